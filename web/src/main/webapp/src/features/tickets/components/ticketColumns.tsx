import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Column } from '@/components/DataList';
import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketMarks, TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName, PersonName, When } from '@/components/text';
import type { TicketSummary } from '@/lib/api/types';
import classes from './tickets.module.css';

export type TicketColumn = 'title' | 'status' | 'clock' | 'place' | 'technician' | 'requester' | 'created';

const over: TicketSummary['status'][] = ['CLOSED', 'CANCELLED', 'REJECTED'];

/** The ticket as every list shows it; a list names the columns it wants, in its order. */
export function ticketColumns(t: TFunction<'tickets'>, ...wanted: TicketColumn[]): Column<TicketSummary>[] {
  const all: Record<TicketColumn, Omit<Column<TicketSummary>, 'key'>> = {
    title: {
      header: t('column.title'),
      sort: 'number',
      card: 'title',
      cell: (ticket) => (
        <>
          <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} data-cover>
            {ticket.title}
          </Link>
          <div className={classes.number}>
            {ticket.number} <TicketMarks ticket={ticket} />
          </div>
        </>
      ),
    },
    status: { header: t('column.status'), card: 'aside', cell: ({ status }) => <TicketStatusBadge status={status} /> },
    clock: {
      header: t('column.clock'),
      sort: 'dueAt',
      cell: ({ sla, status }) => !over.includes(status) && <SlaRing clock={nextClock(sla)} size="sm" />,
    },
    place: { header: t('column.place'), cell: ({ location }) => <LocalName name={location.path} /> },
    technician: {
      header: t('column.technician'),
      card: 'hidden',
      cell: ({ technician }) => (technician ? <PersonName person={technician} /> : '–'),
    },
    requester: {
      header: t('column.requester'),
      card: 'hidden',
      cell: ({ requester }) => <PersonName person={requester} />,
    },
    created: { header: t('column.created'), sort: 'createdAt', cell: ({ createdAt }) => <When at={createdAt} /> },
  };
  return wanted.map((key) => ({ key, ...all[key] }));
}
