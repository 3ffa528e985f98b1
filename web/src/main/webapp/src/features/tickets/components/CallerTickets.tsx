import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName, When } from '@/components/text';
import type { Place } from '@/lib/api/types';
import { useOpenTickets } from '../api/desk';
import { useSimilar } from '../api/join';
import type { Caller } from './CallerSelect';
import classes from './SimilarTickets.module.css';

interface CallerTicketsProps {
  caller: Caller | null;
  place: Place | null;
  category: string | null;
  words: string;
}

/** What may be what the caller calls about: their own open tickets, and what is open at the place. */
export function CallerTickets({ caller, place, category, words }: CallerTicketsProps) {
  const { t } = useTranslation('hotline');
  const { data: own = [], isLoading: readsOwn } = useOpenTickets(caller?.id);
  const { data: there = [], isLoading: readsThere } = useSimilar(place?.id, category ?? undefined, words);
  const rows = [
    ...own.map(({ id, number, title, status, location, createdAt }) => ({ id, number, title, status, place: location.path, createdAt })),
    ...there.filter(({ id }) => !own.some((one) => one.id === id)),
  ];
  if (!caller && !place) return <p className={classes.hint}>{t('knownHint')}</p>;
  if (rows.length === 0 && (readsOwn || readsThere)) return <Skeleton height={72} />;
  if (rows.length === 0) return <p className={classes.hint}>{t('nothingKnown')}</p>;
  return (
    <ul className={classes.list}>
      {rows.map((ticket) => (
        <li key={ticket.id} className={classes.ticket}>
          <div className={classes.words}>
            <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} className={classes.mine}>
              {ticket.title}
            </Link>
            <span className={classes.small}>
              {ticket.number} <TicketStatusBadge status={ticket.status} /> <When at={ticket.createdAt} />
            </span>
            <span className={classes.small}>
              <LocalName name={ticket.place} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
