import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

beforeEach(() => setWidth(1440));

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]!.textContent);

test('categories are sorted by name within their area, and back', async () => {
  const { container } = await visit('/admin?tab=categories', signInAs('admin'));
  const header = await screen.findByRole('button', { name: 'Name' });
  await waitFor(() => expect(names().slice(0, 3)).toEqual(['Water', 'Tap leaks', 'Pipe burst']));
  await userEvent.click(header);
  await waitFor(() => expect(names().slice(0, 3)).toEqual(['Air conditioning', 'Does not cool', 'Drips water']));
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  expect(await complaints(container)).toEqual([]);
  await userEvent.click(header);
  await waitFor(() => expect(names().slice(0, 4)).toEqual(['Water', 'Tap leaks', 'Pipe burst', 'Drain blocked']));
});

test('departments are sorted on a phone, too', async () => {
  setWidth(390);
  const department = (code: string, en: string, parentId: string | null = null) => ({
    id: code, version: 0, parentId, code, name: { zh: en, en }, active: true,
  });
  const all = [department('A', 'Teaching'), department('A1', 'Physics', 'A'), department('A2', 'Chemistry', 'A'), department('B', 'Logistics')];
  server.use(http.get('*/api/departments', () => HttpResponse.json({ items: all, next: null, total: '4' })));
  await visit('/admin?tab=departments', signInAs('admin'));
  await userEvent.click(await screen.findByRole('combobox', { name: 'Order' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Name, ascending' }));
  const cards = () => within(screen.getByRole('list', { name: 'Departments' })).getAllByRole('listitem');
  await waitFor(() =>
    expect(cards().map((card) => /Teaching|Physics|Chemistry|Logistics/.exec(card.textContent)?.[0])).toEqual([
      'Logistics',
      'Teaching',
      'Chemistry',
      'Physics',
    ]),
  );
});

test.each([
  ['reasons', '*/api/pause-reasons', 'Code', 'code'],
  ['audit', '*/api/admin/ticket/audit', 'When', 'at'],
])('%s are sorted by the service', async (tab, path, column, field) => {
  const asked: (string | null)[] = [];
  server.use(http.get(path, ({ request }) => void asked.push(new URL(request.url).searchParams.get('sort'))));
  await visit(`/admin?tab=${tab}`, signInAs('admin'));
  const header = await screen.findByRole('button', { name: column });
  expect(asked).toEqual([null]);
  await userEvent.click(header);
  await waitFor(() => expect(asked.at(-1)).toBe(field));
  await userEvent.click(header);
  await waitFor(() => expect(asked.at(-1)).toBe(`-${field}`));
});
