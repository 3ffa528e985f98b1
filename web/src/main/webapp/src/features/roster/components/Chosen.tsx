import { ActionIcon, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconX } from '@/components/icons';
import { useFormats } from '@/lib/format';
import { usePlaceSearch } from '../api/roster';
import classes from './roster.module.css';

export interface Option {
  value: string;
  label: string;
}

interface ChosenProps {
  title: string;
  hint?: string;
  add: string;
  chosen: Option[];
  onChange: (chosen: Option[]) => void;
  /** What can be added; those already chosen are left out. */
  options: Option[];
  /** Where there are too many to list them all. */
  onSearch?: (q: string) => void;
  error?: string;
}

/** Several things out of many: found by words, taken away one by one. */
export function Chosen({ title, hint, add, chosen, onChange, options, onSearch, error }: ChosenProps) {
  const { t } = useTranslation('roster');
  const [q, setQ] = useState('');
  const search = (text: string) => {
    setQ(text);
    onSearch?.(text);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <ul className={classes.rows}>
        {chosen.map(({ value, label }) => (
          <li key={value} className={classes.chosen}>
            {label}
            <ActionIcon
              size={44}
              variant="default"
              aria-label={t('remove', { name: label })}
              onClick={() => onChange(chosen.filter((one) => one.value !== value))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Select
        aria-label={add}
        placeholder={add}
        searchable
        searchValue={q}
        onSearchChange={search}
        filter={onSearch && (({ options: found }) => found)}
        data={options.filter(({ value }) => !chosen.some((one) => one.value === value))}
        value={null}
        onChange={(_, option) => {
          if (!option) return;
          onChange([...chosen, { value: option.value, label: option.label }]);
          search('');
        }}
        nothingFoundMessage={t('nothingFound')}
        error={error}
      />
    </fieldset>
  );
}

type PlacesProps = Pick<ChosenProps, 'title' | 'hint' | 'chosen' | 'onChange' | 'error'>;

/** Places with everything inside them. */
export function ChosenPlaces(props: PlacesProps) {
  const { t } = useTranslation('roster');
  const format = useFormats();
  const [q, setQ] = useState('');
  const found = usePlaceSearch(q).data ?? [];
  return (
    <Chosen
      {...props}
      add={t('addPlace')}
      onSearch={setQ}
      options={found.map(({ id, path }) => ({ value: id, label: format.name(path) }))}
    />
  );
}
