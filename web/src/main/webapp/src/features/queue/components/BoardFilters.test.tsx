import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';
import type { QueueFilters } from '../api/board';
import { BoardFilters } from './BoardFilters';

/** Shows as JSON what stands in the address. */
function Board({ first }: { first: QueueFilters }) {
  const [filters, setFilters] = useState(first);
  return (
    <>
      <BoardFilters filters={filters} onChange={(change) => setFilters((before) => ({ ...before, ...change }))} />
      <output>{JSON.stringify(filters)}</output>
    </>
  );
}
const address = () => JSON.parse(screen.getByRole('status').textContent) as QueueFilters;

const team = { id: 'team-1', name: { zh: '水电班', en: 'Water and power' } };
beforeEach(() => {
  signInAs('dispatcher');
  server.use(http.get('*/api/teams', () => HttpResponse.json({ items: [team], next: null, total: '1' })));
});
const pick = async (filter: string, option: string) => {
  await userEvent.click(await screen.findByRole('combobox', { name: filter }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

test('a board is narrowed by what stands in its address', async () => {
  setWidth(1440);
  await show(<Board first={{ status: 'TRIAGED', due: 'SOON' }} />);
  await pick('Any deadline', 'Missed');
  await pick('Urgency', 'Urgent');
  await pick('Any team', 'Water and power');
  await pick('Any way in', 'Service desk');
  await pick('Anybody', 'Nobody yet');
  expect(address()).toEqual({
    status: 'TRIAGED',
    due: 'BREACHED',
    urgency: 'URGENT',
    teamId: 'team-1',
    channel: 'DESK',
    unassigned: 'true',
  });
});

test('what was chosen can be taken back', async () => {
  setWidth(1440);
  await show(<Board first={{ urgency: 'LOW' }} />);
  const urgency = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Urgency' });
  expect(urgency.value).toBe('Can wait');
  await userEvent.click(urgency);
  await userEvent.click(await screen.findByRole('option', { name: 'Can wait' }));
  expect(address().urgency).toBeUndefined();
});

test('on a phone the filters are folded away, and say how many there are', async () => {
  setWidth(390);
  await show(<Board first={{ urgency: 'LOW', channel: 'QR', q: 'tap', status: 'TRIAGED' }} />);
  const button = await screen.findByRole('button', { name: '2 filters' });
  expect(screen.queryByRole('combobox')).toBeNull();
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await pick('Any deadline', 'Missed');
  expect(await screen.findByRole('button', { name: '3 filters' })).toBeDefined();
});
