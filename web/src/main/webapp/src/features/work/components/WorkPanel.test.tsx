import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { tickets } from '../../../../mock/data';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

const step = (id: string, mandatory: boolean, done = false) => ({
  step: { id, kind: 'CHECK', text: { zh: id, en: id }, mandatory, unit: null, min: null, max: null, minutes: null, role: 'TECHNICIAN' },
  startedAt: null,
  doneAt: done ? '2026-03-02T08:00:00Z' : null,
  reading: null,
  note: null,
  doneBy: done ? 'me' : null,
  photos: 0,
});

/** The worksheet of a job in the hands of the technician who looks at it. */
async function worksheet(steps: object[]) {
  const technician = signInAs('technician');
  server.use(
    http.get('*/api/tickets/t-1', () => HttpResponse.json({ ...tickets.find(({ id }) => id === 't-1'), status: 'IN_PROGRESS', technician: { id: technician.id, name: technician.name, phone: null }, allowed: ['work'] })),
    http.get('*/api/tickets/t-1/attachments', () => HttpResponse.json([])),
    http.get('*/api/tickets/t-1/worksheet', () =>
      HttpResponse.json({
        procedure: { zh: '检修', en: 'Check' },
        number: 1,
        signature: false,
        signed: false,
        steps,
        labour: [],
        labourMinutes: 0,
        runningSince: null,
        missing: [],
        placeTickets: 0,
      }),
    ),
  );
  const shown = await visit('/tickets/t-1', technician);
  await screen.findByRole('heading', { name: 'The way there' });
  return shown;
}

test.each([
  { steps: [step('a', true), step('b', false), step('c', true)], open: 1, what: 'the first that is needed' },
  { steps: [step('a', true, true), step('b', false), step('c', true), step('d', true)], open: 2, what: 'what may be left out, and the next that is needed' },
  { steps: [step('a', true, true), step('b', false), step('c', false)], open: 2, what: 'everything once nothing is needed any more' },
])('stand open: $what', async ({ steps, open }) => {
  await worksheet(steps);
  expect(screen.getAllByRole('button', { name: 'Done' })).toHaveLength(open);
});

test('what is on the worksheet stays when reading it again fails', async () => {
  const { queries } = await worksheet([step('a', true)]);
  server.use(http.get('*/api/tickets/t-1/worksheet', () => new HttpResponse(null, { status: 503 })));
  const done = screen.getByRole('button', { name: 'Done' });
  await act(() => queries.refetchQueries({ queryKey: ['ticket', 'one', 't-1', 'worksheet'] }));
  expect(queries.getQueryState(['ticket', 'one', 't-1', 'worksheet'])?.status).toBe('error');
  expect(screen.getByRole('button', { name: 'Done' })).toBe(done);
});

test('of what happened at the place before, only what may be opened is a link', async () => {
  const past = (id: string, open: boolean) => ({
    id, open, number: id, title: `Job ${id}`, status: 'CLOSED', category: { zh: '水', en: 'Water' }, createdAt: '2026-03-02T08:00:00Z',
    finishedAt: null, cause: 'Worn', remedy: 'Replaced', technician: null,
  });
  server.use(
    http.get('*/api/tickets/t-1/place-history', () => HttpResponse.json({ items: [past('a', true), past('b', false)], next: null, total: '2' })),
  );
  await worksheet([]);
  const history = screen.getByText(/^This place before/).closest('details')!;
  history.open = true;
  history.dispatchEvent(new Event('toggle'));
  expect((await screen.findByRole('link', { name: 'Job a' })).getAttribute('href')).toBe('/tickets/a');
  expect(screen.getByText('Job b')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Job b' })).toBeNull();
});
