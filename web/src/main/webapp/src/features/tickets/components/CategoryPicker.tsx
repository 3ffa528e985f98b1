import { Skeleton, UnstyledButton } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/components/Choices';
import { Trouble } from '@/components/Trouble';
import type { Category } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { useCategories } from '../api/catalog';
import classes from './CategoryPicker.module.css';
import { iconOf, otherLast } from '@/components/categoryIcons';
import { suggest } from './suggest';

interface CategoryPickerProps {
  /** What the person has typed so far; leads to suggestions. */
  typed: string;
  value: string | null;
  onChange: (category: Category) => void;
  /** The group whose kinds are shown. */
  group: string | null;
  error?: string;
}

/** What is wrong: suggestions from the words typed, else a group by its picture, which is enough, and the kind for who knows it. */
export function CategoryPicker({ typed, value, onChange, group, error }: CategoryPickerProps) {
  const { t, i18n } = useTranslation('tickets');
  const format = useFormats();
  const categories = useCategories();
  const all = categories.data;
  const finer = useRef<HTMLDivElement>(null);

  if (!all) {
    return categories.error ? (
      <Trouble error={categories.error} retry={() => void categories.refetch()} />
    ) : (
      <Skeleton height={176} />
    );
  }
  const find = (id: string | null) => all.find((one) => one.id === id);
  const extra = (code: string) => (i18n.exists(`tickets:words.${root(code)}`) ? t(`words.${root(code)}` as 'words.water') : '');
  const fitting = value || group ? [] : suggest(typed, all, extra);
  const kindsFitting = fitting.filter(({ parentId }) => parentId !== null);
  const open = find(value)?.parentId ?? group ?? null;
  const kinds = all.filter(({ parentId }) => parentId !== null && parentId === open);
  const pick = (id: string) => {
    const picked = find(id);
    if (picked) onChange(picked);
  };

  return (
    <div>
      {kindsFitting.length > 0 && (
        <div style={{ marginBottom: 12 }}>
          <Choices
            label={t('new.suggested')}
            options={kindsFitting.map(({ id, name }) => ({ value: id, label: format.name(name) }))}
            value={value}
            onChange={pick}
          />
        </div>
      )}
      <div className={classes.tiles} role="group" aria-label={t('new.category')}>
        {all
          .filter(({ parentId }) => parentId === null)
          .sort(otherLast)
          .map((category) => {
            const Icon = iconOf(category);
            return (
              <UnstyledButton
                key={category.id}
                className={classes.tile}
                data-fits={fitting.some(({ id }) => id === category.id) || undefined}
                aria-pressed={open === category.id || value === category.id}
                onClick={() => {
                  onChange(category);
                  requestAnimationFrame(() => finer.current?.scrollIntoView({ block: 'nearest' }));
                }}
              >
                <Icon size={28} stroke={1.5} aria-hidden />
                {format.name(category.name)}
              </UnstyledButton>
            );
          })}
      </div>
      {kinds.length > 0 && open && (
        <div ref={finer} className={classes.kinds}>
          <Choices
            label={t('new.kind')}
            options={[...kinds, find(open)!].map(({ id, name }) => ({
              value: id,
              label: id === open ? t('new.otherKind') : format.name(name),
            }))}
            value={value}
            onChange={pick}
          />
        </div>
      )}
      {error && (
        <p role="alert" style={{ margin: '8px 0 0', fontSize: 14, color: 'var(--mantine-color-error)' }}>
          {error}
        </p>
      )}
    </div>
  );
}

const root = (code: string) => code.split(/[.\-_/]/)[0]!.toLowerCase();
