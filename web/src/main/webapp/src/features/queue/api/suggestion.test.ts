import { expect, test } from 'vitest';
import type { TimelineEntry } from '@/lib/api/types';
import { suggestionIn } from './suggestion';

const entry = (kind: string, data = {}) => ({ kind, data }) as TimelineEntry;
const suggested = entry('rule-suggested', { ruleName: 'Leaks', categoryId: 'c-1', urgency: 'URGENT', teamId: null });

test('the policy a rule names comes with its name', () => {
  const named = entry('rule-suggested', { ruleName: 'Leaks', policyId: 'y-1', policyName: { zh: '漏水', en: 'Leaks' } });
  expect(suggestionIn([named])).toMatchObject({ policyId: 'y-1', policyName: { en: 'Leaks' } });
});

test('the latest suggestion is offered until somebody sorts the ticket in', () => {
  expect(suggestionIn([entry('submitted'), suggested])).toEqual({ ruleName: 'Leaks', categoryId: 'c-1', urgency: 'URGENT' });
  expect(suggestionIn([entry('submitted'), suggested, entry('triaged')])).toBeUndefined();
  expect(suggestionIn([entry('submitted')])).toBeUndefined();
});
