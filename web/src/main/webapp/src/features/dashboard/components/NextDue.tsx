import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconCircleCheck } from '@/components/icons';
import { Note, Sheet } from '@/components/Page';
import { nextClock, SlaRing } from '@/components/SlaRing';
import { TicketStatusBadge, UrgencyMark } from '@/components/StatusBadge';
import { LocalName } from '@/components/text';
import { Trouble } from '@/components/Trouble';
import type { TicketStatus, TicketSummary } from '@/lib/api/types';
import { useNextDue } from '../api/dashboard';
import classes from './dashboard.module.css';

/** What will go wrong next: the tickets nearest to their limit, with who has them and what holds them up. */
export function NextDue() {
  const { t } = useTranslation('dashboard');
  const due = useNextDue();
  return (
    <Sheet title={t('next.title')}>
      {due.isPending && <Skeleton height={280} />}
      {due.error && !due.data && <Trouble error={due.error} retry={() => void due.refetch()} />}
      {due.data?.items.length === 0 && (
        <Note
          icon={<IconCircleCheck size={28} stroke={1.5} aria-hidden />}
          title={t('next.none')}
          hint={t('next.noneHint')}
        />
      )}
      {due.data && due.data.items.length > 0 && (
        <>
          <ul className={classes.due}>
            {due.data.items.map((ticket) => (
              <Row key={ticket.id} ticket={ticket} />
            ))}
          </ul>
          <Link to="/queue" className={classes.more}>
            {t('next.all', { total: due.data.total })}
          </Link>
        </>
      )}
    </Sheet>
  );
}

const phrases: Partial<Record<TicketStatus, 'next.notAccepted' | 'next.finished'>> = {
  DISPATCHED: 'next.notAccepted',
  FINISHED: 'next.finished',
};

function Row({ ticket }: { ticket: TicketSummary }) {
  const { t } = useTranslation(['dashboard', 'common']);
  const { technician, pause, status } = ticket;
  const why = pause
    ? t('next.waitsFor', { party: t(`common:waitParty.${pause.party}`) })
    : technician
      ? t(phrases[status] ?? 'next.with', { name: technician.name })
      : t('next.nobody');
  return (
    <li>
      <SlaRing clock={nextClock(ticket.sla)} size="sm" />
      <div className={classes.what}>
        <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }}>
          {ticket.title}
        </Link>
        <div className={classes.facts}>
          <span>{ticket.number}</span>
          <LocalName name={ticket.location.path} />
          <UrgencyMark urgency={ticket.urgency} />
        </div>
      </div>
      <div className={classes.whose}>
        <TicketStatusBadge status={status} />
        <span>{why}</span>
      </div>
    </li>
  );
}
