import { http, HttpResponse } from 'msw';
import type { FoundTicket, Notice, NoticePreferences } from '../src/lib/api/types';
import type { SlaFigure, SlaReport, WaitingFigure } from '../src/lib/api/desk';
import { at, tickets } from './data.ts';

const page = <T>(rows: T[]) => HttpResponse.json({ items: rows, next: null, total: String(rows.length) });

const notices: Notice[] = [
  {
    id: 'n-1',
    kind: 'ACTION',
    text: { zh: '“走廊灯不亮”（T-2026-000120）已完工，请确认是否修好', en: '"走廊灯不亮" (T-2026-000120) is finished. Was it fixed?' },
    ticketId: 't-5',
    link: '/tickets/t-5',
    urgent: false,
    createdAt: at(-1),
    readAt: null,
  },
  {
    id: 'n-2',
    kind: 'PROGRESS',
    text: { zh: '“宿舍 203 空调不制冷”（T-2026-000121）已有人接单', en: 'Somebody is on it: "宿舍 203 空调不制冷" (T-2026-000121)' },
    ticketId: 't-2',
    link: '/tickets/t-2',
    urgent: false,
    createdAt: at(-3),
    readAt: at(-2),
  },
  {
    id: 'n-3',
    kind: 'PURCHASING',
    text: {
      zh: '工单 T-2026-000118 等待供货已久，请向供应商催货',
      en: 'Ticket T-2026-000118 has waited long for a delivery: ask the supplier',
    },
    ticketId: 't-3',
    link: '/purchasing?tab=orders',
    urgent: false,
    createdAt: at(-20),
    readAt: at(-19),
  },
];

const preferences: NoticePreferences = {
  quiet: { on: true, from: '22:00', to: '07:00' },
  choices: [
    { kind: 'PROGRESS', inApp: true, mail: false },
    { kind: 'ACTION', inApp: true, mail: true },
    { kind: 'COMMENT', inApp: true, mail: true },
  ],
};

const unread = () => HttpResponse.json({ unread: notices.filter(({ readAt }) => !readAt).length });

const figure = (key: string | null, name: SlaFigure['name'], met: number, breached: number, filter?: object): SlaFigure => ({
  key,
  name,
  met,
  breached,
  running: 2,
  share: Math.round((1000 * met) / (met + breached)) / 10,
  medianSeconds: 5400,
  p90Seconds: 12600,
  filter: { slaTarget: 'RESOLVE', ...filter } as SlaFigure['filter'],
});

const found = (words: string): FoundTicket[] =>
  tickets
    .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
    .map((ticket) => ({
      id: ticket.id,
      number: ticket.number,
      status: ticket.status,
      urgency: ticket.urgency,
      title: ticket.title,
      category: ticket.category.name,
      location: ticket.location.path,
      requester: ticket.requester.name,
      technician: ticket.technician?.name ?? null,
      createdAt: ticket.createdAt,
      marked: ticket.title.split(new RegExp(`(${words})`, 'i')).map((text) => ({
        text,
        hit: text.toLowerCase() === words.toLowerCase(),
      })),
      snippets: [],
    }));

/** Notices, search, reports. */
export const toldHandlers = [
  http.get('*/api/notices/unread', unread),
  http.get('*/api/notices', ({ request }) =>
    page(new URL(request.url).searchParams.get('unread') ? notices.filter(({ readAt }) => !readAt) : notices),
  ),
  http.post('*/api/notices/read', () => {
    notices.forEach((one) => (one.readAt = new Date().toISOString()));
    return unread();
  }),
  http.post('*/api/notices/:id/read', ({ params }) => {
    notices.filter(({ id }) => id === params.id).forEach((one) => (one.readAt = new Date().toISOString()));
    return unread();
  }),
  http.get('*/api/notice-preferences', () => HttpResponse.json(preferences)),
  http.put('*/api/notice-preferences', async ({ request }) => HttpResponse.json(await request.json())),
  http.get('*/api/search', ({ request }) => page(found(new URL(request.url).searchParams.get('q') ?? ''))),
  http.get('*/api/metrics/sla', () =>
    HttpResponse.json({ period: figure(null, null, 90, 10), before: figure(null, null, 80, 20) } satisfies SlaReport),
  ),
  http.get('*/api/metrics/sla/by/TECHNICIAN', () => page([figure(null, null, 3, 5, { unassigned: 'true' })])),
  http.get('*/api/metrics/sla/by/POLICY', () => page([figure(null, null, 4, 6, { withoutPolicy: 'true' })])),
  http.get('*/api/metrics/sla/by/:dimension', () =>
    page([
      figure('c-1', { zh: '水暖', en: 'Water and heating' }, 40, 8, { directCategoryId: 'c-1' }),
      figure('c-2', { zh: '网络', en: 'Network' }, 50, 2, { directCategoryId: 'c-2' }),
    ]),
  ),
  http.get('*/api/metrics/sla/waiting', () =>
    page<WaitingFigure>([
      { party: 'STORE', tickets: 7, seconds: 90_000, medianSeconds: 7200, filter: { waitedFor: 'STORE' } as WaitingFigure['filter'] },
    ]),
  ),
];
