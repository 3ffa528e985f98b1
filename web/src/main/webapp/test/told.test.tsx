import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { signInAs } from '../mock/handlers';
import { visit } from './render';
import { server } from './server';

test('the bell counts what is unread, and opening a notice reads it', async () => {
  await visit('/notices', signInAs('staff'));
  const bell = await screen.findByRole('link', { name: 'Notices, 1 unread' });
  expect(bell).toBeTruthy();
  await userEvent.click(await screen.findByRole('link', { name: /Was it fixed/ }));
  await screen.findByRole('heading', { level: 1, name: '走廊灯不亮' });
  await screen.findByRole('link', { name: 'Notices, 0 unread' });
});

test('a notice leads to the part of a page it is about', async () => {
  const { router } = await visit('/notices', signInAs('buyer'));
  await userEvent.click(await screen.findByRole('link', { name: /ask the supplier/ }));
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/purchasing', search: { tab: 'orders' } }));
});

test('one chooses how to be told', async () => {
  await visit('/notices/preferences', signInAs('staff'));
  const mail = await screen.findByRole('checkbox', { name: 'My reports: Mail' });
  await userEvent.click(mail);
  expect(mail).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
});

test('what was searched for is marked where it was found', async () => {
  await visit('/search?q=空调', signInAs('staff'));
  const link = await screen.findByRole('link', { name: '宿舍 203 空调不制冷' });
  expect(within(link).getByText('空调').tagName).toBe('MARK');
});

test('a figure of the report leads to its tickets', async () => {
  await visit('/reports', signInAs('manager'));
  const late = await screen.findByRole('link', { name: 'Too late: 10' });
  await waitFor(() => expect(late.getAttribute('href')).toContain('slaResult=BREACHED'));
  expect(late.getAttribute('href')).toContain('/tickets?');
  await screen.findByText('+10 points against the period before');
});

test.each([
  ['TECHNICIAN', 'Nobody yet, Too late: 5', 'unassigned=true'],
  ['POLICY', 'No policy, Too late: 6', 'withoutPolicy=true'],
  ['CATEGORY', 'Network, Too late: 2', 'directCategoryId=c-2'],
])('a row by %s opens the tickets it counts and no others', async (by, link, filter) => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(request.url));
  await visit(`/reports?by=${by}`, signInAs('manager'));
  await userEvent.click(await screen.findByRole('link', { name: link }));
  await screen.findByText('Only the tickets behind the figure you opened.');
  await waitFor(() => expect(asked.filter((url) => url.includes('/api/tickets?')).at(-1)).toContain(filter));
});
