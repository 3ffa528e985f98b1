import { afterEach, expect, test, vi } from 'vitest';
import { attemptsOf } from './attempts';

const path = '/api/tickets/t-1/start';
afterEach(() => void vi.useRealTimers());

test('an order is the same one until it is decided, for the person who gave it', () => {
  const mine = attemptsOf('me');
  const { key } = mine.begin(path, 'POST start {}', { version: 3 });
  expect(attemptsOf('me').find(path, 'POST start {}')).toMatchObject({ key, version: 3 });
  expect(mine.find(path, 'POST start {"note":1}')).toBeUndefined();
  expect(attemptsOf('somebody else').find(path, 'POST start {}')).toBeUndefined();
  mine.drop(path, 'POST start {}');
  expect(mine.find(path, 'POST start {}')).toBeUndefined();
});

test('what was done to a thing ends what was tried on it before, and nothing else', () => {
  const { begin, done, find } = attemptsOf('me');
  begin(path, 'start', {});
  begin('/api/tickets/t-2/start', 'start the other', {});
  begin('/api/issues', 'issue a', {});
  begin('/api/issues', 'issue b', {});
  done('/api/tickets/t-1/stop', 'stop');
  done('/api/issues', 'issue b');
  expect(find(path, 'start')).toBeUndefined();
  expect(find('/api/tickets/t-2/start', 'start the other')).toBeDefined();
  expect(find('/api/issues', 'issue a')).toBeDefined();
});

test('neither the words of an order nor its address are kept, nor more than fifty orders, nor longer than a day', () => {
  const { begin, find } = attemptsOf('me');
  vi.useFakeTimers({ now: 0 });
  begin('/public/surveys/secret', 'secret words', {});
  expect(localStorage.getItem('houqin.attempts.me')).not.toContain('secret');
  for (let at = 1; at <= 50; at++) {
    vi.setSystemTime(at);
    begin('/api/issues', `issue ${at}`, {});
  }
  expect(find('/public/surveys/secret', 'secret words')).toBeUndefined();
  expect(find('/api/issues', 'issue 1')).toBeDefined();
  vi.setSystemTime(24 * 60 * 60_000 + 1);
  expect(find('/api/issues', 'issue 1')).toBeUndefined();
  expect(find('/api/issues', 'issue 50')).toBeDefined();
});
