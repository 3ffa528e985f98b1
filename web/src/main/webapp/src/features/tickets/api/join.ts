import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { Attachment, Place, SimilarTicket, Ticket } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';

/** What is open at a place already, once there is something to compare. */
export function useSimilar(place: string | undefined, category: string | undefined, words: string) {
  const said = words.trim().length >= 2 ? words.trim() : undefined;
  return useQuery({
    queryKey: ['ticket', 'similar', { place, category, said }],
    queryFn: ({ signal }) =>
      get<SimilarTicket[]>('/api/tickets/similar', { locationId: place, categoryId: category, q: said }, signal),
    enabled: place !== undefined && (category !== undefined || said !== undefined),
    placeholderData: keepPreviousData,
  });
}

export const useJoin = (onDone: (ticket: Ticket) => void) =>
  useAction<string, Ticket>({ send: (id) => ({ path: `/api/tickets/${id}/join` }), refresh: ['ticket'], onDone });

export const useLeave = (id: string, onDone: () => void) =>
  useAction<void, void>({ send: () => ({ path: `/api/tickets/${id}/leave` }), refresh: ['ticket'], onDone });

/** The files of a ticket; they come with its comments and its report. */
export function useAttachments(ticketId: string, version: number) {
  return useQuery({
    queryKey: ['ticket', 'one', ticketId, 'attachments', version],
    queryFn: ({ signal }) => get<Attachment[]>(`/api/tickets/${ticketId}/attachments`, undefined, signal),
    placeholderData: keepPreviousData,
  });
}

/** The place of a code somebody scanned. */
export const placeOfCode = (code: string) =>
  queryOptions({
    queryKey: ['catalog', 'code', code],
    queryFn: ({ signal }) => get<Place>(`/api/locations/by-code/${encodeURIComponent(code)}`, undefined, signal),
    staleTime: Infinity,
  });

export const usePlaceOfCode = (code: string | undefined) => useQuery({ ...placeOfCode(code ?? ''), enabled: code !== undefined });
