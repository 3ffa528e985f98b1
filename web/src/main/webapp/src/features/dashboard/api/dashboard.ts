import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { ProcurementMetrics, Response, SatisfactionMetrics, StockMetrics, TicketMetrics } from '@/lib/api/desk';
import type { Page, Technician, TicketSummary } from '@/lib/api/types';

const read = <T>(area: string, path: string, query: Record<string, string | number> = {}) => ({
  queryKey: [area, path, query],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<T>(path, query, signal),
});

/** The tickets that will be late next, or already are. */
export const useNextDue = () => useQuery(read<Page<TicketSummary>>('ticket', '/api/queue', { size: 8 }));

export const useTicketMetrics = () =>
  useQuery(
    read<TicketMetrics>('ticket', '/api/metrics/tickets', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  );

export const useTechnicians = () =>
  useQuery({
    queryKey: ['ticket', '/api/technicians'],
    queryFn: ({ signal }) => get<Page<Technician>>('/api/technicians', { size: 200 }, signal),
    select: (page) => page.items,
  });

export const useStockMetrics = () =>
  useQuery({
    queryKey: ['inventory', '/api/metrics/stock'],
    queryFn: ({ signal }) => get<StockMetrics>('/api/metrics/stock', undefined, signal),
  });

export const useProcurementMetrics = () =>
  useQuery({
    queryKey: ['procurement', '/api/metrics/procurement'],
    queryFn: ({ signal }) => get<ProcurementMetrics>('/api/metrics/procurement', undefined, signal),
  });

export const useSatisfaction = () =>
  useQuery({
    queryKey: ['feedback', '/api/metrics/satisfaction'],
    queryFn: ({ signal }) => get<SatisfactionMetrics>('/api/metrics/satisfaction', undefined, signal),
  });

/** What people said, the worst first. */
export const useWorstResponses = () => useQuery(read<Page<Response>>('feedback', '/api/responses', { sort: 'score', size: 6 }));
