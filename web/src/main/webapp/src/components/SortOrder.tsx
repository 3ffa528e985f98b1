import { Select, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconArrowDown, IconArrowUp } from './icons';
import classes from './SortOrder.module.css';

/** The order of a list: a field, with `-` before it for descending; none is the list's own order. */
export interface Order {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

export const sorted = (field: string, { value }: Order) =>
  value === field ? 'ascending' : value === `-${field}` ? 'descending' : 'none';

/** A column's header that turns the order: ascending, descending, the list's own. */
export function SortButton({ header, field, order }: { header: string; field: string; order: Order }) {
  const now = sorted(field, order);
  const next = now === 'none' ? field : now === 'ascending' ? `-${field}` : undefined;
  return (
    <UnstyledButton className={classes.button} onClick={() => order.onChange(next)}>
      {header}
      <span className={classes.arrow} data-idle={now === 'none' || undefined} aria-hidden>
        {now === 'descending' ? <IconArrowDown size={14} /> : <IconArrowUp size={14} />}
      </span>
    </UnstyledButton>
  );
}

/** The same where there are cards in place of columns. */
export function SortSelect({ columns, order }: { columns: { header: string; sort?: string }[]; order: Order }) {
  const { t } = useTranslation();
  const data = columns.flatMap(({ header, sort }) =>
    sort
      ? [
          { value: sort, label: t('list.ascending', { by: header }) },
          { value: `-${sort}`, label: t('list.descending', { by: header }) },
        ]
      : [],
  );
  return (
    <Select
      aria-label={t('list.sort')}
      placeholder={t('list.sort')}
      clearable
      data={data}
      value={order.value ?? null}
      onChange={(value) => order.onChange(value ?? undefined)}
    />
  );
}
