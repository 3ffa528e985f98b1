import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';
import { signInAs } from '../../../../mock/handlers';

beforeEach(() => setWidth(390));

const ticket = {
  number: 'T-2026-000200',
  title: 'Lamp flickers',
  status: 'SUBMITTED',
  place: { zh: '304', en: 'Room 304' },
  createdAt: '2026-03-02T08:00:00Z',
  remedy: null,
  steps: [{ kind: 'submitted', at: '2026-03-02T08:00:00Z' }],
  allowed: [],
};

describe('the code on a wall', () => {
  test('lets somebody without an account report and follow it', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/public/reports/:code', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json(ticket, { status: 201 });
      }),
      http.get('*/public/tickets/:token', () => HttpResponse.json(ticket)),
    );
    const { router } = await visit('/r/A-304', null);
    await userEvent.click(await screen.findByRole('radio', { name: 'Electricity' }));
    await userEvent.type(screen.getByLabelText('What is wrong?'), 'Lamp flickers');
    await userEvent.click(screen.getByRole('button', { name: 'Send report' }));
    expect(await screen.findByText('You reported it')).toBeDefined();
    expect(sent).toMatchObject({ categoryId: 'c-power', title: 'Lamp flickers' });
    expect(sent.token).toMatch(/^[\w-]{43}$/);
    expect(router.state.location.pathname).toBe(`/v/${String(sent.token)}`);
  });

  test('keeps the token of a report that did not get through, so that the next try is the same report', async () => {
    const tokens: unknown[] = [];
    server.use(
      http.post('*/public/reports/:code', async ({ request }) => {
        tokens.push(((await request.json()) as { token: string }).token);
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/r/A-304', null);
    await userEvent.click(await screen.findByRole('radio', { name: 'Electricity' }));
    await userEvent.type(screen.getByLabelText('What is wrong?'), 'Lamp flickers');
    await userEvent.click(screen.getByRole('button', { name: 'Send report' }));
    await waitFor(() => expect(tokens).toHaveLength(1));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send report' }).hasAttribute('data-loading')).toBe(false));
    await userEvent.click(screen.getByRole('button', { name: 'Send report' }));
    await waitFor(() => expect(tokens).toHaveLength(2));
    expect(tokens[1]).toBe(tokens[0]);
  });

  test('says what is missing', async () => {
    await visit('/r/A-304', null);
    await userEvent.click(await screen.findByRole('button', { name: 'Send report' }));
    expect(await screen.findByText('Pick what kind of fault it is.')).toBeDefined();
    expect(screen.getByText('Say in a few words what is wrong.')).toBeDefined();
  });

  test('leads nowhere when nobody put it up', async () => {
    await visit('/r/nothing', null);
    expect(await screen.findByText('This code is not in use')).toBeDefined();
  });

  test('sets the place for those with an account', async () => {
    await visit('/r/A-304', signInAs('staff'));
    expect(await screen.findByText(/Room 304/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Report a fault' })).toBeDefined();
  });
});

describe('what became of it', () => {
  const token = 'x'.repeat(43);

  test('a closed report is not confirmed any more, but told of when it breaks again', async () => {
    let sent: unknown;
    server.use(
      http.get('*/public/tickets/:token', () => HttpResponse.json({ ...ticket, status: 'CLOSED', allowed: ['reopen'] })),
      http.post('*/public/tickets/:token/reopen', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...ticket, status: 'TRIAGED' });
      }),
    );
    await visit(`/v/${token}`, null);
    expect(await screen.findByText('Not fixed after all?')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Yes, it is fixed' })).toBeNull();
    await userEvent.type(screen.getByRole('textbox'), 'It flickers again');
    await userEvent.click(screen.getByRole('button', { name: 'Have it looked at again' }));
    await waitFor(() => expect(sent).toEqual({ reason: 'It flickers again' }));
  });
});
