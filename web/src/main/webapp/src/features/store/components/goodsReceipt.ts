import type { PurchaseOrder } from '@/lib/api/desk';
import { amountOf, sumOf } from '@/lib/decimal';
import type { NewGoodsReceipt } from '../api/store';

/** What the storekeeper found of one line; an empty field counts as nothing. */
export interface Found {
  accepted: number | '';
  refused: number | '';
  reason: string;
  final: boolean;
}

export type Findings = Record<string, Found>;

export type Complaint = 'tooMany' | 'needReason' | 'negative';

/** As a delivery usually is: all of it there, all of it good. */
export function complete(order: PurchaseOrder): Findings {
  return Object.fromEntries(
    order.lines
      .filter(({ outstanding }) => outstanding > 0)
      .map(({ lineId, outstanding }) => [lineId, { accepted: outstanding, refused: 0, reason: '', final: false }]),
  );
}

const number = (value: number | '') => (value === '' ? 0 : value);

/** What is wrong with what was found of each line; empty when the delivery can be booked. */
export function complaintsOf(order: PurchaseOrder, findings: Findings): Record<string, Complaint> {
  const complaints: Record<string, Complaint> = {};
  for (const { lineId, outstanding } of order.lines) {
    const found = findings[lineId];
    if (!found) continue;
    const [accepted, refused] = [number(found.accepted), number(found.refused)];
    if (accepted < 0 || refused < 0) complaints[lineId] = 'negative';
    else if (sumOf([accepted, refused]) > outstanding) complaints[lineId] = 'tooMany';
    else if (refused > 0 && !found.reason.trim()) complaints[lineId] = 'needReason';
  }
  return complaints;
}

/** What will be booked: pieces into stock, pieces back, and what the supplier may charge. */
export function sumsOf(order: PurchaseOrder, findings: Findings) {
  const lines = order.lines.flatMap((line) => {
    const found = findings[line.lineId];
    return found ? [{ ...line, accepted: number(found.accepted), refused: number(found.refused) }] : [];
  });
  return {
    accepted: sumOf(lines.map(({ accepted }) => accepted)),
    refused: sumOf(lines.map(({ refused }) => refused)),
    value: amountOf(lines.map(({ accepted, unitPrice }) => ({ quantity: accepted, price: unitPrice }))),
  };
}

/** The receipt as it is sent; lines of which nothing came, and of which more may come, are left out. */
export function receiptOf(order: PurchaseOrder, findings: Findings, deliveryNote: string): NewGoodsReceipt {
  return {
    orderId: order.id,
    deliveryNote: deliveryNote.trim() || undefined,
    lines: order.lines.flatMap(({ lineId }) => {
      const found = findings[lineId];
      if (!found) return [];
      const line = {
        lineId,
        accepted: number(found.accepted),
        refused: number(found.refused),
        reason: found.reason.trim() || undefined,
        final: found.final,
      };
      return line.accepted > 0 || line.refused > 0 || line.final ? [line] : [];
    }),
  };
}
