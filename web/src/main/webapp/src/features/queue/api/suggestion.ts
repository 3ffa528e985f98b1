import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { LocalName, Page, TimelineEntry, Urgency } from '@/lib/api/types';

/** How a rule of triage would sort a ticket in, left for the dispatcher to decide. */
export interface Suggestion {
  ruleName: string;
  categoryId?: string;
  urgency?: Urgency;
  policyId?: string;
  policyName?: LocalName;
  teamId?: string;
}

/** The latest suggestion nobody has decided about yet. */
export function suggestionIn(entries: TimelineEntry[]): Suggestion | undefined {
  const kinds = entries.map(({ kind }) => kind);
  const at = kinds.lastIndexOf('rule-suggested');
  if (at < 0 || kinds.lastIndexOf('triaged') > at) return undefined;
  const { ruleName, categoryId, urgency, policyId, policyName, teamId } = entries[at]!.data;
  return {
    ruleName: String(ruleName),
    categoryId: (categoryId as string | null) ?? undefined,
    urgency: (urgency as Urgency | null) ?? undefined,
    policyId: (policyId as string | null) ?? undefined,
    policyName: policyName as LocalName | undefined,
    teamId: (teamId as string | null) ?? undefined,
  };
}

export const useSuggestion = (ticketId: string) =>
  useQuery({
    queryKey: ['ticket', 'one', ticketId, 'timeline'],
    queryFn: ({ signal }) => get<Page<TimelineEntry>>(`/api/tickets/${ticketId}/timeline`, { size: 200 }, signal),
    select: (page) => suggestionIn(page.items),
  });
