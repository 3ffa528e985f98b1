import { http, HttpResponse, type JsonBodyType } from 'msw';
import type { Movement, ParkedEvent, PurchaseOrder, Requisition, Reservation, Response, Supplier } from '../src/lib/api/desk';
import type { Candidate, DispatchReason } from '../src/lib/api/dispatch';
import type { Session, Technician, Ticket } from '../src/lib/api/types';
import { at, items, tickets } from './data.ts';

const item = (sku: string) => {
  const { id, name, unit } = items.find((one) => one.sku === sku)!;
  return { id, sku, name, unit };
};
const day = (days: number) => at(days * 1440).slice(0, 10);
const buyer = { id: 'p-buyer', name: '刘采购' };
const approver = { id: 'p-approver', name: '孙审批' };
const storekeeper = { id: 'p-storekeeper', name: '赵仓管' };

const technician = (id: string, name: string, skills: string[], openJobs: number): Technician => ({
  id,
  version: 1,
  name,
  skills: skills.map((skill) => ({ skill, level: 2 })),
  certificates: [],
  zones: [],
  shifts: [],
  days: [],
  leaves: [],
  teams: [],
  maxOpenJobs: 8,
  active: true,
  openJobs,
  nextDueAt: openJobs > 0 ? at(90) : null,
  onShift: openJobs < 4,
  onShiftUntil: openJobs < 4 ? at(240) : null,
  nextShiftAt: at(900),
  onLeaveUntil: null,
});

export const technicians: Technician[] = [
  technician('p-technician', '李师傅', ['water', 'power', 'carpentry'], 3),
  technician('p-tech-water', '周师傅', ['water'], 1),
  technician('p-tech-power', '吴师傅', ['power'], 0),
  technician('p-tech-network', '郑师傅', ['network', 'equipment'], 2),
  technician('p-tech-ac', '冯师傅', ['ac', 'power'], 4),
  technician('p-tech-carpentry', '蒋师傅', ['carpentry'], 0),
];

const reason = (code: DispatchReason['code'], weight: DispatchReason['weight'], change: Partial<DispatchReason> = {}) => ({
  code,
  weight,
  what: null,
  have: null,
  need: null,
  at: null,
  day: null,
  ...change,
});

