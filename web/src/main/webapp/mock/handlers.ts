import { http, HttpResponse } from 'msw';
import type { Item, NewTicket, Role, Session, SurveyForm, Ticket, TicketCommand, TicketStatus } from '../src/lib/api/types';
import { at, categories, items, places, tickets, timelineOf, clock, reasons } from './data.ts';
import { adminHandlers } from './admin.ts';
import { dashboardHandlers } from './dashboard.ts';
import { deadlineHandlers } from './deadline.ts';
import { purchasingHandlers } from './purchasing.ts';
import { queueHandlers } from './queue.ts';
import { rosterHandlers, technicians } from './roster.ts';
import { storeHandlers } from './store.ts';
import { toldHandlers } from './told.ts';

const people: Record<string, Session> = Object.fromEntries(
  (
    [
      ['staff', '王小雨', ['staff']],
      ['technician', '李师傅', ['staff', 'technician']],
      ['dispatcher', '陈调度', ['staff', 'dispatcher']],
      ['manager', '周主任', ['staff', 'manager']],
      ['storekeeper', '赵仓管', ['staff', 'storekeeper']],
      ['buyer', '刘采购', ['staff', 'buyer']],
      ['approver', '孙审批', ['staff', 'approver']],
      ['admin', '系统管理员', ['staff', 'admin']],
    ] as [string, string, Role[]][]
  ).map(([username, name, roles]) => [username, { id: `p-${username}`, name, username, roles }]),
);

let everybody = '';
/** For tests, which have no cookies: who every request comes from. */
export const signInAs = (username: string): Session => {
  everybody = username;
  return people[username]!;
};

const whoIs = (request: Request): Session | undefined =>
  people[/houqin_mock=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? everybody];

const problem = (status: number, code: string, detail: string, errors: { field: string; message: string }[] = []) =>
  HttpResponse.json({ status, code, detail, title: code, errors }, { status });

const page = <T>(rows: T[]) => HttpResponse.json({ items: rows, next: null, total: String(rows.length) });

const commandsByStatus: Record<TicketStatus, Partial<Record<'requester' | 'technician' | 'desk', TicketCommand[]>>> = {
  SUBMITTED: { requester: ['cancel', 'comment'], desk: ['triage', 'reject', 'cancel', 'comment'] },
  TRIAGED: { requester: ['cancel', 'comment'], desk: ['triage', 'dispatch', 'offer', 'merge', 'cancel', 'comment'] },
  DISPATCHED: { requester: ['cancel', 'comment'], technician: ['accept', 'decline', 'comment'], desk: ['cancel', 'comment'] },
  ACCEPTED: { requester: ['cancel', 'comment'], technician: ['start', 'wait', 'parts', 'comment'], desk: ['cancel', 'comment'] },
  IN_PROGRESS: { requester: ['comment'], technician: ['finish', 'wait', 'parts', 'comment'], desk: ['cancel', 'comment'] },
  PAUSED: { requester: ['comment'], technician: ['resume', 'parts', 'comment'], desk: ['cancel', 'comment'] },
  FINISHED: { requester: ['confirm', 'reopen', 'comment'], technician: ['comment'], desk: ['reopen', 'comment'] },
  CLOSED: { requester: ['reopen'], desk: ['reopen'] },
  CANCELLED: {},
  REJECTED: {},
  MERGED: {},
};

const seenBy = (ticket: Ticket, person: Session): Ticket => {
  const hats = commandsByStatus[ticket.status];
  return {
    ...ticket,
    allowed: [
      ...(ticket.requester.id === person.id ? (hats.requester ?? []) : []),
      ...(ticket.technician?.id === person.id ? (hats.technician ?? []) : []),
      ...(person.roles.includes('dispatcher') ? (hats.desk ?? []) : []),
    ],
  };
};

const next: Partial<Record<TicketCommand, TicketStatus>> = {
  triage: 'TRIAGED',
  dispatch: 'DISPATCHED',
  accept: 'ACCEPTED',
  decline: 'TRIAGED',
  start: 'IN_PROGRESS',
  wait: 'PAUSED',
  resume: 'IN_PROGRESS',
  finish: 'FINISHED',
  confirm: 'CLOSED',
  reopen: 'TRIAGED',
  cancel: 'CANCELLED',
  reject: 'REJECTED',
};

const kinds: Partial<Record<TicketCommand, string>> = {
  triage: 'triaged',
  dispatch: 'dispatched',
  accept: 'accepted',
  decline: 'declined',
  start: 'work-started',
  wait: 'work-paused',
  resume: 'work-resumed',
  finish: 'work-finished',
  confirm: 'confirmed',
  reopen: 'reopened',
  cancel: 'cancelled',
  reject: 'rejected',
  comment: 'commented',
  parts: 'parts-requested',
};

