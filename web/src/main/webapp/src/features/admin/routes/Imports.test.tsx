import { act, screen } from '@testing-library/react';
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

test('an import stays on screen while its progress cannot be read', async () => {
  const run = {
    id: 'i-1', kind: 'PEOPLE', fileName: 'people.csv', status: 'CHECKED', totalRows: 2, doneRows: 2, newRows: 2, changedRows: 0,
    unchangedRows: 0, wrongRows: 0, columns: [], encoding: 'UTF-8', failure: null, failureDetail: null,
  };
  server.use(
    http.get('*/api/imports', () => HttpResponse.json({ items: [], next: null, total: '0' })),
    http.get('*/api/imports/i-1', () => HttpResponse.json(run)),
  );
  const { queries } = await visit('/admin?tab=imports&id=i-1', signInAs('admin'));
  const apply = await screen.findByRole('button', { name: /Apply/ });
  server.use(http.get('*/api/imports/i-1', () => new HttpResponse(null, { status: 503 })));
  await act(() => queries.refetchQueries({ queryKey: ['imports', '/api/imports', 'i-1'] }));
  expect(queries.getQueryState(['imports', '/api/imports', 'i-1'])?.status).toBe('error');
  expect(screen.getByRole('button', { name: /Apply/ })).toBe(apply);
});
