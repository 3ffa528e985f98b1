import { describe, expect, test } from 'vitest';
import { orderBy } from '@/lib/order';
import { asTree } from './asTree';

const thing = (code: string, zh: string, en: string, parentId: string | null = null) => ({ id: code, parentId, code, name: { zh, en } });
const things = [
  thing('B10', '水', 'Water'),
  thing('B2', '电', 'Electricity'),
  thing('W2', '水管', 'Pipes', 'B10'),
  thing('W1', '水龙头', 'Taps', 'B10'),
];
const codes = (sort: string | undefined, language = 'en') =>
  asTree(things, orderBy(sort, language, (name) => (language === 'en' ? name.en : name.zh))).map(({ code, depth }) => `${depth}${code}`);

describe('a tree', () => {
  test('keeps the order it was given in', () => {
    expect(codes(undefined)).toEqual(['0B10', '1W2', '1W1', '0B2']);
  });

  test('is sorted within each level, numbers as numbers', () => {
    expect(codes('code')).toEqual(['0B2', '0B10', '1W1', '1W2']);
    expect(codes('-code')).toEqual(['0B10', '1W2', '1W1', '0B2']);
  });

  test('is sorted by the names of the reader’s language', () => {
    expect(codes('name')).toEqual(['0B2', '0B10', '1W2', '1W1']);
    expect(codes('-name', 'zh-CN')).toEqual(['0B10', '1W1', '1W2', '0B2']);
  });

  test('keeps its own order where the address names no order it knows', () => {
    expect(codes('colour')).toEqual(codes(undefined));
  });
});
