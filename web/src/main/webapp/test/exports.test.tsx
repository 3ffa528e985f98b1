import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tickets } from '../mock/data';
import { signInAs } from '../mock/handlers';
import { visit } from './render';
import { server } from './server';
import { setWidth } from './setup';

const rule = {
  id: 'r-1',
  version: 0,
  position: 1,
  name: 'Leaks are urgent',
  mode: 'AUTOMATIC',
  condition: { words: ['leak'], weekdays: [] },
  outcome: { urgency: 'URGENT' },
};
/** The lists that were had as a file. */
let had: string[];
beforeEach(() => {
  had = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  server.use(
    http.get('*/api/*', ({ request }) => {
      if (request.headers.get('accept') !== 'text/csv') return undefined;
      had.push(new URL(request.url).pathname);
      return new HttpResponse('x');
    }),
    http.get('*/api/:kind-rules', () => HttpResponse.json([rule])),
    http.get('*/api/my/pool', () => HttpResponse.json({ items: tickets.slice(0, 1), next: null, total: '1' })),
  );
});

afterEach(() => void vi.restoreAllMocks());

test.each([
  ['/roster?tab=triage', 'dispatcher', 'Export: Sorting in', '/api/triage-rules'],
  ['/roster?tab=dispatch', 'manager', 'Export: Giving out', '/api/dispatch-rules'],
  ['/jobs', 'technician', 'Export: My jobs', '/api/my/jobs'],
  ['/jobs', 'technician', 'Export: To be taken: 1 job', '/api/my/pool'],
  ['/tickets/t-1', 'dispatcher', 'Export: What happened', '/api/tickets/t-1/timeline'],
])('at a desk, %s as %s offers “%s”', async (screenPath, person, name, list) => {
  setWidth(1440);
  await visit(screenPath, signInAs(person));
  await userEvent.click(await screen.findByRole('button', { name }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await waitFor(() => expect(had).toEqual([list]));
});

test('a list that is read whole is had as it is narrowed down on screen', async () => {
  setWidth(1440);
  let asked: URLSearchParams | undefined;
  server.use(
    http.get('*/api/categories', ({ request }) => {
      if (request.headers.get('accept') !== 'text/csv') return undefined;
      asked = new URL(request.url).searchParams;
      return new HttpResponse('x');
    }),
  );
  await visit('/admin?tab=categories&q=tap&all=yes&sort=-code', signInAs('admin'));
  await userEvent.click(await screen.findByRole('button', { name: 'Export: Categories' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await waitFor(() => expect(asked).toBeDefined());
  expect([asked!.get('q'), asked!.get('all'), asked!.get('sort')]).toEqual(['tap', 'true', '-code']);
});

test.each([
  ['/jobs', 'technician', 'My jobs'],
  ['/tickets/t-1', 'technician', 'What happened'],
])('on a phone, %s as %s is about the work alone', async (screenPath, person, heading) => {
  setWidth(390);
  await visit(screenPath, signInAs(person));
  await screen.findByRole('heading', { name: heading });
  await waitFor(() => expect(document.querySelector('.mantine-Skeleton-root')).toBeNull());
  expect(screen.queryByRole('button', { name: /Export/ })).toBeNull();
});
