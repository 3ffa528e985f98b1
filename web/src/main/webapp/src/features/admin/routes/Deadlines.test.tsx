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

const opened = async (tab: string, button: string, as: 'admin' | 'manager' = 'admin') => {
  await visit(`/admin?tab=${tab}`, signInAs(as));
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
  expect(within(dialog).queryByRole('button', { name: 'Remove 2027-01-01' })).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Take over 1 entry' }));
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
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save draft' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({
      draft: true,
      terms: { resolve: { amount: 24, unit: 'HOURS', calendarId: 'k-school' }, warnAt: [50, 80, 100], enabled: true },
    }),
  );
});

test('a policy says whom it is for, whose turn it is when, and what differs from what holds', async () => {
  const sent = sentTo('*/api/sla-policies/y-lab');
  const dialog = await opened('policies', 'Edit Urgent in the laboratories');
  const field = (name: string) => within(dialog).getByRole<HTMLInputElement>('textbox', { name });
  expect(within(dialog).getByRole<HTMLInputElement>('combobox', { name: 'Place' }).value).toBe('East campus / Laboratories');
  const compared = within(dialog).getByRole('region', { name: 'Compared with version 1, which holds now' });
  expect(within(compared).getByText('8 hours (Around the clock)')).toBeDefined();
  expect(within(compared).getByText('4 hours (Around the clock)')).toBeDefined();
  expect(within(compared).getByText('Laboratory staff')).toBeDefined();
  await userEvent.clear(field('Management from'));
  await userEvent.type(field('Management from'), '60');
  expect(within(dialog).getByText('not before the service desk')).toBeDefined();
  await userEvent.clear(field('Management from'));
  await userEvent.type(field('Management from'), '90');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save draft' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({
      draft: true,
      terms: {
        match: { locationId: 'l-lab', groupId: 'g-lab', urgency: 'URGENT' },
        warnAt: [50, 75, 100],
        escalation: { dispatcherFrom: 75, managerFrom: 90, calendarId: 'k-school' },
      },
    }),
  );
}, 30_000);

test('a manager tries a policy on past tickets and saves nothing', async () => {
  const dialog = await opened('policies', 'Try Urgent in the laboratories on past tickets', 'manager');
  expect(within(dialog).queryByRole('button', { name: /^Save/ })).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Try on past tickets' }));
  expect(await within(dialog).findByText(/17 of 10,000 tickets/)).toBeDefined();
  expect(within(dialog).getByText('42 → 55')).toBeDefined();
  expect(within(dialog).getByRole('link', { name: 'All figures and tickets' }).getAttribute('href')).toContain('id=s-1');
  expect(await complaints(dialog)).toEqual([]);
}, 30_000);

test('a trial that is refused says why as every refusal does', async () => {
  server.use(http.post('*/api/sla-simulations', () => HttpResponse.json({ code: 'CONCURRENT_CHANGE', detail: 'In English.' }, { status: 409 })));
  const dialog = await opened('policies', 'Try Urgent in the laboratories on past tickets', 'manager');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Try on past tickets' }));
  expect(await screen.findByText('Somebody changed it at the same moment.')).toBeDefined();
  expect(screen.queryByText(/In English/)).toBeNull();
}, 30_000);

test('a trial says that it was cut, and opens the tickets behind each figure', async () => {
  const { container } = await visit('/admin?tab=trials&id=s-1', signInAs('manager'));
  expect(await screen.findByText(/There were more tickets: the latest 10,000/, undefined, patience)).toBeDefined();
  await userEvent.click(await screen.findByRole('link', { name: 'Category' }));
  await userEvent.click(await screen.findByRole('button', { name: '12 changes' }));
  expect(await screen.findByRole('button', { name: 'Only Water and heating · show all' })).toBeDefined();
  await userEvent.click(screen.getByRole('link', { name: 'Missed then' }));
  await waitFor(() => expect(screen.queryByText(/T-2026-000103/)).toBeNull());
  expect(screen.getByRole('link', { name: /T-2026-000101/ }).getAttribute('href')).toBe('/tickets/t-1');
  expect(await complaints(container)).toEqual([]);
});
