import { expect, test } from 'vitest';
import { touches } from './live';

test('a hint about one ticket refreshes it and the lists, not another ticket', () => {
  const hint = { type: 'ticket.closed.v1', id: 'a' };
  expect(touches(hint, ['ticket', 'one', 'a'])).toBe(true);
  expect(touches(hint, ['ticket', 'one', 'a', 'timeline'])).toBe(true);
  expect(touches(hint, ['ticket', '/api/my/tickets', {}])).toBe(true);
  expect(touches(hint, ['ticket', 'one', 'b'])).toBe(false);
  expect(touches(hint, ['inventory', '/api/items', {}])).toBe(false);
});

test('stock and purchasing move tickets too', () => {
  expect(touches({ type: 'inventory.stock-short.v1', id: 'r' }, ['ticket', 'one', 'a'])).toBe(true);
  expect(touches({ type: 'procurement.order-placed.v1', id: 'o' }, ['inventory', '/api/reservations'])).toBe(true);
});

test('a hint of an unknown kind refreshes nothing', () => {
  expect(touches({ type: 'weather.changed.v1', id: 'x' }, ['ticket', 'one', 'a'])).toBe(false);
});
