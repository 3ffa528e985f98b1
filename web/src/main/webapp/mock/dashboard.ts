import { http, HttpResponse } from 'msw';
import type { Response } from '../src/lib/api/desk';
import { at, items, tickets } from './data.ts';
import type { Gateway } from './gateway.ts';
import { orders, requisitions } from './purchasing.ts';
import { closed } from './queue.ts';
import { reservations } from './store.ts';

const responses: Response[] = [
  { id: 'a-1', ticketId: 't-5', ticketNumber: 'T-2026-000119', ticketTitle: '走廊灯不亮', closure: 1, score: 1, fixed: false, comment: '修完第二天又灭了。', answeredAt: at(-500) },
  { id: 'a-2', ticketId: 't-2', ticketNumber: 'T-2026-000128', ticketTitle: '宿舍 203 空调不制冷', closure: 1, score: 2, fixed: true, comment: '等配件等了一个星期。', answeredAt: at(-2500) },
  { id: 'a-3', ticketId: 't-6', ticketNumber: 'T-2026-000098', ticketTitle: '打印机卡纸', closure: 1, score: 5, fixed: true, comment: '来得很快，谢谢！', answeredAt: at(-7600) },
];

/** What the manager's home counts. */
export const dashboardHandlers = ({ page }: Gateway) => [
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
        day: at((index - 10) * 1440).slice(0, 10),
        invited: 9,
        count: 6,
        average,
        notFixed: 0,
      })),
    }),
  ),
  http.get('*/api/responses', () => page(responses)),
];
