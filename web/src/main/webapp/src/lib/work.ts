import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from './api/client';
import type { components } from './api/schema/ticket';
import type { Page, Whole } from './api/types';

type Schemas = components['schemas'];

export type Worksheet = Whole<Schemas['Worksheet']>;
export type WorksheetStep = Worksheet['steps'][number];
export type LabourSpan = Worksheet['labour'][number];
export type WorkCode = Whole<Schemas['WorkCode']>;

/** The work on a ticket; part of the ticket's own key, so that hints about it refresh this too. */
export const worksheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', 'one', id, 'worksheet'],
    queryFn: ({ signal }) => get<Worksheet>(`/api/tickets/${id}/worksheet`, undefined, signal),
  });

/** Causes or remedies that fit a category. */
export function useWorkCodes(kind: WorkCode['kind'], categoryId: string | undefined) {
  return useQuery({
    queryKey: ['catalog', '/api/work-codes', { kind, categoryId }],
    queryFn: ({ signal }) => get<Page<WorkCode>>('/api/work-codes', { kind, categoryId, size: 200 }, signal),
    select: (page) => page.items,
    staleTime: 10 * 60_000,
    enabled: categoryId !== undefined,
  });
}
