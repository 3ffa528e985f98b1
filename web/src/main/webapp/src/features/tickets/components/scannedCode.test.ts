import { expect, test } from 'vitest';
import { scannedCode } from './scannedCode';

const here = 'https://houqin.example';

test.each([
  ['https://houqin.example/r/K7Q2M9', 'K7Q2M9'],
  [' https://houqin.example/r/A-304\n', 'A-304'],
  ['https://houqin.example/r/A%20304', 'A 304'],
  ['https://houqin.example/report?code=A-304', 'A-304'],
])('%j is a place', (text, code) => {
  expect(scannedCode(text, here)).toBe(code);
});

test.each([
  'https://elsewhere.example/r/A-304',
  'http://houqin.example/r/A-304',
  'https://houqin.example:8443/r/A-304',
  'https://houqin.example@elsewhere.example/r/A-304',
  'https://houqin.example/tickets/A-304',
  'https://houqin.example/r/',
  'https://houqin.example/r/A/304',
  'https://houqin.example/r/%E0%A4',
  'https://houqin.example/report',
  '/r/A-304',
  'javascript:alert(1)',
  'A-304',
  '',
])('%j is none', (text) => {
  expect(scannedCode(text, here)).toBeUndefined();
});
