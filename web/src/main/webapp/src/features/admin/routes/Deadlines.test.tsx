import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

const patience = { timeout: 10_000 };

beforeEach(() => setWidth(1440));

const sentTo = (path: string) => {
  const sent: { body?: unknown; version?: string | null } = {};
  server.use(
    http.put(path, async ({ request }) => {
      sent.body = await request.json();
      sent.version = request.headers.get('if-match');
      return HttpResponse.json({});
    }),
  );
  return sent;
};

const opened = async (tab: string, button: string) => {
  await visit(`/admin?tab=${tab}`, signInAs('admin'));
  await userEvent.click(await screen.findByRole('button', { name: button }, patience));
  return screen.findByRole('dialog', undefined, patience);
};

test.each([
  ['calendars', 'School hours'],
  ['policies', 'Ordinary'],
  ['reasons', 'Waiting for parts'],
])('%s are listed without an accessibility violation', async (tab, name) => {
  const { container } = await visit(`/admin?tab=${tab}`, signInAs('admin'));
  expect(await screen.findByText(name, undefined, patience)).toBeDefined();
  expect(await complaints(container)).toEqual([]);
});

test('a calendar gets its next version from what was seen, with days read from a file', async () => {
  const sent = sentTo('*/api/calendars/k-school');
  const dialog = await opened('calendars', 'Edit School hours');
  const monday = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Monday' });
  expect(monday.value).toBe('08:00-12:00 14:00-17:30');
  await userEvent.clear(monday);
  await userEvent.type(monday, '22:00-06:00');
  const file = new File(['BEGIN:VCALENDAR'], 'days.ics', { type: 'text/calendar' });
  await userEvent.upload(dialog.querySelector<HTMLInputElement>('input[type=file]')!, file);
  expect(await within(dialog).findByText('Line 2 was left out: it repeats; give each year its own day')).toBeDefined();
  expect(await complaints(dialog)).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent.version).toBe('"4"'));
  expect(sent.body).toMatchObject({
    code: 'SCHOOL',
    rules: { week: { MONDAY: [{ from: '22:00', to: '06:00' }], SUNDAY: [] } },
  });
  expect((sent.body as { rules: { days: { from: string }[] } }).rules.days.map(({ from }) => from)).toEqual([
    '2026-10-01',
    '2026-10-10',
    '2027-01-01',
  ]);
});

test('what is no hours is said at its field and not sent', async () => {
  const sent = sentTo('*/api/calendars/k-school');
  const dialog = await opened('calendars', 'Edit School hours');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Sunday' }), 'always');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(within(dialog).getByText('is no hours, such as 08:00-12:00')).toBeDefined();
  expect(sent.body).toBeUndefined();
});

test('a policy is kept as a draft with its targets and warnings', async () => {
  const sent = sentTo('*/api/sla-policies/y-ordinary');
  const dialog = await opened('policies', 'Edit Ordinary');
  expect(await complaints(dialog)).toEqual([]);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Keep as a draft/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({
      draft: true,
      terms: { resolve: { amount: 24, unit: 'HOURS', calendarId: 'k-school' }, warnAt: [50, 80, 100], enabled: true },
    }),
  );
});
