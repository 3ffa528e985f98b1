import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Plan } from '@/components/PlanDialog';
import { get } from '@/lib/api/client';
import type { TicketMetrics } from '@/lib/api/desk';
import type { Impact, Nature, Page, Technician, Ticket, TicketSummary, Urgency } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';

/** As much of a ticket as the desk decides on. */
export type DeskTicket = Pick<
  Ticket,
  'id' | 'number' | 'version' | 'title' | 'category' | 'location' | 'urgency' | 'nature' | 'impact' | 'sla' | 'technician' | 'allowed'
>;

/** How many stand in each state. */
export const useTicketMetrics = () =>
  useQuery({
    queryKey: ['ticket', '/api/metrics/tickets'],
    queryFn: ({ signal }) => get<TicketMetrics>('/api/metrics/tickets', undefined, signal),
  });

/** Everyone who repairs: who works now, what they have in hand and what of it is due next. */
export const useTechnicians = () =>
  useQuery({
    queryKey: ['ticket', '/api/technicians'],
    queryFn: ({ signal }) => get<Page<Technician>>('/api/technicians', { size: 200 }, signal),
    select: (page) => page.items,
  });

/** Open tickets that may be about the same need, likeliest first. */
export const useDuplicates = (ticketId: string) =>
  useQuery({
    queryKey: ['ticket', 'one', ticketId, 'duplicates'],
    queryFn: ({ signal }) => get<TicketSummary[]>(`/api/tickets/${ticketId}/duplicates`, undefined, signal),
  });

/** Open tickets found by number or words. */
export const useTicketSearch = (q: string) =>
  useQuery({
    queryKey: ['ticket', '/api/queue', { q, size: 10 }],
    queryFn: ({ signal }) => get<Page<TicketSummary>>('/api/queue', { q, size: 10 }, signal),
    select: (page) => page.items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

interface ToPerson {
  technicianId: string;
  note?: string;
  override?: boolean;
}

/** What the desk decides about a ticket. */
export type Decision =
  | { command: 'triage'; body: { categoryId: string; urgency: Urgency; nature: Nature; impact: Impact; policyId?: string; note?: string } }
  | { command: 'dispatch' | 'handover' | 'assist'; body: ToPerson }
  | { command: 'offer'; body: { teamId: string | null; note?: string } }
  | { command: 'merge'; body: { into: string; note?: string } }
  | { command: 'plan'; body: Plan }
  | { command: 'reject' | 'cancel'; body: { reason: string } };

/** Decides on what the person saw: a ticket that changed in the meantime is read again instead. */
export const useDecision = (ticket: DeskTicket) =>
  useAction<Decision, Ticket>({
    send: ({ command, body }) => ({ path: `/api/tickets/${ticket.id}/${command}`, body, version: ticket.version }),
    refresh: ['ticket'],
  });
