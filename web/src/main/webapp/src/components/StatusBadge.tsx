import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartStatus, Ticket, TicketStatus, Urgency } from '@/lib/api/types';
import classes from './StatusBadge.module.css';

export type Tone = 'plain' | 'active' | 'waiting' | 'bad' | 'over';

/** A state in a word; the colour only helps. */
export function StatusBadge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}

const ticketTones: Record<TicketStatus, Tone> = {
  SUBMITTED: 'plain',
  TRIAGED: 'plain',
  DISPATCHED: 'active',
  ACCEPTED: 'active',
  IN_PROGRESS: 'active',
  PAUSED: 'waiting',
  FINISHED: 'active',
  CLOSED: 'over',
  CANCELLED: 'over',
  REJECTED: 'over',
  MERGED: 'over',
};

export function TicketStatusBadge({ status }: { status: TicketStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={ticketTones[status] ?? 'plain'}>{t(`ticketStatus.${status}`)}</StatusBadge>;
}

const partTones: Record<PartStatus, Tone> = {
  REQUESTED: 'plain',
  RESERVED: 'active',
  SHORT: 'waiting',
  ISSUED: 'active',
  RELEASED: 'over',
  FAILED: 'bad',
};

export function PartStatusBadge({ status }: { status: PartStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={partTones[status] ?? 'plain'}>{t(`partStatus.${status}`)}</StatusBadge>;
}

/** Says nothing about ordinary urgency: only what differs is worth a word. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation();
  if (urgency === 'NORMAL') return null;
  return <StatusBadge tone={urgency === 'URGENT' ? 'bad' : 'over'}>{t(`urgency.${urgency}`)}</StatusBadge>;
}

/** Says nothing of what is usual either: how pressing it is, how many it concerns, whether it is only wished for. */
export function TicketMarks({ ticket }: { ticket: Pick<Ticket, 'urgency' | 'impact' | 'nature'> }) {
  const { t } = useTranslation();
  const { urgency, impact, nature } = ticket;
  return (
    <>
      <UrgencyMark urgency={urgency} />
      {impact !== 'LOW' && <StatusBadge tone={impact === 'HIGH' ? 'waiting' : 'plain'}>{t(`impact.${impact}`)}</StatusBadge>}
      {nature === 'WISH' && <StatusBadge>{t('nature.WISH')}</StatusBadge>}
    </>
  );
}
