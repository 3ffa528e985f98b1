import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '@/lib/api/problem';
import type { Pages } from '@/lib/usePages';
import { show } from '../../test/render';
import { setWidth } from '../../test/setup';
import { DataList, type Column } from './DataList';

interface Row {
  id: string;
  name: string;
  place: string;
}

const columns: Column<Row>[] = [
  { key: 'name', header: 'Name', card: 'title', cell: ({ name }) => name },
  { key: 'place', header: 'Place', cell: ({ place }) => place },
  { key: 'id', header: 'Number', card: 'hidden', cell: ({ id }) => id },
];

const pages = (given: Partial<Pages<Row>>): Pages<Row> => ({
  source: undefined,
  items: undefined,
  total: undefined,
  error: null,
  stale: false,
  more: undefined,
  loadingMore: false,
  retry: () => undefined,
  ...given,
});

const list = (given: Partial<Pages<Row>>) =>
  show(
    <DataList
      label="Things"
      pages={pages(given)}
      columns={columns}
      rowKey={({ id }) => id}
      empty={{ title: 'Nothing yet', hint: 'Make one.' }}
    />,
  );

const items = [
  { id: '1', name: 'Tap', place: 'Room 304' },
  { id: '2', name: 'Lamp', place: 'Hall' },
];

afterEach(() => setWidth(1280));

describe('a list', () => {
  test('is a table on a desktop', async () => {
    await list({ items, total: '17' });
    const table = screen.getByRole('table', { name: 'Things' });
    expect(within(table).getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Name', 'Place', 'Number']);
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText('2 of 17')).toBeDefined();
  });

  test('is cards on a phone, without the columns that are left out there', async () => {
    setWidth(390);
    await list({ items, total: '2' });
    expect(screen.queryByRole('table')).toBeNull();
    const cards = within(screen.getByRole('list', { name: 'Things' })).getAllByRole('listitem');
    expect(cards.map((card) => card.textContent)).toEqual(['TapRoom 304', 'LampHall']);
  });

  test('shows its shape while it is read', async () => {
    await list({});
    expect(screen.getByTestId('skeleton')).toBeDefined();
  });

  test('says what to do when it is empty', async () => {
    await list({ items: [], total: '0' });
    expect(screen.getByRole('heading', { name: 'Nothing yet' })).toBeDefined();
    expect(screen.getByText('Make one.')).toBeDefined();
  });

  test('says what happened when it cannot be read, and tries again', async () => {
    const retry = vi.fn();
    await list({ error: new ApiError({ status: 503 }), retry });
    expect(screen.getByText('Houqin cannot answer just now')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('keeps what was read when a refresh fails', async () => {
    await list({ items, total: '2', error: new ApiError({ status: 503 }) });
    expect(screen.getByText('Tap')).toBeDefined();
  });

  test('offers more while there is more', async () => {
    const more = vi.fn();
    await list({ items, total: '10000+', more });
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(more).toHaveBeenCalledOnce();
  });
});
