import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { signInAs } from '../mock/handlers';
import { complaints } from './complaints';
import { visit } from './render';
import { setWidth } from './setup';
import './server';

beforeEach(() => setWidth(390));

test.each([
  ['/report', 'staff', 'Report a fault'],
  ['/my-tickets', 'staff', 'My reports'],
  ['/tickets/t-2', 'staff', '宿舍 203 空调不制冷'],
  ['/tickets/t-5', 'staff', '走廊灯不亮'],
  ['/jobs', 'technician', 'My jobs'],
  ['/tickets', 'dispatcher', 'Tickets'],
  ['/notices', 'staff', 'Notices'],
  ['/notices/preferences', 'staff', 'How I am told'],
  ['/search?q=空调', 'staff', 'Search'],
  ['/reports', 'manager', 'Deadlines'],
])('%s as %s has no accessibility violation', async (path, person, heading) => {
  const { container } = await visit(path, signInAs(person));
  await screen.findByRole('heading', { level: 1, name: heading });
  await waitFor(() => expect(container.querySelector('[aria-busy=true], .mantine-Skeleton-root')).toBeNull());
  expect(await complaints(container)).toEqual([]);
});

test.each([
  ['/', 'Something broken? Say so in half a minute.'],
  ['/s/demo-open', 'How was the repair?'],
])('%s has none for a visitor', async (path, heading) => {
  const { container } = await visit(path, null);
  await screen.findByRole('heading', { level: 1, name: heading });
  expect(await complaints(container)).toEqual([]);
});
