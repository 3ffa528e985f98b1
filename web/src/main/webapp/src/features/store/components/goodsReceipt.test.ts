import { describe, expect, test } from 'vitest';
import type { OrderLine, PurchaseOrder } from '@/lib/api/desk';
import { complaintsOf, complete, receiptOf, sumsOf } from './goodsReceipt';

const line = (lineId: string, outstanding: number, unitPrice: string) =>
  ({ lineId, outstanding, ordered: 10, unitPrice }) as OrderLine;
const order = { id: 'po', lines: [line('a', 5, '0.10'), line('b', 0, '9.00'), line('c', 2.5, '12.50')] } as PurchaseOrder;

describe('a delivery', () => {
  test('is taken as complete until somebody says otherwise', () => {
    const findings = complete(order);
    expect(Object.keys(findings)).toEqual(['a', 'c']);
    expect(sumsOf(order, findings)).toEqual({ accepted: 7.5, refused: 0, value: '31.75' });
    expect(complaintsOf(order, findings)).toEqual({});
  });

  test('cannot be more than is still to come', () => {
    const findings = { ...complete(order), a: { accepted: 5, refused: 1, reason: 'bent', final: false } };
    expect(complaintsOf(order, findings)).toEqual({ a: 'tooMany' });
  });

  test('refused needs a reason', () => {
    const findings = { ...complete(order), a: { accepted: 4, refused: 1, reason: ' ', final: false } };
    expect(complaintsOf(order, findings)).toEqual({ a: 'needReason' });
  });

  test('is sent without the lines nothing came of', () => {
    const findings = {
      a: { accepted: 4, refused: 1, reason: 'bent', final: false },
      c: { accepted: '' as const, refused: 0, reason: '', final: false },
    };
    expect(receiptOf(order, findings, ' DN-1 ')).toEqual({
      orderId: 'po',
      deliveryNote: 'DN-1',
      lines: [{ lineId: 'a', accepted: 4, refused: 1, reason: 'bent', final: false }],
    });
  });
});
