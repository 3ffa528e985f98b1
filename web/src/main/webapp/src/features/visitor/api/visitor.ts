import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { NewVisitorReport, VisitorPlace, VisitorTicket } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';

const placeOf = (code: string) => `/public/reports/${encodeURIComponent(code)}`;
const ticketOf = (token: string) => `/public/tickets/${encodeURIComponent(token)}`;

export const picturesOf = (code: string) => `${placeOf(code)}/attachments`;

/** Where somebody stands who scanned a code. */
export const useVisitorPlace = (code: string) =>
  useQuery({
    queryKey: ['visitor', 'place', code],
    queryFn: ({ signal }) => get<VisitorPlace>(placeOf(code), undefined, signal),
    staleTime: Infinity,
  });

export const useVisitorReport = (code: string, onDone: (ticket: VisitorTicket, sent: NewVisitorReport) => void) =>
  useAction<NewVisitorReport, VisitorTicket>({ send: (body) => ({ path: placeOf(code), body }), onDone });

/** What became of a report; looked at again while the page is open. */
export const useVisitorTicket = (token: string) =>
  useQuery({
    queryKey: ['visitor', 'ticket', token],
    queryFn: ({ signal }) => get<VisitorTicket>(ticketOf(token), undefined, signal),
    refetchInterval: 60_000,
  });

export interface Answer {
  command: 'confirm' | 'reopen';
  body: unknown;
}

export function useVisitorAnswer(token: string) {
  const queries = useQueryClient();
  return useAction<Answer, VisitorTicket>({
    send: ({ command, body }) => ({ path: `${ticketOf(token)}/${command}`, body }),
    refresh: ['visitor'],
    onDone: (ticket) => queries.setQueryData(['visitor', 'ticket', token], ticket),
  });
}

/** 256 random bits: whoever has them may follow the report. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
