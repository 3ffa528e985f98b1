import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

let sent: Record<string, unknown> | undefined;
beforeEach(() => {
  setWidth(1440);
  sent = undefined;
  server.use(
    http.get('*/api/people', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q') ?? '';
      const he = { id: 'p-he', name: '何同学', username: 'he', departmentId: null, phone: '13900001234' };
      const found = `${he.name}${he.phone}`.includes(q) ? [he] : [];
      return HttpResponse.json({ items: found, next: null, total: String(found.length) });
    }),
    http.post('*/api/tickets', async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return new HttpResponse(null, { status: 503 });
    }),
  );
});

const fillIn = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Electricity' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Light out' }));
  await userEvent.click(screen.getByRole('button', { name: 'Pick a place' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Teaching building A' }));
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Teaching building A is enough' }));
};

describe('a call', () => {
  test('is entered for the caller, found by number', async () => {
    await visit('/desk', signInAs('dispatcher'));
    await userEvent.type(await screen.findByRole('combobox', { name: /Who is calling/ }), '1390000');
    await userEvent.click(await screen.findByRole('option', { name: /何同学/ }));
    expect(screen.getByLabelText<HTMLInputElement>(/Call-back number/).value).toBe('13900001234');
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Enter for the caller' }));
    await waitFor(() => expect(sent).toMatchObject({ requesterId: 'p-he', categoryId: 'c-power.light', locationId: 'a' }));
  });

  test('of somebody nobody knows needs a number', async () => {
    await visit('/desk', signInAs('dispatcher'));
    await userEvent.click(await screen.findByRole('combobox', { name: /Who is calling/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Not in the directory' }));
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Enter for the caller' }));
    expect(await screen.findByText('Note the name and a number to call back.')).toBeDefined();
    expect(sent).toBeUndefined();
  });
});
