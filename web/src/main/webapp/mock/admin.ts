import { http, HttpResponse } from 'msw';
import type { ParkedEvent } from '../src/lib/api/desk';
import { at } from './data.ts';
import type { Gateway } from './gateway.ts';

const parked: ParkedEvent[] = [
  {
    id: 'e-1',
    topic: 'inventory-events',
    partition: 3,
    offset: 118,
    aggregateId: '0199d3a0-4444-7000-8000-000000000001',
    sequence: 4,
    type: 'inventory.stock-issued.v1',
    headers: '{}',
    payload: '{"reservationId":"0199d3a0-4444-7000-8000-000000000001","quantity":2}',
    reason: 'GAP',
    cause: 'sequence 3 is missing',
    attempts: 1,
    parkedAt: at(-30),
  },
];

/** People and departments, who did what, and what got stuck. */
export const adminHandlers = ({ page }: Gateway) => [
  http.get('*/api/people', () =>
    page(
      ['王小雨', '李师傅', '陈调度', '周主任'].map((name, index) => ({
        id: `p-${index}`,
        name,
        username: ['staff', 'technician', 'dispatcher', 'manager'][index]!,
        departmentId: 'd-1',
      })),
    ),
  ),
  http.get('*/api/departments', () =>
    page([{ id: 'd-1', version: 0, parentId: null, code: 'LOGISTICS', name: { zh: '后勤处', en: 'Logistics office' } }]),
  ),
  http.get('*/api/admin/:service/audit', () =>
    page([
      { id: 'au-1', at: at(-5), actorId: 'p-dispatcher', actor: '陈调度', action: 'POST /api/tickets/{id}/dispatch', objectId: '0199d3a0-1111-7000-8000-000000000131', traceId: 'abc' },
      { id: 'au-2', at: at(-9), actorId: 'p-staff', actor: '王小雨', action: 'POST /api/tickets', objectId: '0199d3a0-1111-7000-8000-000000000132', traceId: 'abd' },
    ]),
  ),
  http.get('*/api/admin/:service/parked-events', ({ params }) => page(params.service === 'ticket' ? parked : [])),
  http.post('*/api/admin/:service/parked-events/:id/replay', () => HttpResponse.json({ applied: false })),
  http.post('*/api/admin/:service/parked-events/:id/:command', () => new HttpResponse(null, { status: 204 })),
];
