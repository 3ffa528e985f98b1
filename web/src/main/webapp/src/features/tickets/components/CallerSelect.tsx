import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/lib/api/types';
import { stranger, useCallers } from '../api/desk';

export interface Caller {
  id: string;
  name: string;
  phone: string | null;
}

interface CallerSelectProps {
  value: Caller | null;
  onChange: (caller: Caller | null) => void;
  error?: string;
  field: RefObject<HTMLInputElement | null>;
}

/** Who is on the line: found by name, sign-in name or number as they are typed; the arrow keys and Enter choose. */
export function CallerSelect({ value, onChange, error, field }: CallerSelectProps) {
  const { t } = useTranslation('hotline');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const found: Caller[] = useCallers(asked && asked !== labelOf(value) ? asked : undefined).data?.map(asCaller) ?? [];
  const nobody: Caller = { id: stranger, name: t('stranger'), phone: null };
  const offered = [...found, ...(value && !found.some(({ id }) => id === value.id) ? [value] : [])];
  const all = offered.some(({ id }) => id === stranger) ? offered : [...offered, nobody];
  return (
    <Select
      ref={field}
      label={t('caller')}
      description={t('callerHint')}
      placeholder={t('callerExample')}
      searchable
      clearable
      data-autofocus
      selectFirstOptionOnChange
      clearButtonProps={{ 'aria-label': t('anotherCaller') }}
      data={all.map((caller) => ({ value: caller.id, label: labelOf(caller) }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value?.id ?? null}
      onChange={(id) => onChange(all.find((caller) => caller.id === id) ?? null)}
      error={error}
    />
  );
}

const asCaller = ({ id, name, phone }: Person): Caller => ({ id, name, phone });
const labelOf = (caller: Caller | null) => (caller ? [caller.name, caller.phone].filter(Boolean).join(' · ') : '');
