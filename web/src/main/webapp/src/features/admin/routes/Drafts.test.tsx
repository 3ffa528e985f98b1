import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

const open = async (button: string) => {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
};
const named = 'English name';

test.each([
  ['calendars', 'Add a calendar', 'Code'],
  ['policies', 'Add a policy', named],
  ['procedures', 'Add a procedure', named],
  ['reasons', 'Add a reason', named],
  ['people', 'Add a person', 'Name'],
  ['departments', 'Add a department', named],
  ['codes', 'Add a code', named],
  ['categories', 'Add a category', named],
])('what was typed in %s: %s is kept until it is thrown away', async (tab, button, label) => {
  server.use(http.get('*/api/:list', () => HttpResponse.json({ items: [], next: null, total: '0' })));
  await visit(`/admin?tab=${tab}`, signInAs('admin'));
  const first = await open(button);
  await userEvent.type(first.getByRole('textbox', { name: label }), 'Half');
  await userEvent.click(first.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  const again = await open(button);
  expect(again.getByRole('textbox', { name: label })).toHaveProperty('value', 'Half');
  await userEvent.click(again.getByRole('button', { name: 'Discard it' }));
  expect(again.getByRole('textbox', { name: label })).toHaveProperty('value', '');
});

test('steps of a procedure are kept with all they say', async () => {
  server.use(http.get('*/api/:list', () => HttpResponse.json({ items: [], next: null, total: '0' })));
  const first = await visit('/admin?tab=procedures', signInAs('admin'));
  const dialog = await open('Add a procedure');
  await userEvent.click(dialog.getByRole('button', { name: 'Add a step' }));
  await userEvent.type(dialog.getAllByRole('textbox', { name: named })[1]!, 'Shut the valve');
  first.unmount();

  await visit('/admin?tab=procedures', signInAs('admin'));
  const again = await open('Add a procedure');
  await userEvent.click(again.getByRole('button', { name: 'Add a step' }));
  const [, kept, added] = again.getAllByRole('textbox', { name: named });
  expect(kept).toHaveProperty('value', 'Shut the valve');
  expect(added).toHaveProperty('value', '');
});

test('a saved form is kept no longer', async () => {
  server.use(
    http.get('*/api/:list', () => HttpResponse.json({ items: [], next: null, total: '0' })),
    http.post('*/api/departments', () => HttpResponse.json({}, { status: 201 })),
  );
  await visit('/admin?tab=departments', signInAs('admin'));
  const dialog = await open('Add a department');
  await userEvent.type(dialog.getByRole('textbox', { name: 'Code' }), 'lab');
  await userEvent.type(dialog.getByRole('textbox', { name: 'Chinese name' }), '实验室');
  await userEvent.type(dialog.getByRole('textbox', { name: named }), 'Laboratory');
  expect(localStorage.getItem('houqin.draft.department:new')).toContain('Laboratory');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(localStorage.getItem('houqin.draft.department:new')).toBeNull();
});

test('whoever is signed out in a dialog is told, not sent away', async () => {
  const { queries } = await visit('/admin?tab=reasons', signInAs('admin'));
  const dialog = await open('Add a reason');
  server.use(http.get('*/api/pause-reasons', () => new HttpResponse(null, { status: 401 })));
  await queries.refetchQueries({ queryKey: ['catalog', '/api/pause-reasons'] });
  expect(await screen.findByText('What you typed is kept. Sign in and send it again.')).toBeDefined();
  expect(sessionStorage.getItem('houqin.signIn.at')).toBeNull();
  expect(dialog.getByRole('textbox', { name: named })).toBeDefined();
});
