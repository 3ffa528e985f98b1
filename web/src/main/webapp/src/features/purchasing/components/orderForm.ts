import type { Requisition, Supplier } from '@/lib/api/desk';
import { amountOf } from '@/lib/decimal';

/** Prices of one unit by requisition; empty until the buyer knows them. */
export type Prices = Record<string, number | ''>;

/** What the order will cost; lines without a price count nothing yet. */
export function totalOf(lines: Pick<Requisition, 'id' | 'quantity'>[], prices: Prices): string {
  return amountOf(
    lines.flatMap(({ id, quantity }) => {
      const price = prices[id] ?? '';
      return price === '' ? [] : [{ quantity, price }];
    }),
  );
}

/** The lines nobody gave a price. */
export function unpriced(lines: Pick<Requisition, 'id'>[], prices: Prices): string[] {
  return lines.map(({ id }) => id).filter((id) => (prices[id] ?? '') === '');
}

/** The day a supplier usually delivers, as a date field writes it. */
export function usualDay({ leadDays }: Pick<Supplier, 'leadDays'>, from: Date): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + leadDays);
  return dayOf(day);
}

/** The local day of a moment as a date field writes it. */
export function dayOf(at: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}
