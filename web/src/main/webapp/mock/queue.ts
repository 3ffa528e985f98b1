import { http, HttpResponse } from 'msw';
import type { Ticket } from '../src/lib/api/types';
import { tickets } from './data.ts';
import { query, type Gateway } from './gateway.ts';

export const closed: Ticket['status'][] = ['CLOSED', 'CANCELLED', 'REJECTED'];
const due = ({ sla, pause }: Ticket) => (pause ? '9' : '') + (sla.find(({ stoppedAt }) => !stoppedAt)?.dueAt ?? '8');

/** The board of the service desk. */
export const queueHandlers = ({ whoIs, seenBy, page }: Gateway) => [
  http.get('*/api/queue', ({ request }) => {
    const { status, urgency, nature, impact, q = '' } = query(request);
    return page(
      tickets
        .filter((one) => (status ? one.status === status : !closed.includes(one.status)))
        .filter((one) => (!urgency || one.urgency === urgency) && (!nature || one.nature === nature))
        .filter((one) => (!impact || one.impact === impact) && `${one.number} ${one.title}`.includes(q))
        .sort((a, b) => due(a).localeCompare(due(b)))
        .map((one) => seenBy(one, whoIs(request)!)),
    );
  }),
  http.get('*/api/tickets/:id/duplicates', () => HttpResponse.json([])),
];
