import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../test/render';
import { server } from '../../test/server';
import { useAction } from './useAction';

let keys: string[] = [];
let answers: (() => Response)[] = [];

beforeEach(() => {
  keys = [];
  server.use(
    http.post('*/api/things/:id/do', ({ request }) => {
      keys.push(request.headers.get('idempotency-key') ?? '');
      return (answers.shift() ?? (() => HttpResponse.json({})))();
    }),
  );
});

function Buttons() {
  const action = useAction<string, unknown>({ send: (text) => ({ path: '/api/things/1/do', body: { text } }) });
  return ['one', 'two'].map((text) => (
    <button key={text} type="button" onClick={() => action.mutate(text)}>
      {text}
    </button>
  ));
}

const press = async (name: string, after: number) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(keys).toHaveLength(after));
};

test('the same action after a failure nobody can judge repeats its key; after success it is a new action', async () => {
  answers = [() => HttpResponse.error(), () => new HttpResponse(null, { status: 503 })];
  await show(<Buttons />);
  await press('one', 1);
  await press('one', 2);
  await press('one', 3);
  await press('one', 4);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).not.toBe(keys[0]);
});

test('another input is another action', async () => {
  answers = [() => HttpResponse.error()];
  await show(<Buttons />);
  await press('one', 1);
  await press('two', 2);
  expect(keys[1]).not.toBe(keys[0]);
});

test('a refusal is told: what happened and what to do next', async () => {
  answers = [() => HttpResponse.json({ code: 'TICKET_STATE', detail: 'Already closed.' }, { status: 409 })];
  await show(<Buttons />);
  await press('one', 1);
  expect(await screen.findByText('That is no longer possible')).toBeDefined();
  expect(screen.getByText(/The ticket has moved on/)).toBeDefined();
  expect(screen.getByText(/latest state/)).toBeDefined();
});

test('what was pressed without a network says when it is pressed again, under a key that may be repeated', async () => {
  const bodies: { occurredAt?: string }[] = [];
  let online = false;
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  server.use(
    http.post('*/api/things/:id/do', async ({ request }) => {
      keys.push(request.headers.get('idempotency-key') ?? '');
      if (!online) return HttpResponse.error();
      bodies.push((await request.json()) as { occurredAt?: string });
      return bodies.length === 1 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json({});
    }),
  );
  function Timed() {
    const action = useAction<string, unknown>({ send: (text) => ({ path: '/api/things/1/do', body: { text } }), tellsWhen: (text) => text === 'one' });
    return ['one', 'two'].map((text) => (
      <button key={text} type="button" onClick={() => action.mutate(text)}>
        {text}
      </button>
    ));
  }
  await show(<Timed />);
  const before = new Date().toISOString();
  await press('one', 1);
  const after = new Date().toISOString();
  online = true;
  await press('one', 2);
  await press('one', 3);
  await waitFor(() => expect(bodies).toHaveLength(2));
  expect(bodies[0]!.occurredAt! >= before && bodies[0]!.occurredAt! <= after).toBe(true);
  expect(bodies[1]).toEqual(bodies[0]);
  expect(keys[2]).toBe(keys[1]);
  await press('one', 4);
  await press('two', 5);
  await waitFor(() => expect(bodies).toHaveLength(4));
  expect(bodies.slice(2)).toEqual([{ text: 'one' }, { text: 'two' }]);
  onLine.mockRestore();
});

test('what may have arrived is not sent again as another request, with or without a network', async () => {
  const bodies: unknown[] = [];
  const onLine = vi.spyOn(navigator, 'onLine', 'get');
  server.use(
    http.post('*/api/things/:id/do', async ({ request }) => {
      keys.push(request.headers.get('idempotency-key') ?? '');
      bodies.push(await request.json());
      return bodies.length < 3 ? HttpResponse.error() : HttpResponse.json({});
    }),
  );
  function Timed() {
    const action = useAction<string, unknown>({ send: (text) => ({ path: '/api/things/1/do', body: { text } }), tellsWhen: () => true });
    return (
      <button type="button" onClick={() => action.mutate('one')}>
        one
      </button>
    );
  }
  await show(<Timed />);
  for (const [time, online] of [true, false, true].entries()) {
    onLine.mockReturnValue(online);
    await press('one', time + 1);
  }
  await waitFor(() => expect(bodies).toEqual([{ text: 'one' }, { text: 'one' }, { text: 'one' }]));
  expect(new Set(keys).size).toBe(1);
  onLine.mockRestore();
});

test('what was undecided when the screen went away is the same order when it comes back', async () => {
  answers = [() => HttpResponse.error(), () => new HttpResponse(null, { status: 401 })];
  for (const time of [1, 2, 3, 4]) {
    const { unmount } = await show(<Buttons />);
    await press('one', time);
    if (time === 3) await waitFor(() => expect(localStorage.getItem('houqin.attempts.visitor')).toBeNull());
    unmount();
  }
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
});

test('a repetition is decided on the version that was seen first; after a refusal, on the one seen now', async () => {
  const versions: (string | null)[] = [];
  const said = [503, 409, 200];
  server.use(
    http.post('*/api/things/:id/do', ({ request }) => {
      keys.push('');
      versions.push(request.headers.get('if-match'));
      return HttpResponse.json({}, { status: said[versions.length - 1] });
    }),
  );
  function Guarded() {
    const [version, setVersion] = useState(7);
    const action = useAction<string, unknown>({ send: (text) => ({ path: '/api/things/1/do', body: { text }, version }) });
    return (
      <>
        <button type="button" onClick={() => action.mutate('one')}>
          one
        </button>
        <button type="button" onClick={() => setVersion(version + 1)}>
          news
        </button>
      </>
    );
  }
  await show(<Guarded />);
  for (const time of [1, 2, 3]) {
    await press('one', time);
    await press('news', time);
  }
  expect(versions).toEqual(['"7"', '"7"', '"9"']);
});

test('what was done without a network says when, also after a reload, and the person is told what counts', async () => {
  const bodies: { occurredAt?: string }[] = [];
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  server.use(
    http.post('*/api/things/:id/do', async ({ request }) => {
      keys.push('');
      if (!navigator.onLine) return HttpResponse.error();
      bodies.push((await request.json()) as { occurredAt?: string });
      return HttpResponse.json({});
    }),
  );
  function Timed() {
    const action = useAction<string, unknown>({ send: (text) => ({ path: '/api/things/1/do', body: { text } }), tellsWhen: () => true });
    return (
      <button type="button" onClick={() => action.mutate('one')}>
        one
      </button>
    );
  }
  const { unmount } = await show(<Timed />);
  await press('one', 1);
  const after = new Date().toISOString();
  unmount();
  onLine.mockReturnValue(true);
  await show(<Timed />);
  await press('one', 2);
  expect(await screen.findByText(/^Sent now, counted from/)).toBeDefined();
  expect(bodies[0]!.occurredAt! <= after).toBe(true);
  onLine.mockRestore();
});
