import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { Page, Ticket, TicketCommand, TicketHandle, TicketSummary, TimelineEntry } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';

export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', 'one', id],
    queryFn: ({ signal }) => get<Ticket>(`/api/tickets/${id}`, undefined, signal),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', 'one', id, 'timeline'],
    queryFn: ({ signal }) => get<Page<TimelineEntry>>(`/api/tickets/${id}/timeline`, { size: 200 }, signal),
  });

export const useTicket = (id: string) => useQuery(ticketQuery(id));
export const useTimeline = (id: string) => useQuery(timelineQuery(id));

export const useMyTickets = (filters: Pick<TicketFilters, 'status'> = {}) =>
  usePages<TicketSummary>('ticket', '/api/my/tickets', { ...filters });
export const useMyJobs = () => usePages<TicketSummary>('ticket', '/api/my/jobs');

/** What the person may take. */
export const useMyPool = () => usePages<TicketSummary>('ticket', '/api/my/pool');

/** What the address of a figure may narrow the list down to, beside what is chosen on screen. */
export const figureFilters = [
  'categoryId', 'directCategoryId', 'technicianId', 'unassigned', 'locationId', 'within', 'slaTarget', 'slaResult', 'dueFrom',
  'dueTo', 'startedHour', 'policyId', 'withoutPolicy', 'waitedFor', 'waitedFrom', 'waitedTo', 'createdFrom', 'closedFrom',
] as const;

export interface TicketFilters extends Partial<Record<(typeof figureFilters)[number], string>> {
  q?: string;
  status?: string;
  urgency?: string;
  nature?: string;
  impact?: string;
  zone?: string;
  sort?: string;
}

export const useTickets = (filters: TicketFilters) => usePages<TicketSummary>('ticket', '/api/tickets', { ...filters });

export interface Order {
  command: TicketCommand;
  body?: unknown;
  /** Sends the version the person saw, for decisions that depend on it. */
  guarded?: boolean;
}

/** Orders by which people give a ticket out of their hands. */
const handing: TicketCommand[] = ['decline', 'handover', 'helped'];

/** Orders the clocks go by; done in a cellar without a network, they are told later. */
const timed: TicketCommand[] = ['accept', 'start', 'wait', 'resume', 'finish', 'plan'];

/** Whether that was the last the person may see of the ticket; the service answers the order all the same. */
export const isGone = (view: Ticket, order: Order) => handing.includes(order.command) && view.allowed.length === 0;

/** Gives an order to a ticket; the view that comes back is shown at once. */
export function useTicketCommand(
  ticket: TicketHandle,
  onDone?: (view: Ticket, order: Order) => void,
  leaves?: (view: Ticket, order: Order) => boolean,
) {
  const queries = useQueryClient();
  return useAction<Order, Ticket>({
    send: ({ command, body = {}, guarded }) => ({
      path: `/api/tickets/${ticket.id}/${command}`,
      body,
      version: guarded ? ticket.version : undefined,
    }),
    refresh: ['ticket'],
    tellsWhen: ({ command }) => timed.includes(command),
    onDone: (view, order) => {
      if (!isGone(view, order)) queries.setQueryData(ticketQuery(view.id).queryKey, view);
      onDone?.(view, order);
    },
    leaves,
  });
}
