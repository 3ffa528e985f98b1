import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { components } from '@/lib/api/schema/ticket';
import type { Whole } from '@/lib/api/types';

type Schemas = components['schemas'];
export type ExplanationLine = Omit<Whole<Schemas['ExplanationLine']>, 'facts'> & { facts: Record<string, string> };
export type Explanation = Omit<Whole<Schemas['Explanation']>, 'lines'> & { lines: ExplanationLine[] };

/** How the due times of a ticket came about; read again when the ticket changes. */
export const useExplanation = (ticketId: string) =>
  useQuery({
    queryKey: ['ticket', 'one', ticketId, 'explanation'],
    queryFn: ({ signal }) => get<Explanation[]>(`/api/tickets/${ticketId}/sla/explanation`, undefined, signal),
  });
