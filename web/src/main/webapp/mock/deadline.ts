import { http, HttpResponse } from 'msw';
import type { Explanation, ExplanationLine } from '../src/features/tickets/api/explanation';
import type { Calendar, Policy } from '../src/features/admin/api/deadlines';
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

const calendars: Calendar[] = [
  {
    id: 'k-school',
    version: 4,
    code: 'SCHOOL',
    name: { zh: '学校作息', en: 'School hours' },
    inForce: 1,
    versions: [
      {
        ...made,
        number: 1,
        effectiveFrom: at(-9000),
        rules: {
          zone: 'Asia/Shanghai',
          week: { MONDAY: school, TUESDAY: school, WEDNESDAY: school, THURSDAY: school, FRIDAY: school },
          days: [
            { from: '2026-10-01', to: '2026-10-07', name: { zh: '国庆节', en: 'National Day' }, like: null, hours: [] },
            { from: '2026-10-10', to: '2026-10-10', name: { zh: '调休', en: 'Make-up day' }, like: 'MONDAY', hours: [] },
          ],
        },
      },
    ],
  },
];

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
          enabled: true,
        } as never,
      },
    ],
  },
];

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
  http.get('*/api/tickets/:id/sla/explanation', ({ params }) =>
    tickets.some(({ id }) => id === params.id)
      ? HttpResponse.json([explanation()])
      : HttpResponse.json({ status: 404, code: 'NOT_FOUND', title: 'NOT_FOUND' }, { status: 404 }),
  ),
];
