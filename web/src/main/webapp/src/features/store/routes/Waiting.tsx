import { useTranslation } from 'react-i18next';
import { DataList, type Column } from '@/components/DataList';
import { DueDay, ItemName, Quantity, TicketNumber } from '@/components/DeskFacts';
import { RequisitionStatusBadge } from '@/components/DeskBadges';
import { SearchField } from '@/components/SearchField';
import { StatusBadge, UrgencyMark } from '@/components/StatusBadge';
import { When } from '@/components/text';
import type { Requisition, Reservation } from '@/lib/api/desk';
import { useReservations, useSupply } from '../api/store';
import classes from '../components/store.module.css';
import type { StorePartProps } from './StorePage';

/** Which tickets wait for parts, and how far their purchase is. */
export function Waiting({ search, filter }: StorePartProps) {
  const { t } = useTranslation('store');
  const pages = useReservations('WAITING', search.q);
  const supply = useSupply((pages.items?.length ?? 0) > 0);

  const columns: Column<Reservation>[] = [
    { key: 'item', header: t('column.item'), card: 'title', cell: ({ item }) => <ItemName item={item} /> },
    {
      key: 'short',
      header: t('column.short'),
      card: 'aside',
      align: 'end',
      cell: ({ quantity, reserved, issued, item }) => <Quantity of={quantity - reserved - issued} unit={item.unit} />,
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
      key: 'supply',
      header: t('column.supply'),
      cell: ({ id }) => supply.data && <Supply requisition={supply.data.get(id)} />,
    },
  ];
  return (
    <DataList
      label={t('tab.waiting')}
      pages={pages}
      columns={columns}
      rowKey={({ id }) => id}
      empty={search.q ? { title: t('nothingFound') } : { title: t('empty.waiting.title'), hint: t('empty.waiting.hint') }}
      filters={<SearchField label={t('search')} value={search.q} onChange={(q) => filter({ q })} />}
    />
  );
}

function Supply({ requisition }: { requisition: Requisition | undefined }) {
  const { t } = useTranslation('store');
  if (!requisition) return <StatusBadge>{t('noSupply')}</StatusBadge>;
  return (
    <span className={classes.supply}>
      <RequisitionStatusBadge status={requisition.status} />
      <span className={classes.small}>{requisition.number}</span>
    </span>
  );
}
