import { expect, test } from 'vitest';
import { readyTimes } from './readyTimes';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

test.each([
  ['in the morning', at(28, 8, 59), ['2026-11-28T10:00', '2026-11-28T16:00', '2026-11-29T10:00']],
  ['too late for ten', at(28, 9, 1), ['2026-11-28T16:00', '2026-11-29T10:00', '2026-11-29T16:00']],
  ['in the evening of the last day of a month', at(30, 20), ['2026-12-01T10:00', '2026-12-01T16:00', '2026-12-02T10:00']],
])('%s the next three are offered', (_, now, expected) => {
  expect(readyTimes(now)).toEqual(expected);
});
