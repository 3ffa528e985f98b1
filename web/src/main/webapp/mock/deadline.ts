import { http, HttpResponse } from 'msw';
import type { Explanation, ExplanationLine } from '../src/features/tickets/api/explanation';
import type { Calendar, Policy, Simulation, SimulationChange } from '../src/features/admin/api/deadlines';
import { at, tickets } from './data.ts';

const line = (kind: ExplanationLine['kind'], more: Partial<ExplanationLine> = {}): ExplanationLine => ({
  kind,
  at: null as never,
  until: null as never,
  seconds: null as never,
  name: null as never,
  facts: {},
  ...more,
});

const explanation = (): Explanation => ({
  clockId: 'k-1',
  target: 'RESOLVE',
  closure: 1,
  dueAt: at(20),
  asOf: at(0),
  lines: [
    line('POLICY', { name: { zh: '一般需求', en: 'Ordinary' }, at: at(-900), facts: { code: 'ORDINARY', version: '2' } }),
    line('CALENDAR', {
      name: { zh: '学校作息', en: 'School hours' },
      facts: { code: 'SCHOOL', version: '1', zone: 'Asia/Shanghai' },
    }),
    line('STARTED', { at: at(-6) }),
    line('TARGET', { seconds: 27_000, facts: { amount: '1', unit: 'WORKING_DAYS' } }),
    line('DAYS', { seconds: 12_600, facts: { day: '2026-11-23', lastDay: '2026-11-23' } }),
    line('DAYS', { seconds: 14_400, facts: { day: '2026-11-24', lastDay: '2026-11-24' } }),
    line('BASE_DUE', { at: at(18) }),
    line('WAITS', {
      name: { zh: '等待配件', en: 'Waiting for parts' },
      at: at(-2),
      seconds: 7200,
      facts: { party: 'SUPPLIER' },
    }),
    line('DUE', { at: at(20) }),
    line('LEFT', { seconds: 10_800 }),
  ],
});

const page = <T>(rows: T[]) => HttpResponse.json({ items: rows, next: null, total: String(rows.length) });

const made = { createdAt: at(-9000), createdBy: null as never, note: null as never };
const school = [{ from: '08:00:00', to: '12:00:00' }, { from: '14:00:00', to: '17:30:00' }];

const always = [{ from: '00:00:00', to: '00:00:00' }];
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const weekend = ['SATURDAY', 'SUNDAY'] as const;

const calendar = (id: string, code: string, zh: string, en: string, hours: typeof always, everyDay = false): Calendar => ({
  id,
  version: 4,
  code,
  name: { zh, en },
  inForce: 1,
  versions: [
    {
      ...made,
      number: 1,
      effectiveFrom: at(-9000),
      rules: {
        zone: 'Asia/Shanghai',
        week: Object.fromEntries([...weekdays, ...(everyDay ? weekend : [])].map((day) => [day, hours])),
        days: everyDay
          ? []
          : [
              { from: '2026-10-01', to: '2026-10-07', name: { zh: '国庆节', en: 'National Day' }, like: null, hours: [] },
              { from: '2026-10-10', to: '2026-10-10', name: { zh: '国庆节调休', en: 'Make-up day, National Day' }, like: 'MONDAY', hours: [] },
            ],
      },
    },
  ],
});

const calendars: Calendar[] = [
  calendar('k-school', 'SCHOOL', '学校作息（含寒暑假）', 'School hours', school),
  calendar('k-always', 'ALWAYS', '全天候 24×7', 'Around the clock', always, true),
];

const nothing = { category: null as never, place: null as never, department: null as never, group: null as never };

const policies: Policy[] = [
  {
    id: 'y-ordinary',
    version: 2,
    code: 'ORDINARY',
    name: { zh: '一般需求', en: 'Ordinary' },
    template: 'A',
    inForce: 1,
    versions: [
      {
        ...made,
        number: 1,
        effectiveFrom: at(-9000),
        terms: {
          match: {},
          respond: { amount: 1, unit: 'WORKING_DAYS', calendarId: 'k-school' },
          resolve: { amount: 24, unit: 'HOURS', calendarId: 'k-school' },
          warnAt: [50, 80, 100],
          escalation: {},
          enabled: true,
        } as never,
        matched: nothing,
      },
    ],
  },
  {
    id: 'y-lab',
    version: 5,
    code: 'LAB',
    name: { zh: '实验楼紧急需求', en: 'Urgent in the laboratories' },
    template: null as never,
    inForce: 1,
    versions: [
      {
        ...made,
        number: 2,
        effectiveFrom: null as never,
        createdBy: '周敏',
        note: '试行',
        terms: {
          match: { locationId: 'l-lab', groupId: 'g-lab', urgency: 'URGENT' },
          resolve: { amount: 4, unit: 'HOURS', calendarId: 'k-always' },
          warnAt: [50, 75, 100],
          escalation: { dispatcherFrom: 75, managerFrom: 100, calendarId: 'k-school' },
          enabled: true,
        } as never,
        matched: {
          ...nothing,
          place: { zh: '东校区 / 实验楼', en: 'East campus / Laboratories' },
          group: { zh: '实验人员', en: 'Laboratory staff' },
        },
      },
      {
        ...made,
        number: 1,
        effectiveFrom: at(-9000),
        terms: {
          match: { locationId: 'l-lab', urgency: 'URGENT' },
          resolve: { amount: 8, unit: 'HOURS', calendarId: 'k-always' },
          warnAt: [50, 80, 100],
          escalation: {},
          enabled: true,
        } as never,
        matched: { ...nothing, place: { zh: '东校区 / 实验楼', en: 'East campus / Laboratories' } },
      },
    ],
  },
];

