import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { DueDay, ItemName, Quantity, TicketNumber } from '@/components/DeskFacts';
import { RowActions } from '@/components/RowActions';
import { SearchField } from '@/components/SearchField';
import { UrgencyMark } from '@/components/StatusBadge';
import { When } from '@/components/text';
import type { Reservation } from '@/lib/api/desk';
import { useReservations } from '../api/store';
import { IssueDialog } from '../components/IssueDialog';
import type { StorePartProps } from './StorePage';

/** What lies ready for tickets and can be handed out. */
export function Ready({ search, filter }: StorePartProps) {
  const { t } = useTranslation('store');
  const pages = useReservations('RESERVED', search.q);
  const [issuing, setIssuing] = useState<Reservation>();

  const columns: Column<Reservation>[] = [
    { key: 'item', header: t('column.item'), card: 'title', cell: ({ item }) => <ItemName item={item} /> },
    {
      key: 'ready',
      header: t('column.ready'),
      card: 'aside',
      align: 'end',
      cell: ({ reserved, item }) => <Quantity of={reserved} unit={item.unit} />,
    },
    {
      key: 'ticket',
      header: t('column.ticket'),
      cell: ({ ticketId, ticketNumber, priority }) => (
        <>
          <TicketNumber id={ticketId} number={ticketNumber} /> <UrgencyMark urgency={priority} />
        </>
      ),
    },
    { key: 'since', header: t('column.since'), labelled: true, cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'needed', header: t('column.neededBy'), labelled: true, cell: ({ neededBy }) => neededBy && <DueDay at={neededBy} /> },
    {
      key: 'actions',
      header: '',
      card: 'actions',
      cell: (reservation) =>
        reservation.allowed.includes('issue') && (
          <RowActions>
            <Button onClick={() => setIssuing(reservation)}>{t('issue.submit')}</Button>
          </RowActions>
        ),
    },
  ];
  return (
    <>
      <DataList
        label={t('tab.issue')}
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        empty={search.q ? { title: t('nothingFound') } : { title: t('empty.issue.title'), hint: t('empty.issue.hint') }}
        filters={<SearchField label={t('search')} value={search.q} onChange={(q) => filter({ q })} />}
      />
      {issuing && <IssueDialog key={issuing.id} reservation={issuing} onClose={() => setIssuing(undefined)} />}
    </>
  );
}
