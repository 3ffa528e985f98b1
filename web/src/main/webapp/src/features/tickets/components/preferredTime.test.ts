import { expect, test } from 'vitest';
import { anyTime, window } from './preferredTime';

const noon = new Date(2026, 2, 2, 12);
const local = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString();

test('any time is no window', () => {
  expect(window(anyTime, noon)).toEqual({});
});

test('tomorrow morning is from eight to twelve by the clock on the wall', () => {
  expect(window({ day: 'tomorrow', part: 'morning', date: '' }, noon)).toEqual({
    preferredFrom: local(3, 8),
    preferredTo: local(3, 12),
  });
});

test('today begins with this hour, the same whoever sends again a moment later, and not in the past', () => {
  expect(window({ day: 'today', part: 'all', date: '' }, noon)).toEqual({
    preferredFrom: local(2, 12),
    preferredTo: local(2, 18),
  });
  const later = new Date(2026, 2, 2, 12, 34, 56);
  expect(window({ day: 'today', part: 'all', date: '' }, later).preferredFrom).toBe(local(2, 12));
  expect(window({ day: 'today', part: 'all', date: '' }, new Date(2026, 2, 2, 7)).preferredFrom).toBe(local(2, 8));
  expect(window({ day: 'today', part: 'morning', date: '' }, noon)).toEqual({});
});

test('another day needs its date', () => {
  expect(window({ day: 'other', part: 'afternoon', date: '' }, noon)).toEqual({});
  expect(window({ day: 'other', part: 'afternoon', date: '2026-03-09' }, noon).preferredFrom).toBe(local(9, 13));
});
