import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SlaClock } from '@/lib/api/types';
import { show } from '../../test/render';
import { nextClock, readClock, SlaRing } from './SlaRing';

const now = Date.parse('2026-03-02T10:00:00Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const clock = (started: number, due: number, rest: Partial<SlaClock> = {}): SlaClock => ({
  target: 'RESOLVE',
  startedAt: at(started),
  dueAt: at(due),
  pausedAt: null,
  stoppedAt: null,
  calendarId: 'always',
  calendarVersion: 1,
  targetSeconds: (due - started) * 60,
  elapsedSeconds: -started * 60,
  restsUntil: null,
  asOf: at(0),
  state: 'RUNNING',
  ...rest,
});

describe('the mood of a clock', () => {
  test.each([
    ['calm while a quarter or more is left', clock(-60, 60), 'calm'],
    ['soon below a quarter', clock(-100, 20), 'soon'],
    ['late from the due time on', clock(-100, 0), 'late'],
    ['late when the service says so', clock(-10, 60, { state: 'BREACHED' }), 'late'],
    ['paused while it stands still, however late', clock(-100, -5, { state: 'PAUSED' }), 'paused'],
    ['paused even when the due time had passed before', clock(-100, -5, { state: 'BREACHED', pausedAt: at(-2) }), 'paused'],
    ['met when stopped in time', clock(-100, 20, { stoppedAt: at(-10), state: 'MET' }), 'met'],
    ['missed when stopped too late', clock(-100, -20, { stoppedAt: at(-10), state: 'BREACHED' }), 'missed'],
  ])('is %s', (_, given, mood) => {
    expect(readClock(given, now).mood).toBe(mood);
  });

  test('stands where it stood while nobody works', () => {
    const friday = clock(-60, 60, { restsUntil: at(3_000) });
    expect(readClock(friday, now + 10 * 60_000).share).toBe(0.5);
    expect(readClock({ ...friday, restsUntil: null }, now + 30 * 60_000).share).toBe(0.25);
  });

  test('shows how late it was when it was stopped, not how long ago', () => {
    const given = clock(-100, -20, { stoppedAt: at(-10), state: 'BREACHED' });
    expect(readClock(given, now + 5 * 3_600_000).left).toBe(-10 * 60_000);
  });
});

test('the clock that runs out first is the one that matters', () => {
  const respond = clock(-10, 50, { target: 'RESPOND' });
  const resolve = clock(-10, 500);
  expect(nextClock([respond, resolve])).toBe(respond);
  expect(nextClock([respond, { ...resolve, dueAt: at(20) }])).toEqual({ ...resolve, dueAt: at(20) });
  const answered = { ...respond, stoppedAt: at(-1), state: 'MET' as const };
  expect(nextClock([answered, resolve])).toBe(resolve);
  const repaired = { ...resolve, stoppedAt: at(-1), state: 'MET' as const };
  expect(nextClock([answered, repaired])).toBe(repaired);
  expect(nextClock([])).toBeUndefined();
});

describe('the ring', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(now);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('says the time left beside it and differs in shape, not in colour alone', async () => {
    const shape = ({ container }: { container: HTMLElement }) =>
      container.querySelector('svg')!.innerHTML.replace(/class="[^"]*"/g, '');
    const shapes = [];
    for (const given of [clock(-60, 65), clock(-100, 20), clock(-100, -5), clock(-60, 60, { state: 'PAUSED' })]) {
      const shown = await show(<SlaRing clock={given} />);
      shapes.push(shape(shown));
      shown.unmount();
    }
    expect(new Set(shapes).size).toBe(4);

    await show(<SlaRing clock={clock(-60, 65)} />);
    expect(screen.getByText('1h 5m left')).toBeDefined();
  });

  test('speaks Chinese', async () => {
    await show(<SlaRing clock={clock(-200, -65)} withDue />, 'zh-CN');
    expect(screen.getByText('超时 1小时5分钟')).toBeDefined();
    expect(screen.getByText(/前修好$/)).toBeDefined();
  });
});
