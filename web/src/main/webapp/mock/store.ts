import { http, HttpResponse } from 'msw';
import type { Movement, Reservation } from '../src/lib/api/desk';
import { at } from './data.ts';
import { item, query, type Gateway } from './gateway.ts';

export const storekeeper = { id: 'p-storekeeper', name: '赵仓管' };

const reservation = (id: string, sku: string, change: Partial<Reservation>): Reservation => ({
  id,
  version: 1,
  status: 'WAITING',
  ticketId: 't-2',
  ticketNumber: 'T-2026-000128',
  lineId: `l-${id}`,
  item: item(sku),
  quantity: 2,
  reserved: 0,
  issued: 0,
  priority: 'NORMAL',
  technicianId: 'p-technician',
  neededBy: at(900),
  createdAt: at(-1210),
  allowed: [],
  ...change,
});

export const reservations: Reservation[] = [
  reservation('r-1', 'HOSE-40', {}),
  reservation('r-2', 'LED-18', {
    ticketId: 't-5',
    ticketNumber: 'T-2026-000119',
    quantity: 6,
    reserved: 3,
    priority: 'URGENT',
    neededBy: at(-200),
    createdAt: at(-300),
    allowed: ['issue'],
  }),
  reservation('r-3', 'TAP-15', {
    status: 'RESERVED',
    ticketId: 't-1',
    ticketNumber: 'T-2026-000131',
    quantity: 1,
    reserved: 1,
    priority: 'URGENT',
    createdAt: at(-50),
    allowed: ['issue'],
  }),
  reservation('r-4', 'SEAL-20', {
    status: 'RESERVED',
    ticketId: 't-1',
    ticketNumber: 'T-2026-000131',
    quantity: 4,
    reserved: 4,
    createdAt: at(-50),
    allowed: ['issue'],
  }),
];

const movement = (id: string, minutes: number, sku: string, change: Partial<Movement>): Movement => ({
  id,
  at: at(minutes),
  recordedAt: at(minutes),
  item: item(sku),
  from: 'A-01-2',
  to: 'CONSUMED',
  quantity: 1,
  balanceAfter: 42,
  unitCost: '8.8000',
  value: '8.80',
  reason: 'ISSUE',
  source: { type: 'issue', id: 'd-1', line: '1' },
  ticketId: 't-1',
  reverses: null,
  actor: storekeeper,
  ...change,
});
const movements: Movement[] = [
  movement('m-3', -40, 'TAP-15', {}),
  movement('m-2', -2000, 'HOSE-40', { from: 'SUPPLIER', to: 'A-01-3', quantity: 4, balanceAfter: 4, value: '74.00', reason: 'PURCHASE', ticketId: null }),
  movement('m-1', -9000, 'TAP-15', { from: 'SUPPLIER', to: 'A-01-2', quantity: 43, balanceAfter: 43, value: '378.40', reason: 'OPENING', ticketId: null }),
];

/** What lies ready, what waits, and what moved. */
export const storeHandlers = ({ page, problem }: Gateway) => [
  http.get('*/api/reservations', ({ request }) => {
    const { status, q = '' } = query(request);
    return page(reservations.filter((one) => one.status === status && `${one.ticketNumber}${one.item.sku}${one.item.name.zh}`.includes(q)));
  }),
  http.post('*/api/issues', async ({ request }) => {
    const { reservationId, quantity } = (await request.json()) as { reservationId: string; quantity: number };
    const found = reservations.find(({ id }) => id === reservationId)!;
    if (quantity > found.reserved) return problem(409, 'MORE_THAN_RESERVED', 'That much does not lie ready.');
    found.reserved -= quantity;
    found.issued += quantity;
    if (found.issued === found.quantity) found.status = 'ISSUED';
    return HttpResponse.json({ id: 'issue-1' }, { status: 201 });
  }),
  http.get('*/api/bins', () => page(['A-01-1', 'A-01-2', 'A-01-3'].map((code) => ({ code, name: { zh: `${code} 货位`, en: `Bay ${code}` } })))),
  http.get('*/api/movements', ({ request }) => {
    const { itemId } = query(request);
    return page(movements.filter((one) => !itemId || one.item.id === itemId));
  }),
  http.post('*/api/receipts', () => HttpResponse.json({ id: 'receipt-1' }, { status: 201 })),
];
