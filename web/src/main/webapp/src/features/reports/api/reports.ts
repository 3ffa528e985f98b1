import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { SlaFigure, SlaReport, WaitingFigure } from '@/lib/api/desk';
import { usePages } from '@/lib/usePages';

export interface ReportFilters {
  from?: string;
  to?: string;
  target?: string;
  by?: string;
}

export const dimensions = ['POLICY', 'CATEGORY', 'PLACE', 'TECHNICIAN', 'URGENCY', 'HOUR'] as const;
export type Dimension = (typeof dimensions)[number];

/** The last thirty days by this person's calendar, today with them. */
export const lastMonth = () => ({ from: daysAgo(29), to: daysAgo(0) });

const daysAgo = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const period = ({ from, to, target }: ReportFilters) => ({
  from,
  to,
  target,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export const useSlaReport = (filters: ReportFilters) =>
  useQuery({
    queryKey: ['ticket', '/api/metrics/sla', period(filters)],
    queryFn: ({ signal }) => get<SlaReport>('/api/metrics/sla', period(filters), signal),
    placeholderData: keepPreviousData,
  });

export const useSlaBy = (dimension: Dimension, filters: ReportFilters) =>
  usePages<SlaFigure>('ticket', `/api/metrics/sla/by/${dimension}`, period(filters));

export const useWaiting = (filters: ReportFilters) =>
  usePages<WaitingFigure>('ticket', '/api/metrics/sla/waiting', period({ ...filters, target: undefined }));
