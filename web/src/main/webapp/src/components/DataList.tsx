import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { memo, useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '@/lib/usePages';
import classes from './DataList.module.css';
import { ExportMenu } from './ExportMenu';
import { IconInbox } from './icons';
import { Note } from './Page';
import { SortButton, sorted, SortSelect, type Order } from './SortOrder';
import { Tall } from './Tall';
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
  /** The field of the service it can be sorted by. */
  sort?: string;
}

interface DataListProps<T> {
  /** What the list holds, for people who cannot see it. */
  label: string;
  pages: Pages<T>;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  empty: { title: string; hint?: ReactNode; action?: ReactNode };
  filters?: ReactNode;
  /** The order chosen by the reader; columns that can be sorted by then offer it. */
  order?: Order;
  /** For very long lists: about how high a row and a card are; only those near the screen are drawn, and it reads on by itself. */
  tall?: { row: number; card: number };
}

/**
 * One list from one set of columns: a table on a desktop, cards on a phone; a skeleton while it is read, an empty state
 * that says what to do, an error that says what happened, and "more" by cursor. A link with `data-cover` in the title
 * makes the whole row pressable.
 */
export function DataList<T>({ label, pages, columns, rowKey, empty, filters, order, tall }: DataListProps<T>) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const { error } = pages;
  // A long list is drawn in small pieces, so that the page answers meanwhile.
  const items = useDeferredValue(pages.items);

  const body = () => {
    if (!items) return error ? <Trouble error={error} retry={pages.retry} /> : <Waiting />;
    if (items.length === 0) {
      return <Note icon={<IconInbox size={28} stroke={1.5} aria-hidden />} {...empty} />;
    }
    const rows = { label, columns, items, rowKey, order };
    if (!tall) return wide ? <Rows {...rows} /> : <Cards {...rows} />;
    return (
      <Tall items={items} rowKey={rowKey} height={wide ? tall.row : tall.card} more={pages.more}>
        {(part, near) => (wide ? <Rows {...rows} items={near} part={part} /> : <Cards {...rows} items={near} part={part} />)}
      </Tall>
    );
  };

  return (
    <>
      {(filters || (order && !wide)) && (
        <div className={classes.filters}>
          {filters}
          {order && !wide && <SortSelect columns={columns} order={order} />}
        </div>
      )}
      <div
        // Not the place-holder grown: nothing that is seen already moves.
        key={items ? 'items' : 'none'}
        className={classes.frame}
        data-stale={pages.stale || undefined}
        aria-busy={pages.stale || (!items && !error)}
      >
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

/** A part of a longer list: the first one's place, the list's length, the room before and after, how a row is measured. */
export interface Part {
  from: number;
  of: number;
  before: number;
  after: number;
  measure: (row: HTMLElement | null) => void;
}

export interface RowsProps<T> {
  label: string;
  columns: Column<T>[];
  items: T[];
  rowKey: (row: T) => string;
  order?: Order;
  /** Which part of a longer list these are. */
  part?: Part;
}

function Rows<T>({ label, columns, items, rowKey, order, part }: RowsProps<T>) {
  const room = (height: number | undefined) => !!height && <tr aria-hidden style={{ height }} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label} aria-rowcount={part && part.of + 1} data-tall={part && ''}>
        <thead>
          <tr>
            {columns.map(({ key, header, align, width, sort }) => (
              <th
                key={key}
                scope="col"
                data-end={align === 'end' || undefined}
                style={{ width }}
                aria-sort={sort && order ? sorted(sort, order) : undefined}
              >
                {sort && order ? <SortButton header={header} field={sort} order={order} /> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room(part?.before)}
          {items.map((row, at) => (
            <Row key={rowKey(row)} row={row} columns={columns} index={part && part.from + at} measure={part?.measure} />
          ))}
          {room(part?.after)}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps<T> {
  row: T;
  columns: Column<T>[];
  /** Its place in a longer list. */
  index: number | undefined;
  measure: Part['measure'] | undefined;
}

/** Drawn once: rows that stay on the screen have nothing to do while others come and go. */
const Row = memo(function Row<T>({ row, columns, index, measure }: LineProps<T>) {
  return (
    <tr className={classes.row} ref={measure} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      {columns.map(({ key, cell, align }) => (
        <td key={key} data-end={align === 'end' || undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}) as <T>(props: LineProps<T>) => ReactNode;

function Cards<T>({ label, columns, items, rowKey, part }: RowsProps<T>) {
  return (
    <ul
      className={classes.cards}
      aria-label={label}
      style={part && { paddingTop: part.before, paddingBottom: part.after }}
    >
      {items.map((row, at) => (
        <Card
          key={rowKey(row)}
          row={row}
          columns={columns}
          index={part && part.from + at}
          of={part?.of}
          measure={part?.measure}
        />
      ))}
    </ul>
  );
}

const Card = memo(function Card<T>({ row, columns, index, of, measure }: LineProps<T> & { of: number | undefined }) {
  const at = (place: Column<T>['card']) => columns.filter(({ card = 'meta' }) => card === place);
  return (
    <li
      className={classes.card}
      ref={measure}
      data-index={index}
      aria-posinset={index === undefined ? undefined : index + 1}
      aria-setsize={of}
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
  );
}) as <T>(props: LineProps<T> & { of: number | undefined }) => ReactNode;

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
