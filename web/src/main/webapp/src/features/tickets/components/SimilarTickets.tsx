import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconThumbUp, IconUsers } from '@/components/icons';
import { TicketStatusBadge } from '@/components/StatusBadge';
import { LocalName, When } from '@/components/text';
import type { Ticket } from '@/lib/api/types';
import { useJoin, useSimilar } from '../api/join';
import classes from './SimilarTickets.module.css';

interface SimilarTicketsProps {
  place: string | undefined;
  category: string | undefined;
  words: string;
  onJoined: (ticket: Ticket) => void;
}

/** Perhaps it is known already: what is open there, to wait for together instead of reporting it again. */
export function SimilarTickets({ place, category, words, onJoined }: SimilarTicketsProps) {
  const { t } = useTranslation('request');
  const similar = useSimilar(place, category, words);
  const join = useJoin(onJoined);
  if (!place || !similar.data || similar.data.length === 0) return null;
  return (
    <section className={classes.similar} aria-labelledby="similar">
      <h2 id="similar" className={classes.title}>
        {t('similar.title')}
      </h2>
      <p className={classes.hint}>{t('similar.hint')}</p>
      <ul className={classes.list}>
        {similar.data.map((ticket) => (
          <li key={ticket.id} className={classes.ticket}>
            <div className={classes.words}>
              <strong>{ticket.title}</strong>
              <span className={classes.small}>
                <TicketStatusBadge status={ticket.status} /> <LocalName name={ticket.place} /> · <When at={ticket.createdAt} />
              </span>
              <span className={classes.small}>
                <IconUsers size={16} aria-hidden /> {t('similar.waiting', { count: ticket.waiting })}
              </span>
            </div>
            {ticket.mine ? (
              <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} className={classes.mine}>
                {t('similar.mine')}
              </Link>
            ) : (
              <Button
                variant="default"
                leftSection={<IconThumbUp size={18} aria-hidden />}
                loading={join.isPending && join.variables === ticket.id}
                onClick={() => join.mutate(ticket.id)}
              >
                {t('similar.join')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
