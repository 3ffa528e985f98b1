import { http, HttpResponse } from 'msw';
import type { Explanation, ExplanationLine } from '../src/features/tickets/api/explanation';
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

export const deadlineHandlers = [
  http.get('*/api/tickets/:id/sla/explanation', ({ params }) =>
    tickets.some(({ id }) => id === params.id)
      ? HttpResponse.json([explanation()])
      : HttpResponse.json({ status: 404, code: 'NOT_FOUND', title: 'NOT_FOUND' }, { status: 404 }),
  ),
];
