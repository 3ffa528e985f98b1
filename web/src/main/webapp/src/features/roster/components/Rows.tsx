import { ActionIcon, Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus, IconX } from '@/components/icons';
import classes from './roster.module.css';

interface RowsProps<T> {
  title: string;
  hint?: string;
  add: string;
  rows: T[];
  blank: T;
  onChange: (rows: T[]) => void;
  children: (row: T, set: (change: Partial<T>) => void) => ReactNode;
}

/** Facts of one kind, one row each, that can be added and taken away. */
export function Rows<T extends object>({ title, hint, add, rows, blank, onChange, children }: RowsProps<T>) {
  const { t } = useTranslation('roster');
  const keys = useKeys(rows.length);
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <ul className={classes.rows}>
        {rows.map((row, index) => (
          <li key={keys.at(index)} className={classes.row}>
            {children(row, (change) => onChange(rows.map((one, at) => (at === index ? { ...one, ...change } : one))))}
            <ActionIcon
              size={44}
              variant="default"
              aria-label={t('removeRow', { title, number: index + 1 })}
              onClick={() => {
                keys.remove(index);
                onChange(rows.filter((_, at) => at !== index));
              }}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onChange([...rows, blank])}
        style={{ justifySelf: 'start' }}
      >
        {add}
      </Button>
    </fieldset>
  );
}

/** A key for each row that stays with it when one before it is taken away. */
function useKeys(length: number) {
  const [removed, setRemoved] = useState<number[]>([]);
  const kept = Array.from({ length: length + removed.length }, (_, key) => key).filter((key) => !removed.includes(key));
  return {
    at: (index: number) => kept[index]!,
    remove: (index: number) => setRemoved([...removed, kept[index]!]),
  };
}
