import { http, HttpResponse } from 'msw';
import type { PurchaseOrder, Requisition, Supplier } from '../src/lib/api/desk';
import { at } from './data.ts';
import { item, query, type Gateway } from './gateway.ts';
import { storekeeper } from './store.ts';

const day = (days: number) => at(days * 1440).slice(0, 10);
const buyer = { id: 'p-buyer', name: '刘采购' };
const approver = { id: 'p-approver', name: '孙审批' };

const requisition = (number: number, sku: string, change: Partial<Requisition>): Requisition => ({
  id: `q-${number}`,
  number: `R-2026-0000${number}`,
  version: 1,
  status: 'IN_APPROVAL',
  origin: 'SHORTAGE',
  item: item(sku),
  quantity: 2,
  estimatedAmount: null,
  ticketId: 't-2',
  ticketNumber: 'T-2026-000128',
  reservationId: null,
  requestedBy: null,
  neededBy: at(900),
  note: null,
  decision: null,
  orderId: null,
  cancelReason: null,
  createdAt: at(-1200),
  allowed: [],
  ...change,
});
const decided = { by: approver, at: at(-200), note: '' };

export const requisitions: Requisition[] = [
  requisition(23, 'LED-18', {
    quantity: 3,
    ticketId: 't-5',
    ticketNumber: 'T-2026-000119',
    reservationId: 'r-2',
    neededBy: at(-200),
    createdAt: at(-299),
    allowed: ['approve', 'reject'],
  }),
  requisition(24, 'SEAL-20', {
    origin: 'MANUAL',
    quantity: 200,
    estimatedAmount: '160.00',
    ticketId: null,
    ticketNumber: null,
    requestedBy: storekeeper,
    note: '春季宿舍检修备料',
    createdAt: at(-90),
    allowed: ['approve', 'reject'],
  }),
  requisition(21, 'HOSE-40', { status: 'ORDERED', reservationId: 'r-1', decision: decided, orderId: 'o-17' }),
  requisition(25, 'TAP-15', { status: 'APPROVED', quantity: 10, decision: decided, allowed: ['order', 'cancel'] }),
  requisition(26, 'LED-18', {
    status: 'APPROVED',
    origin: 'MANUAL',
    quantity: 30,
    requestedBy: storekeeper,
    ticketId: null,
    ticketNumber: null,
    neededBy: null,
    decision: decided,
    allowed: ['order', 'cancel'],
  }),
  requisition(20, 'TAP-15', {
    status: 'REJECTED',
    decision: { by: approver, at: at(-3000), note: '可以修旧利废' },
    createdAt: at(-4000),
  }),
];

const supplier = (id: string, name: string, contact: string, phone: string, leadDays: number): Supplier => ({
  id,
  version: 0,
  name,
  contact,
  phone,
  leadDays,
  allowed: ['edit'],
});
export const suppliers: Supplier[] = [
  supplier('s-1', '恒达五金', '钱经理', '021-5550-1001', 3),
  supplier('s-2', '光明电气商行', '冯先生', '021-5550-1002', 2),
];

export const orders: PurchaseOrder[] = [
  {
    id: 'o-17',
    number: 'PO-2026-000017',
    version: 2,
    status: 'PARTLY_RECEIVED',
    supplier: { id: 's-1', name: '恒达五金' },
    lines: [
      { lineId: 'ol-1', requisitionId: 'q-21', item: item('HOSE-40'), ticketNumber: 'T-2026-000128', ordered: 10, received: 6, accepted: 4, refused: 2, outstanding: 6, unitPrice: '18.50' },
      { lineId: 'ol-2', requisitionId: 'q-22', item: item('TAP-15'), ticketNumber: null, ordered: 5, received: 0, accepted: 0, refused: 0, outstanding: 5, unitPrice: '8.80' },
    ],
    currency: 'CNY',
    total: '229.00',
    expectedOn: day(-1),
    createdAt: at(-4400),
    createdBy: buyer,
    cancelReason: null,
    closeReason: null,
    allowed: ['receive', 'close'],
  },
  {
    id: 'o-18',
    number: 'PO-2026-000018',
    version: 0,
    status: 'SENT',
    supplier: { id: 's-2', name: '光明电气商行' },
    lines: [
      { lineId: 'ol-3', requisitionId: 'q-19', item: item('LED-18'), ticketNumber: null, ordered: 40, received: 0, accepted: 0, refused: 0, outstanding: 40, unitPrice: '12.00' },
    ],
    currency: 'CNY',
    total: '480.00',
    expectedOn: day(2),
    createdAt: at(-700),
    createdBy: buyer,
    cancelReason: null,
    closeReason: null,
    allowed: ['receive', 'cancel'],
  },
];

