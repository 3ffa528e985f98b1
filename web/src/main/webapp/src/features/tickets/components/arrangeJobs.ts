import { nextClock } from '@/components/SlaRing';
import type { TicketSummary } from '@/lib/api/types';

export type JobGroup = 'now' | 'next' | 'then' | 'waiting' | 'done';

/** The order a technician works in: what is in hand, then by the clock; what waits and what is over stay out of the way. */
export function arrange(jobs: TicketSummary[]): [JobGroup, TicketSummary[]][] {
  const due = (job: TicketSummary) => nextClock(job.sla)?.dueAt ?? '9999';
  const having = (...statuses: TicketSummary['status'][]) => jobs.filter(({ status }) => statuses.includes(status));
  const ahead = having('DISPATCHED', 'ACCEPTED').sort((a, b) => due(a).localeCompare(due(b)));
  const groups: [JobGroup, TicketSummary[]][] = [
    ['now', having('IN_PROGRESS')],
    ['next', ahead.slice(0, 1)],
    ['then', ahead.slice(1)],
    ['waiting', having('PAUSED')],
    ['done', having('FINISHED', 'CLOSED', 'CANCELLED', 'REJECTED').slice(0, 5)],
  ];
  return groups.filter(([, members]) => members.length > 0);
}
