import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { IconSearch } from './icons';

interface SearchFieldProps {
  label: string;
  value: string | undefined;
  /** Called a moment after the last key; `undefined` when it was emptied. */
  onChange: (value: string | undefined) => void;
  autoFocus?: boolean;
}

/** A search box that waits for the person to stop typing. */
export function SearchField({ label, value, onChange, autoFocus }: SearchFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [told, setTold] = useState(value);
  // The words changed by another way, such as a saved view: they are what is searched, so they stand here.
  if (value !== told) {
    setTold(value);
    if (value !== (text.trim() || undefined)) setText(value ?? '');
  }
  const later = useDebouncedCallback((next: string) => onChange(next.trim() || undefined), 250);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={text}
      data-autofocus={autoFocus || undefined}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        later(currentTarget.value);
      }}
    />
  );
}
