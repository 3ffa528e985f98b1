import { currentClock } from '@/components/SlaRing';
import type { Ticket } from '@/lib/api/types';

export type JobGroup = 'now' | 'next' | 'then' | 'waiting' | 'done';

/** The order a technician works in: what is in hand, then by the clock; what waits and what is over stay out of the way. */
export function arrange(jobs: Ticket[]): [JobGroup, Ticket[]][] {
  const due = (job: Ticket) => currentClock(job.sla)?.dueAt ?? '9999';
  const having = (...statuses: Ticket['status'][]) => jobs.filter(({ status }) => statuses.includes(status));
  const ahead = having('DISPATCHED', 'ACCEPTED').sort((a, b) => due(a).localeCompare(due(b)));
  const groups: [JobGroup, Ticket[]][] = [
    ['now', having('IN_PROGRESS')],
    ['next', ahead.slice(0, 1)],
    ['then', ahead.slice(1)],
    ['waiting', having('PAUSED')],
    ['done', having('FINISHED', 'CLOSED', 'CANCELLED', 'REJECTED')],
  ];
  return groups.filter(([, members]) => members.length > 0);
}
