import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { TicketMetrics } from '@/lib/api/desk';
import type { Category, Page, Technician, Ticket, TicketSummary, Urgency } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';

export interface QueueFilters {
  q?: string;
  status?: string;
  urgency?: string;
}

/** As much of a ticket as the desk decides on. */
export type DeskTicket = Pick<
  Ticket,
  'id' | 'number' | 'version' | 'title' | 'category' | 'location' | 'urgency' | 'sla' | 'allowed'
>;

/** Open tickets, what is due first on top. */
export const useQueue = (filters: QueueFilters) => usePages<TicketSummary>('ticket', '/api/queue', { ...filters });

/** How many stand in each state. */
export const useTicketMetrics = () =>
  useQuery({
    queryKey: ['ticket', '/api/metrics/tickets'],
    queryFn: ({ signal }) => get<TicketMetrics>('/api/metrics/tickets', undefined, signal),
  });

/** Everyone who repairs, with what they can do and how much they have in hand. */
export const useTechnicians = () =>
  useQuery({
    queryKey: ['ticket', '/api/technicians'],
    queryFn: ({ signal }) => get<Page<Technician>>('/api/technicians', { size: 200 }, signal),
    select: (page) => page.items,
  });

/** What the desk decides about a ticket. */
export type Decision =
  | { command: 'triage'; body: { categoryId: string; urgency: Urgency; note?: string } }
  | { command: 'dispatch'; body: { technicianId: string; note?: string } }
  | { command: 'reject' | 'cancel'; body: { reason: string } };

/** Decides on what the person saw: a ticket that changed in the meantime is read again instead. */
export const useDecision = (ticket: DeskTicket) =>
  useAction<Decision, Ticket>({
    send: ({ command, body }) => ({ path: `/api/tickets/${ticket.id}/${command}`, body, version: ticket.version }),
    refresh: ['ticket'],
  });

/** The skill a ticket needs: its category's, or that of the category above. */
export function skillOf(ticket: Pick<Ticket, 'category'>, categories: Category[]): string | undefined {
  const own = categories.find(({ id }) => id === ticket.category.id);
  const above = categories.find(({ id }) => id === own?.parentId);
  return own?.skill ?? above?.skill ?? undefined;
}

/** Those who can do it first, among them those with the least in hand. */
export function bySuitability(technicians: Technician[], skill: string | undefined): Technician[] {
  const fits = (one: Technician) => (skill !== undefined && one.skills.includes(skill) ? 0 : 1);
  return [...technicians].sort(
    (a, b) => fits(a) - fits(b) || a.openJobs - b.openJobs || a.name.localeCompare(b.name),
  );
}
