import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { followLive, touches } from './live';

test('a hint about one ticket refreshes it and the lists, not another ticket', () => {
  const hint = { type: 'ticket.closed.v1', id: 'a' };
  expect(touches(hint, ['ticket', 'one', 'a'])).toBe(true);
  expect(touches(hint, ['ticket', 'one', 'a', 'timeline'])).toBe(true);
  expect(touches(hint, ['ticket', '/api/my/tickets', {}])).toBe(true);
  expect(touches(hint, ['ticket', 'one', 'b'])).toBe(false);
  expect(touches(hint, ['inventory', '/api/items', {}])).toBe(false);
});

test('stock and purchasing move tickets too', () => {
  expect(touches({ type: 'inventory.stock-short.v1', id: 'r' }, ['ticket', 'one', 'a'])).toBe(true);
  expect(touches({ type: 'procurement.order-placed.v1', id: 'o' }, ['inventory', '/api/reservations'])).toBe(true);
});

test('a hint of an unknown kind refreshes nothing', () => {
  expect(touches({ type: 'weather.changed.v1', id: 'x' }, ['ticket', 'one', 'a'])).toBe(false);
});

class Stream extends EventTarget {
  static opened: Stream[] = [];
  static readonly CLOSED = 2;
  readyState = 1;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;

  constructor() {
    super();
    Stream.opened.push(this);
  }

  close() {
    this.readyState = Stream.CLOSED;
  }
}

test('a stream that asks to be renewed ends only when the next one is open, and nothing is read again', async () => {
  vi.stubGlobal('EventSource', Stream);
  const queries = new QueryClient();
  const read = vi.spyOn(queries, 'invalidateQueries');
  const stop = followLive(queries);
  await vi.waitFor(() => expect(Stream.opened).toHaveLength(1));
  const [first] = Stream.opened;
  first!.onopen?.();

  first!.dispatchEvent(new Event('renew'));
  expect(Stream.opened).toHaveLength(2);
  expect(first!.readyState).toBe(1);
  Stream.opened[1]!.onopen?.();
  expect(first!.readyState).toBe(Stream.CLOSED);
  await new Promise((later) => setTimeout(later, 400));
  expect(read).not.toHaveBeenCalled();

  Stream.opened[1]!.onerror?.();
  Stream.opened[1]!.onopen?.();
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
  stop();
  vi.unstubAllGlobals();
});
