import { expect, test } from 'vitest';
import { renewed } from './renewed';

const row = (id: string, dueAt: string | null, title = '') => ({ id, dueAt, title });
const loaded = (next: string | null = null) => ({
  pages: [
    { items: [row('a', '2026-01-01T08:00:00Z'), row('b', '2026-01-01T09:00:00Z')], next: 'after b' },
    { items: [row('c', '2026-01-01T10:00:00Z'), row('d', null)], next },
  ],
});
const ids = (list: ReturnType<typeof loaded>) => list.pages.map(({ items }) => items.map(({ id }) => id).join(''));

test('a ticket that no longer belongs to the list leaves it', () => {
  expect(ids(renewed(loaded(), ['b'], []))).toEqual(['a', 'cd']);
});

test('a changed ticket takes the place of its new due time', () => {
  expect(ids(renewed(loaded(), ['c'], [row('c', '2026-01-01T08:30:00Z')]))).toEqual(['acb', 'd']);
  expect(ids(renewed(loaded(), ['a'], [row('a', null)]))).toEqual(['b', 'cad']);
});

test('a new ticket is put where it belongs, and told anew as it is now', () => {
  const list = renewed(loaded(), ['e', 'a'], [row('e', '2026-01-01T09:30:00Z'), row('a', '2026-01-01T08:00:00Z', 'new words')]);
  expect(ids(list)).toEqual(['ab', 'ecd']);
  expect(list.pages[0]!.items[0]!.title).toBe('new words');
});

test('what lies behind all that is loaded waits until it is read', () => {
  const some = { pages: [loaded().pages[0]!] };
  expect(renewed(some, ['z'], [row('z', '2026-01-02T00:00:00Z')]).pages[0]!.items).toHaveLength(2);
});
