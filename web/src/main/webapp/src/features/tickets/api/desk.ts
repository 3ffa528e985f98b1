import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { Page, Person, TicketSummary } from '@/lib/api/types';

/** Stands for callers the directory does not know. */
export const stranger = '00000000-0000-7000-8000-0000000000f1';

/** People by name, sign-in name or telephone number. */
export function useCallers(q: string | undefined) {
  return useQuery({
    queryKey: ['people', 'callers', q],
    queryFn: ({ signal }) => get<Page<Person>>('/api/people', { q, size: 8 }, signal),
    select: (page) => page.items.filter(({ id }) => id !== stranger),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** What a caller has open already. */
export function useOpenTickets(requesterId: string | undefined) {
  return useQuery({
    queryKey: ['ticket', 'open', requesterId],
    queryFn: ({ signal }) => get<Page<TicketSummary>>('/api/tickets', { requesterId, open: true, size: 10 }, signal),
    select: (page) => page.items,
    enabled: requesterId !== undefined && requesterId !== stranger,
  });
}