const outcomes = (met: number, breached: number, running = 4, none = 0) => ({ met, breached, running, none });
const figure = (dimension: string, key: string, changed: number, name: { zh: string; en: string } | null = null) =>
  ({ dimension, key, name, before: outcomes(310, 42), after: outcomes(297, 55), changed }) as never;

const simulation: Simulation = {
  id: 's-1',
  createdAt: at(-1),
  createdBy: '周敏',
  kind: 'POLICY',
  thingId: 'y-lab',
  name: { zh: '实验楼紧急需求', en: 'Urgent in the laboratories' },
  terms: policies[1]!.versions[0]!.terms as never,
  matched: policies[1]!.versions[0]!.matched,
  rules: null,
  from: '2026-10-28',
  to: '2026-11-26',
  zone: 'Asia/Shanghai',
  result: {
    tickets: 10_000,
    clocks: 19_800,
    changedTickets: 17,
    changedClocks: 19,
    complete: false,
    reachedBack: at(-500),
    before: outcomes(310, 42),
    after: outcomes(297, 55),
    figures: [
      figure('TARGET', 'RESOLVE', 19),
      figure('TARGET', 'RESPOND', 0),
      figure('POLICY', 'y-lab', 19, { zh: '实验楼紧急需求', en: 'Urgent in the laboratories' }),
      figure('CATEGORY', 'c-water', 12, { zh: '水暖', en: 'Water and heating' }),
      figure('URGENCY', 'URGENT', 19),
    ],
  },
};

const change = (n: number, effect: SimulationChange['effect']): SimulationChange => ({
  id: `x-${n}`,
  ticketId: 't-1',
  number: `T-2026-00010${n}`,
  title: '实验室水槽漏水',
  category: { zh: '水暖', en: 'Water and heating' },
  urgency: 'URGENT',
  target: 'RESOLVE',
  closure: 1,
  effect,
  before: 'MET',
  after: effect === 'WORSE' ? 'BREACHED' : 'MET',
  policyBefore: { zh: '实验楼紧急需求', en: 'Urgent in the laboratories' },
  policyAfter: { zh: '实验楼紧急需求', en: 'Urgent in the laboratories' },
  dueBefore: at(-40),
  dueAfter: at(-44),
  stoppedAt: at(-42),
});

export const deadlineHandlers = [
  http.get('*/api/calendars', () => page(calendars)),
  http.put('*/api/calendars/:id', () => HttpResponse.json(calendars[0])),
  http.post('*/api/calendars/read-days', () =>
    HttpResponse.json({
      days: [{ from: '2027-01-01', to: '2027-01-01', name: { zh: '元旦', en: 'New Year' }, like: null, hours: [] }],
      wrong: [{ line: 2, reason: 'REPEATS' }],
    }),
  ),
  http.get('*/api/sla-policies', () => page(policies)),
  http.put('*/api/sla-policies/:id', () => HttpResponse.json(policies[0])),
  http.post('*/api/sla-policies/template', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/groups', () =>
    page([{ id: 'g-lab', version: 1, code: 'LAB', name: { zh: '实验人员', en: 'Laboratory staff' }, active: true }]),
  ),
  http.get('*/api/sla-simulations', () =>
    page([
      {
        ...simulation,
        tickets: simulation.result.tickets,
        changedTickets: simulation.result.changedTickets,
        breachedBefore: 42,
        breachedAfter: 55,
      },
    ]),
  ),
  http.post('*/api/sla-simulations', () => HttpResponse.json(simulation, { status: 201 })),
  http.get('*/api/sla-simulations/:id', () => HttpResponse.json(simulation)),
  http.get('*/api/sla-simulations/:id/changes', ({ request }) => {
    const effect = new URL(request.url).searchParams.get('effect');
    return page([change(1, 'WORSE'), change(2, 'WORSE'), change(3, 'MOVED')].filter((one) => !effect || one.effect === effect));
  }),
  http.get('*/api/tickets/:id/sla/explanation', ({ params }) =>
    tickets.some(({ id }) => id === params.id)
      ? HttpResponse.json([explanation()])
      : HttpResponse.json({ status: 404, code: 'NOT_FOUND', title: 'NOT_FOUND' }, { status: 404 }),
  ),
];
