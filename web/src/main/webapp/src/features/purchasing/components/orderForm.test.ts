import { expect, test } from 'vitest';
import { totalOf, unpriced, usualDay } from './orderForm';

const lines = [
  { id: 'a', quantity: 3 },
  { id: 'b', quantity: 2.5 },
];

test('an order costs the sum of its priced lines', () => {
  expect(totalOf(lines, { a: 0.1 })).toBe('0.30');
  expect(totalOf(lines, { a: 0.1, b: 12.5 })).toBe('31.55');
});

test('a line without a price is asked for, one that costs nothing is not', () => {
  expect(unpriced(lines, { a: 0, b: '' })).toEqual(['b']);
});

test('a supplier delivers after its lead time, over the end of a month too', () => {
  expect(usualDay({ leadDays: 3 }, new Date(2026, 10, 29, 23, 30))).toBe('2026-12-02');
});
