import i18next from 'i18next';
import { expect, test } from 'vitest';
import { formats } from '@/lib/format';
import { startI18n } from '@/lib/i18n';
import type { ExplanationLine } from '../api/explanation';
import { wordsOf } from './explanation';

const line = (kind: ExplanationLine['kind'], more: Partial<ExplanationLine> = {}): ExplanationLine => ({
  kind,
  at: null as never,
  until: null as never,
  seconds: null as never,
  name: null as never,
  facts: {},
  ...more,
});

const said = async (language: 'en' | 'zh-CN', one: ExplanationLine) => {
  await startI18n(language);
  return wordsOf(one, i18next.getFixedT(language, ['tickets', 'common']) as never, formats(language));
};

test('a target is said in its unit, one and many', async () => {
  expect(await said('en', line('TARGET', { seconds: 27_000, facts: { amount: '1', unit: 'WORKING_DAYS' } }))).toEqual({
    text: 'Target: 1 working day',
    value: '7h 30m',
  });
  expect((await said('zh-CN', line('TARGET', { seconds: 7200, facts: { amount: '2', unit: 'HOURS' } }))).text).toBe('目标：2 小时');
});

test('days on which nobody works say so, with the name of the holiday', async () => {
  const days = { facts: { day: '2026-10-01', lastDay: '2026-10-07' }, seconds: 0, name: { zh: '国庆节', en: 'National Day' } };
  expect((await said('zh-CN', line('DAYS', days))).text).toContain('国庆节');
  expect((await said('en', line('DAYS', days))).text).toMatch(/National Day.*nobody works/);
  expect((await said('en', line('DAYS', { ...days, seconds: 3600 }))).value).toBe('+ 1h');
});

test('a policy that a rule named says so', async () => {
  const policy = line('POLICY', {
    at: '2026-01-01T00:00:00Z',
    name: { zh: '普通', en: 'Ordinary' },
    facts: { code: 'ORDINARY', version: '2', namedBy: 'RULE' },
  });
  expect((await said('en', policy)).text).toMatch(/^Policy “Ordinary”, version 2.*named by a rule of triage$/);
  expect((await said('zh-CN', policy)).text).toContain('由分类规则指定');
  expect((await said('en', { ...policy, facts: { code: 'ORDINARY', version: '2' } })).text).not.toContain('rule');
});

test('whom a policy is for is named, customer groups too', async () => {
  const group = line('MATCH', { name: { zh: '实验人员', en: 'Laboratory staff' }, facts: { criterion: 'GROUP' } });
  expect((await said('en', group)).text).toBe('It is for the customer group Laboratory staff');
  expect((await said('zh-CN', group)).text).toBe('适用于客户群：实验人员');
});

test('waiting says for whom, and what it did to the due time', async () => {
  const waited = line('WAITED', {
    at: '2026-11-24T01:00:00Z',
    until: '2026-11-24T03:00:00Z',
    seconds: 7200,
    name: { zh: '等待配件', en: 'Waiting for parts' },
    facts: { party: 'SUPPLIER', due: '2026-11-25T03:00:00Z' },
  });
  expect((await said('en', waited)).text).toMatch(/Waited for the supplier \(Waiting for parts\).*due/);
  expect((await said('en', waited)).value).toBe('+ 2h');
  expect((await said('en', { ...waited, kind: 'WAITED_UNCOUNTED' })).value).toBeUndefined();
});

test('what stopped a clock is named, known or not', async () => {
  expect((await said('en', line('STOPPED', { facts: { why: 'planned' } }))).text).toBe('Stopped: a date was promised');
  expect((await said('en', line('STOPPED', { facts: { why: 'something-new' } }))).text).toBe('Stopped');
});