/** Those who can do it first, the least busy of them on top; one whose certificate has run out at the end. */
const candidatesOf = (skill: string): Candidate[] => [
  ...technicians
    .map((one): Candidate => {
      const fits = one.skills.some((known) => known.skill === skill);
      return {
        id: one.id,
        name: one.name,
        teams: [],
        firm: false,
        choice: fits ? 'OPEN' : 'WITH_NOTE',
        reasons: [
          fits
            ? reason('SKILL_FITS', 'GOOD', { what: skill, have: 2, need: 1 })
            : reason('SKILL_MISSING', 'OVERRIDABLE', { what: skill, need: 1 }),
          reason('ON_SHIFT', 'GOOD', { at: at(240) }),
          reason('LOAD', 'NEUTRAL', { have: one.openJobs, need: 8 }),
        ],
        openJobs: one.openJobs,
        maxOpenJobs: 8,
        near: null,
        onShift: true,
        nextShiftAt: null,
        lastServedAt: null,
      };
    })
    .sort((a, b) => Number(a.choice !== 'OPEN') - Number(b.choice !== 'OPEN') || a.openJobs - b.openJobs),
  {
    id: 'p-expired',
    name: '钱师傅',
    teams: [],
    firm: false,
    choice: 'CLOSED',
    reasons: [reason('CERTIFICATE_EXPIRED', 'FORBIDS', { what: 'electrician', day: '2026-01-31' })],
    openJobs: 0,
    maxOpenJobs: 8,
    near: null,
    onShift: false,
    nextShiftAt: null,
    lastServedAt: null,
  },
];

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
  requisition(25, 'TAP-15', { status: 'APPROVED', quantity: 10, decision: decided, allowed: ['order'] }),
  requisition(26, 'LED-18', {
    status: 'APPROVED',
    origin: 'MANUAL',
    quantity: 30,
    requestedBy: storekeeper,
    ticketId: null,
    ticketNumber: null,
    neededBy: null,
    decision: decided,
    allowed: ['order'],
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
    allowed: ['receive'],
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
    allowed: ['receive', 'cancel'],
  },
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

const responses: Response[] = [
  { id: 'a-1', ticketId: 't-5', ticketNumber: 'T-2026-000119', ticketTitle: '走廊灯不亮', closure: 1, score: 1, fixed: false, comment: '修完第二天又灭了。', answeredAt: at(-500) },
  { id: 'a-2', ticketId: 't-2', ticketNumber: 'T-2026-000128', ticketTitle: '宿舍 203 空调不制冷', closure: 1, score: 2, fixed: true, comment: '等配件等了一个星期。', answeredAt: at(-2500) },
  { id: 'a-3', ticketId: 't-6', ticketNumber: 'T-2026-000098', ticketTitle: '打印机卡纸', closure: 1, score: 5, fixed: true, comment: '来得很快，谢谢！', answeredAt: at(-7600) },
];

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

interface Gateway {
  whoIs: (request: Request) => Session | undefined;
  seenBy: (ticket: Ticket, person: Session) => Ticket;
  page: <T>(rows: T[]) => HttpResponse<JsonBodyType>;
  problem: (status: number, code: string, detail: string) => HttpResponse<JsonBodyType>;
}

const closed: Ticket['status'][] = ['CLOSED', 'CANCELLED', 'REJECTED'];
const due = ({ sla, pause }: Ticket) => (pause ? '9' : '') + (sla.find(({ stoppedAt }) => !stoppedAt)?.dueAt ?? '8');
const query = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

/** What the desks read and do. */
export const deskHandlers = ({ whoIs, seenBy, page, problem }: Gateway) => [
  http.get('*/api/queue', ({ request }) => {
    const { status, urgency, q = '' } = query(request);
    return page(
      tickets
        .filter((one) => (status ? one.status === status : !closed.includes(one.status)))
        .filter((one) => (!urgency || one.urgency === urgency) && `${one.number} ${one.title}`.includes(q))
        .sort((a, b) => due(a).localeCompare(due(b)))
        .map((one) => seenBy(one, whoIs(request)!)),
    );
  }),
  http.get('*/api/technicians', () => page(technicians)),
  http.get('*/api/teams', () => page([])),
  http.get('*/api/tickets/:id/candidates', ({ params }) => {
    const ticket = tickets.find((one) => one.id === params.id)!;
    return HttpResponse.json(candidatesOf(ticket.category.code.split('.')[0]!));
  }),
  http.get('*/api/tickets/:id/duplicates', () => HttpResponse.json([])),
  http.get('*/api/metrics/tickets', () => {
    const openByStatus: Record<string, number> = {};
    for (const { status } of tickets.filter((one) => !closed.includes(one.status))) {
      openByStatus[status] = (openByStatus[status] ?? 0) + 1;
    }
    return HttpResponse.json({ openByStatus, toConfirm: openByStatus.FINISHED ?? 0, overdue: 1, dueSoon: [], today: '2026-03-01T16:00:00Z', createdToday: 4, closedToday: 2 });
  }),
  http.get('*/api/metrics/stock', () =>
    HttpResponse.json({
      items: items.length,
      itemsBelowReorder: items.filter((one) => one.available <= (one.reorderPoint ?? -1)).length,
      waitingReservations: reservations.filter(({ status }) => status === 'WAITING').length,
      oldestWaitingSince: at(-1210),
      readyReservations: reservations.filter(({ status }) => status === 'RESERVED').length,
      stockValue: '18250.00',
    }),
  ),
  http.get('*/api/metrics/procurement', () =>
    HttpResponse.json({
      inApproval: requisitions.filter(({ status }) => status === 'IN_APPROVAL').length,
      toOrder: requisitions.filter(({ status }) => status === 'APPROVED').length,
      openOrders: orders.length,
      overdueOrders: 1,
    }),
  ),
  http.get('*/api/metrics/satisfaction', () =>
    HttpResponse.json({
      count: 128,
      average: 4.36,
      distribution: { 1: 2, 2: 5, 3: 13, 4: 38, 5: 70 },
      notFixed: 4,
      invited: 210,
      responseRate: 0.61,
      last30Days: [4.2, 4.5, 4.1, 4.8, 2.6, 4.4, 4.6, 4.7, 4.3, 4.9].map((average, index) => ({
        day: day(index - 10),
        invited: 9,
        count: 6,
        average,
        notFixed: 0,
      })),
    }),
  ),
  http.get('*/api/responses', () => page(responses)),
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
  http.get('*/api/requisitions', ({ request }) => {
    const { status, q = '' } = query(request);
    const { roles } = whoIs(request)!;
    const may = (verb: string) => roles.includes(verb === 'order' ? 'buyer' : 'approver');
    return page(
      requisitions
        .filter((one) => (!status || one.status === status) && `${one.number}${one.item.sku}${one.item.name.zh}`.includes(q))
        .map((one) => ({ ...one, allowed: one.allowed.filter(may) })),
    );
  }),
  http.post('*/api/requisitions', () => HttpResponse.json({ id: 'q-30', number: 'R-2026-000030' }, { status: 201 })),
  http.post('*/api/requisitions/:id/:command', async ({ params }) => {
    const found = requisitions.find(({ id }) => id === params.id)!;
    if (found.status !== 'IN_APPROVAL') return problem(409, 'REQUISITION_STATE', 'It is decided already.');
    found.status = params.command === 'approve' ? 'APPROVED' : 'REJECTED';
    found.version += 1;
    found.decision = decided;
    found.allowed = params.command === 'approve' ? ['order'] : [];
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
  http.post('*/api/purchase-orders/:id/cancel', ({ params }) => {
    const found = orders.find(({ id }) => id === params.id)!;
    found.status = 'CANCELLED';
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
