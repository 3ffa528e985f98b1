import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
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
