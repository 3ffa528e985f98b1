import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { tickets } from '../../../../mock/data';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { MergeDialog } from './MergeDialog';

const named = (id: string) => tickets.find((one) => one.id === id)!;
let sent: { body: unknown; version: string | null }[];
let answers: (() => Response)[];
beforeEach(() => {
  signInAs('dispatcher');
  sent = [];
  answers = [];
  server.use(
    http.get('*/api/tickets/t-7/duplicates', () => HttpResponse.json([named('t-4')])),
    http.get('*/api/queue', () => HttpResponse.json({ items: [named('t-3'), named('t-7')], next: null, total: '2' })),
    http.post('*/api/tickets/t-7/merge', async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('if-match') });
      return answers.shift()?.() ?? HttpResponse.json(named('t-7'));
    }),
  );
});

const merge = () => screen.getByRole('button', { name: 'Merge' });

test('a ticket goes on as the one that is likely the same, once that is chosen', async () => {
  const close = vi.fn();
  await show(<MergeDialog ticket={named('t-7')} onClose={close} />);
  const likely = await screen.findByRole('group', { name: 'Likely the same' });
  expect(merge()).toHaveProperty('disabled', true);
  await userEvent.click(within(likely).getByRole('radio', { name: /T-2026-000141/ }));
  await userEvent.type(screen.getByLabelText('Note (optional)'), ' same chairs ');
  expect(await complaints(screen.getByRole('dialog'))).toEqual([]);
  await userEvent.click(merge());
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(sent).toEqual([{ body: { into: 't-4', note: 'same chairs' }, version: '"3"' }]);
  expect(await screen.findByText(/T-2026-000139 goes on as T-2026-000141/)).toBeDefined();
});

test('another one is found by words, never the ticket itself', async () => {
  await show(<MergeDialog ticket={named('t-7')} onClose={() => undefined} />);
  await userEvent.type(await screen.findByRole('searchbox'), '105');
  const found = await screen.findByRole('group', { name: 'Found' });
  expect(await within(found).findByRole('radio', { name: /T-2026-000140/ })).toBeDefined();
  expect(within(found).queryByRole('radio', { name: /T-2026-000139/ })).toBeNull();
  await userEvent.click(within(found).getByRole('radio', { name: /T-2026-000140/ }));
  await userEvent.click(merge());
  await waitFor(() => expect(sent).toEqual([{ body: { into: 't-3' }, version: '"3"' }]));
});

test('what somebody else did first is told, and the note is still there', async () => {
  answers = [() => HttpResponse.json({ code: 'STALE_VERSION' }, { status: 412 })];
  const close = vi.fn();
  await show(<MergeDialog ticket={named('t-7')} onClose={close} />);
  await userEvent.click(await screen.findByRole('radio', { name: /T-2026-000141/ }));
  await userEvent.type(screen.getByLabelText('Note (optional)'), 'same');
  await userEvent.click(merge());
  expect(await screen.findByText('Somebody was faster')).toBeDefined();
  expect(close).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Note (optional)')).toHaveProperty('value', 'same');
});