const surveys: Record<string, SurveyForm> = Object.fromEntries(
  (['OPEN', 'ANSWERED', 'EXPIRED'] as const).map((status) => [
    `demo-${status.toLowerCase()}`,
    { ticketNumber: 'T-2026-000098', ticketTitle: '打印机卡纸', finishedAt: at(-1400), status },
  ]),
);

const gateway = { whoIs, seenBy, page, problem };

/** A gateway in memory, enough to look at every screen and to test against. */
export const handlers = [
  ...queueHandlers(gateway),
  ...rosterHandlers(gateway),
  ...storeHandlers(gateway),
  ...purchasingHandlers(gateway),
  ...dashboardHandlers(gateway),
  ...adminHandlers(gateway),
  ...toldHandlers,
  ...deadlineHandlers,
  http.get('*/api/session', ({ request }) => {
    const person = whoIs(request);
    return person ? HttpResponse.json(person) : problem(401, 'UNAUTHENTICATED', 'Sign in first.');
  }),
  http.get('*/api/categories', () => page(categories)),
  http.get('*/api/locations', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const words = (searchParams.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const parent = searchParams.get('parent');
    return page(
      places
        .filter((one) => (parent ? one.parentId === parent : !searchParams.has('roots') || one.parentId === null))
        .filter((one) => words.every((word) => `${one.path.zh} ${one.path.en} ${one.code}`.toLowerCase().includes(word)))
        .slice(0, 50),
    );
  }),
  http.get('*/api/items', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const q = (searchParams.get('q') ?? '').toLowerCase();
    const low = ({ available, reorderPoint }: Item) => reorderPoint !== null && available <= reorderPoint;
    return page(items.filter((one) => (!searchParams.has('low') || low(one)) && `${one.sku} ${one.name.zh} ${one.name.en}`.toLowerCase().includes(q)));
  }),
  http.get('*/api/my/tickets', ({ request }) => {
    const person = whoIs(request)!;
    return page(tickets.filter(({ requester }) => requester.id === person.id).map((one) => seenBy(one, person)));
  }),
  http.get('*/api/my/jobs', ({ request }) => {
    const person = whoIs(request)!;
    const order = (one: Ticket) => (['FINISHED', 'CLOSED'].includes(one.status) ? 1 : 0);
    return page(
      tickets
        .filter(({ technician }) => technician?.id === person.id)
        .sort((a, b) => order(a) - order(b) || a.sla.at(-1)!.dueAt.localeCompare(b.sla.at(-1)!.dueAt))
        .map((one) => seenBy(one, person)),
    );
  }),
  http.get('*/api/my/pool', () => page([])),
  http.get('*/api/tickets', ({ request }) => {
    const person = whoIs(request)!;
    const { searchParams } = new URL(request.url);
    const wanted = searchParams.get('status')?.split(',');
    const q = searchParams.get('q') ?? '';
    return page(
      tickets
        .filter((one) => (!wanted || wanted.includes(one.status)) && `${one.title}${one.number}`.includes(q))
        .map((one) => seenBy(one, person)),
    );
  }),
  http.get('*/api/tickets/similar', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const person = whoIs(request)!;
    return HttpResponse.json(
      tickets
        .filter((one) => one.location.id === searchParams.get('locationId') && !['CLOSED', 'CANCELLED', 'REJECTED', 'FINISHED'].includes(one.status))
        .filter((one) => one.category.id.startsWith((searchParams.get('categoryId') ?? '').split('.')[0]!))
        .map((one) => ({
          id: one.id,
          number: one.number,
          title: one.title,
          status: one.status,
          category: one.category.name,
          place: one.location.path,
          createdAt: one.createdAt,
          waiting: one.watch.others + 1,
          mine: one.requester.id === person.id || one.watch.joined,
        })),
    );
  }),
  http.get('*/api/tickets/:id/attachments', () => HttpResponse.json([])),
  http.get('*/api/locations/by-code/:code', ({ params }) => {
    const place = places.find((one) => one.code === params.code);
    return place ? HttpResponse.json(place) : problem(404, 'NOT_FOUND', 'Not found.');
  }),
  http.get('*/public/reports/:code', ({ params }) => {
    const place = places.find((one) => one.code === params.code);
    return place
      ? HttpResponse.json({ name: place.name, path: place.path, categories: categories.filter(({ parentId }) => parentId === null) })
      : problem(404, 'NOT_FOUND', 'Not found.');
  }),
  http.post('*/api/tickets/:id/join', ({ request, params }) => {
    const ticket = tickets.find((one) => one.id === params.id)!;
    ticket.watch = { others: ticket.watch.others + 1, joined: true };
    return HttpResponse.json(seenBy(ticket, whoIs(request)!));
  }),
  http.get('*/api/tickets/:id', ({ request, params }) => {
    const ticket = tickets.find((one) => one.id === params.id);
    return ticket ? HttpResponse.json(seenBy(ticket, whoIs(request)!)) : problem(404, 'NOT_FOUND', 'Not found.');
  }),
  http.get('*/api/tickets/:id/timeline', ({ params }) => {
    const ticket = tickets.find((one) => one.id === params.id);
    return ticket ? page(timelineOf(ticket)) : problem(404, 'NOT_FOUND', 'Not found.');
  }),
  http.post('*/api/tickets', async ({ request }) => {
    const person = whoIs(request)!;
    const asked = (await request.json()) as NewTicket;
    const category = categories.find((one) => one.id === asked.categoryId)!;
    const location = places.find((one) => one.id === asked.locationId)!;
    const ticket: Ticket = {
      ...tickets[3]!,
      id: `t-${tickets.length + 1}`,
      number: `T-2026-000${141 + tickets.length}`,
      version: 0,
      status: 'SUBMITTED',
      title: asked.title,
      description: asked.description ?? null,
      contact: asked.contact ?? null,
      urgency: asked.urgency,
      nature: asked.nature === 'WISH' ? 'WISH' : 'NEED',
      impact: 'LOW',
      category: { id: category.id, code: category.code, name: category.name },
      location: { id: location.id, name: location.name, path: location.path, address: null },
      requester: { id: person.id, name: person.name, phone: null },
      createdAt: new Date().toISOString(),
      parts: [],
      sla: [
        clock('RESPOND', 0, 120, null, 'RUNNING'),
        clock('RESOLVE', 0, 1440, null, 'RUNNING'),
      ],
    };
    tickets.unshift(ticket);
    return HttpResponse.json(seenBy(ticket, person), { status: 201 });
  }),
  http.get('*/api/pause-reasons', () => HttpResponse.json({ items: reasons, next: null, total: String(reasons.length) })),
  http.post('*/api/tickets/:id/:command', async ({ request, params }) => {
    const person = whoIs(request)!;
    const ticket = tickets.find((one) => one.id === params.id);
    const command = params.command as TicketCommand;
    if (!ticket) return problem(404, 'NOT_FOUND', 'Not found.');
    if (!seenBy(ticket, person).allowed.includes(command)) return problem(409, 'TICKET_STATE', 'Not in this state.');
    const body = (await request.json()) as Record<string, unknown>;
    const now = new Date().toISOString();
    ticket.status = next[command] ?? ticket.status;
    ticket.version += 1;
    if (command === 'triage') {
      const { urgency = ticket.urgency, nature = ticket.nature, impact = ticket.impact } = body as Partial<Ticket>;
      Object.assign(ticket, { urgency, nature, impact });
    }
    if (command === 'dispatch') {
      const { id, name } = technicians.find((one) => one.id === body.technicianId)!;
      ticket.technician = { id, name, phone: '139 0000 1234' };
    }
    if (command === 'wait') ticket.pause = { reason: String(body.reason), name: reasons.find(({ code }) => code === body.reason)!.name, party: 'OTHER', since: now, chaseAt: null, giveUpAt: null };
    if (command === 'resume') ticket.pause = null;
    if (command === 'finish') {
      ticket.report = body as unknown as Ticket['report'];
      ticket.finishedAt = now;
    }
    if (command === 'confirm' && body.score) {
      ticket.rating = { score: Number(body.score), fixed: true, comment: (body.comment as string) ?? null, answeredAt: now };
    }
    if (command === 'parts') {
      for (const line of body.lines as Ticket['parts']) {
        ticket.parts.push({ ...line, lineId: `l-${Math.random()}`, status: 'REQUESTED', supply: null });
      }
    }
    timelineOf(ticket).push({
      id: `e-${Math.random()}`,
      at: now,
      recordedAt: now,
      toldLater: false,
      actor: { id: person.id, name: person.name },
      kind: kinds[command] ?? command,
      from: null,
      to: null,
      note: String(body.text ?? body.note ?? body.comment ?? ''),
      data: body,
    });
    return HttpResponse.json(seenBy(ticket, person));
  }),
  http.get('*/public/surveys/:token', ({ params }) => {
    const survey = surveys[String(params.token)];
    return survey ? HttpResponse.json(survey) : problem(404, 'NOT_FOUND', 'Not found.');
  }),
  http.post('*/public/surveys/:token', ({ params }) => {
    const survey = surveys[String(params.token)];
    if (survey?.status === 'ANSWERED') return problem(409, 'SURVEY_ANSWERED', 'Already answered.');
    return HttpResponse.json({});
  }),
];
