import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '@/lib/usePages';
import classes from './DataList.module.css';
import { ExportMenu } from './ExportMenu';
import { IconInbox } from './icons';
import { Note } from './Page';
import { Trouble } from './Trouble';
import { useWindow } from './useWindow';

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
  /** For very long lists: rows of one height, of which only those near the screen are drawn, read further as it is scrolled. */
  tall?: { row: number; card: number };
}

/**
 * One list from one set of columns: a table on a desktop, cards on a phone; a skeleton while it is read, an empty state
 * that says what to do, an error that says what happened, and "more" by cursor. A link with `data-cover` in the title
 * makes the whole row pressable.
 */
export function DataList<T>({ label, pages, columns, rowKey, empty, filters, tall }: DataListProps<T>) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const { items, error } = pages;

  const body = () => {
    if (!items) return error ? <Trouble error={error} retry={pages.retry} /> : <Waiting />;
    if (items.length === 0) {
      return <Note icon={<IconInbox size={28} stroke={1.5} aria-hidden />} {...empty} />;
    }
    const rows = { label, columns, items, rowKey };
    if (!tall) return wide ? <Rows {...rows} /> : <Cards {...rows} />;
    return <Tall {...rows} height={wide ? tall.row : tall.card} as={wide ? Rows : Cards} more={pages.more} />;
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
  /** Which part of a longer list these are: the first one's place, the list's length, and the room before and after. */
  part?: { from: number; of: number; before: number; after: number; height: number };
}

interface TallProps<T> extends RowsProps<T> {
  height: number;
  as: (props: RowsProps<T>) => ReactNode;
  more: (() => void) | undefined;
}

/** Draws what is near the screen and reads on before its end is reached. */
function Tall<T>({ items, height, as: Part, more, ...rest }: TallProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(frame, items.length, height);
  const near = to + 20 >= items.length;
  const read = useRef(more);
  useEffect(() => {
    read.current = more;
  });
  useEffect(() => {
    if (near) read.current?.();
  }, [near, items.length]);
  const part = { from, of: items.length, before: from * height, after: (items.length - to) * height, height };
  return (
    <div ref={frame}>
      <Part {...rest} items={items.slice(from, to)} part={part} />
    </div>
  );
}

function Rows<T>({ label, columns, items, rowKey, part }: RowsProps<T>) {
  const room = (height: number | undefined) => !!height && <tr aria-hidden style={{ height }} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label} aria-rowcount={part && part.of + 1} data-tall={part && ''}>
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
          {room(part?.before)}
          {items.map((row, at) => (
            <tr
              key={rowKey(row)}
              className={classes.row}
              style={part && { height: part.height }}
              data-index={part && part.from + at}
              aria-rowindex={part && part.from + at + 2}
            >
              {columns.map(({ key, cell, align }) => (
                <td key={key} data-end={align === 'end' || undefined}>
                  {part ? <div className={classes.clipped}>{cell(row)}</div> : cell(row)}
                </td>
              ))}
            </tr>
          ))}
          {room(part?.after)}
        </tbody>
      </table>
    </div>
  );
}

function Cards<T>({ label, columns, items, rowKey, part }: RowsProps<T>) {
  const at = (place: Column<T>['card']) => columns.filter(({ card = 'meta' }) => card === place);
  return (
    <ul
      className={classes.cards}
      aria-label={label}
      style={part && { paddingTop: part.before, paddingBottom: part.after }}
    >
      {items.map((row, index) => (
        <li
          key={rowKey(row)}
          className={classes.card}
          style={part && { height: part.height }}
          data-index={part && part.from + index}
          aria-posinset={part && part.from + index + 1}
          aria-setsize={part && part.of}
        >
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
