import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

test('each kind of file says its columns and has its empty file', async () => {
  server.use(http.get('*/api/imports', () => HttpResponse.json({ items: [], next: null, total: '0' })));
  await visit('/admin?tab=imports', signInAs('admin'));
  await userEvent.click(await screen.findByRole('radio', { name: 'Places' }));
  expect(screen.getByText(/address, latitude and longitude/)).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: 'Groups' }));
  expect(screen.getByText(/people \(their sign-in names\)/)).toBeDefined();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Download an empty file to fill in' });
  expect(link.href).toContain('kind=GROUPS');
});
