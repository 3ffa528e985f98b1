import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { Note, Page, PageHeader } from '@/components/Page';
import { IconSearch } from '@/components/icons';
import { SearchField } from '@/components/SearchField';
import { TicketStatusBadge } from '@/components/StatusBadge';
import { When } from '@/components/text';
import type { FoundPiece, FoundTicket } from '@/lib/api/types';
import { useFormats } from '@/lib/format';
import { usePages } from '@/lib/usePages';
import classes from './SearchPage.module.css';

const route = getRouteApi('/shell/search');

/** Finds a ticket by what one remembers of it. The words live in the address. */
export function SearchPage() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Partial<typeof filters>) =>
    void navigate({ search: (before: typeof filters) => ({ ...before, ...next }), replace: true });
  return (
    <Page>
      <PageHeader title={t('search.title')} hint={t('search.hint')} />
      <div className={classes.bar}>
        <SearchField label={t('search.field')} value={filters.q} onChange={(q) => change({ q })} autoFocus />
        <Button
          variant={filters.open ? 'filled' : 'default'}
          aria-pressed={Boolean(filters.open)}
          onClick={() => change({ open: filters.open ? undefined : '1' })}
        >
          {t('search.open')}
        </Button>
      </div>
      {filters.q ? (
        <Results q={filters.q} open={filters.open} />
      ) : (
        <Note icon={<IconSearch size={28} stroke={1.5} aria-hidden />} title={t('search.start')} hint={t('search.startHint')} />
      )}
    </Page>
  );
}

function Results({ q, open }: { q: string; open?: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = usePages<FoundTicket>('ticket', '/api/search', { q, open: open ? 'true' : undefined, size: 20 });
  const columns: Column<FoundTicket>[] = [
    {
      key: 'title',
      header: t('search.ticket'),
      card: 'title',
      cell: ({ id, number, marked, snippets, category, location }) => (
        <>
          <Link to="/tickets/$ticketId" params={{ ticketId: id }} data-cover>
            <Marked pieces={marked} />
          </Link>
          <div className={classes.facts}>
            {number} · {format.name(category)} · {format.name(location)}
          </div>
          {snippets.map(({ field, pieces }) => (
            <div key={field} className={classes.snippet}>
              <Marked pieces={pieces} />
            </div>
          ))}
        </>
      ),
    },
    { key: 'status', header: t('search.status'), card: 'aside', width: 120, cell: ({ status }) => <TicketStatusBadge status={status} /> },
    { key: 'created', header: t('search.created'), width: 120, cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return (
    <DataList
      label={t('search.title')}
      pages={pages}
      columns={columns}
      rowKey={({ id }) => id}
      empty={{ title: t('search.nothing'), hint: t('search.nothingHint') }}
    />
  );
}

/** A text with what was found in it. */
function Marked({ pieces }: { pieces: FoundPiece[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, index) =>
        hit ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
      )}
    </>
  );
}
