import { expect, test } from 'vitest';
import type { Category } from '@/lib/api/types';
import { suggest } from './suggest';

const category = (code: string, parentId: string | null, zh: string, en: string) =>
  ({ id: code, code, parentId, name: { zh, en } }) as Category;

const categories = [
  category('WATER', null, '水暖', 'Water'),
  category('WATER-DRAIN', 'WATER', '下水堵塞', 'Blocked drains'),
  category('WATER-PIPE', 'WATER', '管道漏水', 'Leaking pipes'),
  category('WATER-TAP', 'WATER', '水龙头与阀门', 'Taps and valves'),
  category('NETWORK', null, '网络', 'Network'),
];
const extra = (code: string) => (code.startsWith('WATER') ? 'leak drip flood toilet 漏水 水龙头 马桶' : 'internet 断网');
const best = (typed: string) => suggest(typed, categories, extra).map(({ code }) => code);

test('the kind named in the words comes before its siblings', () => {
  expect(best('洗手池水龙头关不紧')[0]).toBe('WATER-TAP');
  expect(best('管道漏水了')[0]).toBe('WATER-PIPE');
  expect(best('the drain is blocked')[0]).toBe('WATER-DRAIN');
});

test('words people use for a group find it', () => {
  expect(best('toilet')).toHaveLength(3);
  expect(best('断网了')).toEqual(['NETWORK']);
});

test('nothing fits nothing', () => {
  expect(best('')).toEqual([]);
  expect(best('304')).toEqual([]);
});
