import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '@/lib/usePages';
import classes from './DataList.module.css';
import { ExportMenu } from './ExportMenu';
import { IconInbox } from './icons';
import { Note } from './Page';
import { Trouble } from './Trouble';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Where it stands on a phone's card; `hidden` leaves it out. Default: among the small facts. */
  card?: 'title' | 'aside' | 'meta' | 'actions' | 'hidden';
  /** On a card its header goes before it: for facts that say nothing by themselves. */
  labelled?: boolean;
  align?: 'end';
  width?: number | string;
}

interface DataListProps<T> {
  /** What the list holds, for people who cannot see it. */
  label: string;
  pages: Pages<T>;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  empty: { title: string; hint?: ReactNode; action?: ReactNode };
  filters?: ReactNode;
}

/**
 * One list from one set of columns: a table on a desktop, cards on a phone; a skeleton while it is read, an empty state
 * that says what to do, an error that says what happened, and "more" by cursor. A link with `data-cover` in the title
 * makes the whole row pressable.
 */
export function DataList<T>({ label, pages, columns, rowKey, empty, filters }: DataListProps<T>) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const { items, error } = pages;

  const body = () => {
    if (!items) return error ? <Trouble error={error} retry={pages.retry} /> : <Waiting />;
    if (items.length === 0) {
      return <Note icon={<IconInbox size={28} stroke={1.5} aria-hidden />} {...empty} />;
    }
    return wide ? <Rows {...{ label, columns, items, rowKey }} /> : <Cards {...{ label, columns, items, rowKey }} />;
  };

  return (
    <>
      {filters && <div className={classes.filters}>{filters}</div>}
      <div className={classes.frame} data-stale={pages.stale || undefined} aria-busy={!items && !error}>
        {body()}
      </div>
      {items && items.length > 0 && (
        <div className={classes.foot}>
          <span>{t('list.shown', { shown: items.length, total: pages.total })}</span>
          <div className={classes.footActions}>
            {pages.source && <ExportMenu label={label} {...pages.source} />}
            {pages.more && (
              <Button variant="default" onClick={pages.more} loading={pages.loadingMore}>
                {t('list.more')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

interface RowsProps<T> {
  label: string;
  columns: Column<T>[];
  items: T[];
  rowKey: (row: T) => string;
}

function Rows<T>({ label, columns, items, rowKey }: RowsProps<T>) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, header, align, width }) => (
              <th key={key} scope="col" data-end={align === 'end' || undefined} style={{ width }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={rowKey(row)} className={classes.row}>
              {columns.map(({ key, cell, align }) => (
                <td key={key} data-end={align === 'end' || undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards<T>({ label, columns, items, rowKey }: RowsProps<T>) {
  const at = (place: Column<T>['card']) => columns.filter(({ card = 'meta' }) => card === place);
  return (
    <ul className={classes.cards} aria-label={label}>
      {items.map((row) => (
        <li key={rowKey(row)} className={classes.card}>
          <div className={classes.title}>
            {at('title').map(({ key, cell }) => (
              <div key={key}>{cell(row)}</div>
            ))}
          </div>
          <div className={classes.aside}>
            {at('aside').map(({ key, cell }) => (
              <div key={key}>{cell(row)}</div>
            ))}
          </div>
          <div className={classes.meta}>
            {at('meta').map(({ key, header, labelled, cell }) => {
              const fact = cell(row);
              return (
                <span key={key}>
                  {labelled && fact !== null && fact !== undefined && fact !== false && `${header} `}
                  {fact}
                </span>
              );
            })}
          </div>
          {at('actions').map(({ key, cell }) => (
            <div key={key} className={classes.actions}>
              {cell(row)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Waiting() {
  return (
    <div style={{ padding: 16, display: 'grid', gap: 20 }} data-testid="skeleton">
      {[72, 56, 64, 48, 60].map((width) => (
        <div key={width} style={{ display: 'grid', gap: 8 }}>
          <Skeleton height={16} width={`${width}%`} />
          <Skeleton height={12} width={`${width / 2}%`} />
        </div>
      ))}
    </div>
  );
}
