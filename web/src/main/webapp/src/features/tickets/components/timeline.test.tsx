import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DispatchReason } from '@/lib/api/dispatch';
import type { TimelineEntry } from '@/lib/api/types';
import { formats } from '@/lib/format';
import { startI18n } from '@/lib/i18n';
import { facts, isTold, sentence, words } from './timeline';

const entry = (kind: string, data: Record<string, unknown> = {}, rest: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: '1',
  at: '2026-03-02T10:00:00Z',
  recordedAt: '2026-03-02T10:00:00Z',
  toldLater: false,
  actor: { id: 'p', name: '李师傅' },
  kind,
  from: null,
  to: null,
  note: null,
  data,
  ...rest,
});

const t = () => i18next.getFixedT(i18next.language, ['tickets', 'common'] as const) as unknown as Parameters<typeof sentence>[1];
const told = (given: TimelineEntry) => sentence(given, t(), i18next);
const line = ({ code }: DispatchReason) => code.toLowerCase();
const small = (given: TimelineEntry) => facts(given, t(), formats(i18next.language), line);

describe('a timeline entry in English', () => {
  beforeAll(() => startI18n('en'));

  test('is a plain sentence, however the kind is written', () => {
    for (const kind of ['work-started', 'ticket.work-started.v1', 'WORK_STARTED', 'started']) {
      expect(told(entry(kind))).toBe('李师傅 started work');
    }
  });

  test('names the technician it was given to', () => {
    expect(told(entry('dispatched', { technicianName: '王师傅' }))).toBe('Given to 王师傅');
    expect(told(entry('dispatched'))).toBe('Given to a technician');
  });

  test('of a kind without words still says that something changed', () => {
    expect(told(entry('teleported'))).toBe('Updated');
  });

  test('carries the parts, the order and when it is expected', () => {
    const order = entry('order-placed', {
      number: 'PO-2026-000017',
      supplierName: 'Hengda',
      expectedOn: '2026-03-05',
      lines: [{ sku: 'HOSE-40', quantity: 2 }],
    });
    expect(small(order)).toEqual(['HOSE-40 × 2', 'PO-2026-000017', 'Hengda', expect.stringContaining('Mar 5')]);
  });

  test('names a part as the ticket does when the event knows its number only', () => {
    const parts = [{ sku: 'TAP-15', itemName: { zh: '阀芯', en: 'Cartridge' } }];
    const reserved = entry('stock-reserved', { sku: 'TAP-15', quantity: 1 });
    expect(facts(reserved, t(), formats('en'), line, parts)).toEqual(['Cartridge × 1']);
  });

  test('says what spoke against whom a rule passed over', () => {
    const chosen = entry('rule-applied', { passedOver: [{ name: '钱师傅', reasons: [{ code: 'AWAY' }, { code: 'LOAD_FULL' }] }] });
    expect(small(chosen)).toEqual(['Passed over: 钱师傅 (away; load_full)']);
  });

  test('names the policy a rule named', () => {
    expect(small(entry('triaged', { policyName: { zh: '大楼', en: 'Whole buildings' } }))).toEqual(['Deadlines: Whole buildings']);
  });

  test('does not repeat the ticket’s own number', () => {
    expect(small(entry('accepted', { number: 'T-2026-000001' }))).toEqual([]);
  });

  test('says a reason in words, a code as a fact', () => {
    expect(small(entry('work-paused', { reason: 'ACCESS', reasonName: { zh: '无法进入', en: 'No access' }, party: 'OTHER' }))).toEqual(['No access']);
    expect(words(entry('work-paused', { reason: 'ACCESS' }))).toBeUndefined();
    expect(words(entry('declined', { reason: 'My shift is over' }))).toBe('My shift is over');
    expect(words(entry('work-finished', { cause: 'Worn', remedy: 'Replaced' }))).toBe('Worn → Replaced');
  });

  test('is left out when another entry tells it', () => {
    expect([entry('parts-updated'), entry('closed')].filter(isTold).map(({ kind }) => kind)).toEqual(['closed']);
  });
});

test('in Chinese it names people and parts in Chinese', async () => {
  await startI18n('zh-CN');
  expect(told(entry('stock-short', {}, { actor: null }))).toBe('仓库缺货，转采购');
  expect(small(entry('stock-short', { itemName: { zh: '软管', en: 'Hose' }, short: 2 }))).toEqual(['软管 × 2']);
});
