import type { HttpResponse, JsonBodyType } from 'msw';
import type { Session, Ticket } from '../src/lib/api/types';
import { items } from './data.ts';

/** What the handlers of an area are given. */
export interface Gateway {
  whoIs: (request: Request) => Session | undefined;
  seenBy: (ticket: Ticket, person: Session) => Ticket;
  page: <T>(rows: T[]) => HttpResponse<JsonBodyType>;
  problem: (status: number, code: string, detail: string) => HttpResponse<JsonBodyType>;
}

export const query = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

/** An item as orders and reservations name it. */
export const item = (sku: string) => {
  const { id, name, unit } = items.find((one) => one.sku === sku)!;
  return { id, sku, name, unit };
};
