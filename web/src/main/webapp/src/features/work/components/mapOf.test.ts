import { expect, test } from 'vitest';
import { mapOf } from './mapOf';

test('a device is sent to its own map', () => {
  expect(mapOf(31.3, 121.5, '一教', 'Linux; Android 14')).toBe('geo:31.3,121.5?q=31.3,121.5(%E4%B8%80%E6%95%99)');
  expect(mapOf(31.3, 121.5, 'A', 'iPhone; CPU iPhone OS 17')).toBe('https://maps.apple.com/?ll=31.3,121.5&q=A');
  expect(mapOf(31.3, 121.5, 'A', 'X11; Linux')).toContain('openstreetmap.org/?mlat=31.3&mlon=121.5');
});
