import { expect, test } from 'vitest';
import type { TimelineEntry } from '@/lib/api/types';
import { suggestionIn } from './suggestion';

const entry = (kind: string, data = {}) => ({ kind, data }) as TimelineEntry;
const suggested = entry('rule-suggested', { ruleName: 'Leaks', categoryId: 'c-1', urgency: 'URGENT', teamId: null });

test('the latest suggestion is offered until somebody sorts the ticket in', () => {
  expect(suggestionIn([entry('submitted'), suggested])).toEqual({ ruleName: 'Leaks', categoryId: 'c-1', urgency: 'URGENT' });
  expect(suggestionIn([entry('submitted'), suggested, entry('triaged')])).toBeUndefined();
  expect(suggestionIn([entry('submitted')])).toBeUndefined();
});
