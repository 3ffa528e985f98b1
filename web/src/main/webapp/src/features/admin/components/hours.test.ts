import { expect, test } from 'vitest';
import { hoursText, readHours } from './hours';

test('hours are read as people type them, and shown the same way', () => {
  const hours = readHours('8:00 - 12:00, 14:00–17:30');
  expect(hours).toEqual([{ from: '08:00', to: '12:00' }, { from: '14:00', to: '17:30' }]);
  expect(hoursText(hours)).toBe('08:00-12:00 14:00-17:30');
  expect(hoursText([{ from: '22:00:00', to: '06:00:00' }])).toBe('22:00-06:00');
});

test('nothing typed means that nobody works; midnight may be written 24:00', () => {
  expect(readHours('  ')).toEqual([]);
  expect(readHours('00:00-24:00')).toEqual([{ from: '00:00', to: '00:00' }]);
});

test.each(['8-12', '08:00', '25:00-26:00', '08:00-24:30', 'always'])('%s is no hours', (text) => {
  expect(readHours(text)).toBeUndefined();
});