/** What shall be bought, what is ordered, and from whom. */
export const purchasingHandlers = ({ whoIs, page, problem }: Gateway) => [
  http.get('*/api/requisitions', ({ request }) => {
    const { status, q = '' } = query(request);
    const { roles } = whoIs(request)!;
    const may = (verb: string) => roles.includes(verb === 'order' || verb === 'cancel' ? 'buyer' : 'approver');
    return page(
      requisitions
        .filter((one) => (!status || one.status === status) && `${one.number}${one.item.sku}${one.item.name.zh}`.includes(q))
        .map((one) => ({ ...one, allowed: one.allowed.filter(may) })),
    );
  }),
  http.post('*/api/requisitions', () => HttpResponse.json({ id: 'q-30', number: 'R-2026-000030' }, { status: 201 })),
  http.post('*/api/requisitions/:id/cancel', async ({ request, params }) => {
    const found = requisitions.find(({ id }) => id === params.id)!;
    found.status = 'CANCELLED';
    found.cancelReason = ((await request.json()) as { reason: string }).reason;
    found.allowed = [];
    return HttpResponse.json(found);
  }),
  http.post('*/api/requisitions/:id/:command', async ({ params }) => {
    const found = requisitions.find(({ id }) => id === params.id)!;
    if (found.status !== 'IN_APPROVAL') return problem(409, 'REQUISITION_STATE', 'It is decided already.');
    found.status = params.command === 'approve' ? 'APPROVED' : 'REJECTED';
    found.version += 1;
    found.decision = decided;
    found.allowed = params.command === 'approve' ? ['order', 'cancel'] : [];
    return HttpResponse.json(found);
  }),
  http.get('*/api/purchase-orders', ({ request }) => {
    const { status } = query(request);
    const { roles } = whoIs(request)!;
    const may = (verb: string) => roles.includes(verb === 'receive' ? 'storekeeper' : 'buyer');
    return page(
      orders
        .filter((one) => !status || one.status === status)
        .map((one) => ({ ...one, allowed: one.allowed.filter(may) })),
    );
  }),
  http.post('*/api/purchase-orders', () => HttpResponse.json({ ...orders[1], number: 'PO-2026-000019' }, { status: 201 })),
  http.post('*/api/purchase-orders/:id/:command', async ({ request, params }) => {
    const found = orders.find(({ id }) => id === params.id)!;
    const { reason } = (await request.json()) as { reason: string };
    if (params.command === 'cancel') Object.assign(found, { status: 'CANCELLED', cancelReason: reason });
    else Object.assign(found, { status: 'CLOSED', closeReason: reason });
    found.allowed = [];
    return HttpResponse.json(found);
  }),
  http.post('*/api/goods-receipts', () => HttpResponse.json({ id: 'gr-1', number: 'GR-2026-000009' }, { status: 201 })),
  http.get('*/api/suppliers', ({ request }) => {
    const { q = '' } = query(request);
    return page(suppliers.filter(({ name }) => name.includes(q)));
  }),
  http.post('*/api/suppliers', async ({ request }) => HttpResponse.json({ ...suppliers[0], ...((await request.json()) as object), id: 's-9' }, { status: 201 })),
  http.put('*/api/suppliers/:id', async ({ request, params }) => {
    const found = suppliers.find(({ id }) => id === params.id)!;
    Object.assign(found, await request.json(), { version: found.version + 1 });
    return HttpResponse.json(found);
  }),
];
