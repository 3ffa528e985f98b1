import { expect, test } from 'vitest';
import { amountOf, sumOf } from './decimal';

test('amounts are exact where floats are not', () => {
  expect(amountOf([{ quantity: 3, price: '0.10' }, { quantity: '0.2', price: 1 }])).toBe('0.50');
  expect(amountOf([{ quantity: 1.005, price: '1000' }])).toBe('1005.00');
  expect(sumOf([0.1, 0.2])).toBe(0.3);
});

test('half a cent counts as one', () => {
  expect(amountOf([{ quantity: '0.5', price: '0.01' }])).toBe('0.01');
});

test('no lines cost nothing', () => {
  expect(amountOf([])).toBe('0.00');
});
