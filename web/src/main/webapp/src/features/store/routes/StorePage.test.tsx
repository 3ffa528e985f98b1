import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

const store = (tab: string) => visit(`/store?tab=${tab}`, signInAs('storekeeper'));

test('a delivery is booked line by line, refusals with their reason', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  let version: string | null | undefined;
  server.use(
    http.post('*/api/goods-receipts', async ({ request }) => {
      version = request.headers.get('if-match');
      sent = await request.json();
      return HttpResponse.json({ number: 'GR-1' }, { status: 201 });
    }),
  );
  await store('receive');
  await user.click((await screen.findAllByRole('button', { name: 'Receive' }))[0]!);
  const dialog = await screen.findByRole('dialog', { name: 'Receive PO-2026-000017' });
  const [accepted] = within(dialog).getAllByLabelText('Accepted');
  const [refused] = within(dialog).getAllByLabelText('Refused');
  expect(within(dialog).getByTestId('value').textContent).toBe('¥155.00');

  await user.type(refused!, '{Control>}a{/Control}2');
  expect(within(dialog).getByText('More than is still to come.')).toBeTruthy();
  await user.type(accepted!, '{Control>}a{/Control}4');
  expect(within(dialog).queryByText('More than is still to come.')).toBeNull();
  expect(within(dialog).getByTestId('value').textContent).toBe('¥118.00');

  await user.click(within(dialog).getByRole('button', { name: 'Book the delivery' }));
  expect(within(dialog).getByText('A refusal needs a reason.')).toBeTruthy();
  expect(sent).toBeUndefined();

  await user.type(within(dialog).getByLabelText('Why is it refused?'), 'Bent');
  await user.click(within(dialog).getByRole('button', { name: 'Book the delivery' }));
  await waitFor(() => expect(sent).toBeDefined());
  expect(version).toBe('"2"');
  expect(sent).toEqual({
    orderId: 'o-17',
    lines: [
      { lineId: 'ol-1', accepted: 4, refused: 2, reason: 'Bent', final: false },
      { lineId: 'ol-2', accepted: 5, refused: 0, final: false },
    ],
  });
});

test('a delivery somebody else has booked meanwhile is not booked again', async () => {
  const user = userEvent.setup();
  server.use(
    http.post('*/api/goods-receipts', () =>
      HttpResponse.json({ status: 412, code: 'STALE_VERSION' }, { status: 412, headers: { ETag: '"3"' } }),
    ),
  );
  await store('receive');
  await user.click((await screen.findAllByRole('button', { name: 'Receive' }))[0]!);
  const dialog = await screen.findByRole('dialog', { name: 'Receive PO-2026-000017' });
  await user.click(within(dialog).getByRole('button', { name: 'Book the delivery' }));
  expect(await screen.findByText('Somebody was faster')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('no more is handed out than lies ready', async () => {
  const user = userEvent.setup();
  await store('issue');
  await user.click((await screen.findAllByRole('button', { name: 'Issue' }))[0]!);
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/Quantity/), '{Control>}a{/Control}9');
  expect(within(dialog).getByText(/Only 1 个 ready/)).toBeTruthy();
  expect(within(dialog).getByRole('button', { name: 'Issue' })).toHaveProperty('disabled', true);
});

test('a waiting ticket shows how far its purchase is', async () => {
  await store('waiting');
  const row = (await screen.findByText('Steel hose 40 cm')).closest('tr')!;
  expect(await within(row).findByText('Ordered')).toBeTruthy();
});

test('a purchase is found for a waiting ticket however many are under way', async () => {
  const { requisitions } = await import('../../../../mock/purchasing');
  const hose = requisitions.find(({ reservationId, status }) => reservationId && status === 'ORDERED')!;
  const others = Array.from({ length: 200 }, (_, at) => ({ ...hose, id: `x-${at}`, reservationId: null }));
  server.use(
    http.get('*/api/requisitions', ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('status') !== 'ORDERED') return HttpResponse.json({ items: [], next: null, total: '0' });
      const after = searchParams.get('after');
      return HttpResponse.json(after ? { items: [hose], next: null, total: '201' } : { items: others, next: 'more', total: '201' });
    }),
  );
  await store('waiting');
  const row = (await screen.findByText('Steel hose 40 cm')).closest('tr')!;
  expect(await within(row).findByText('Ordered')).toBeTruthy();
});

test('what runs low is found by the service, page by page, and a page that fails is not asked for again and again', async () => {
  const { items } = await import('../../../../mock/data');
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/items', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return asked.length > 1
        ? new HttpResponse(null, { status: 503 })
        : HttpResponse.json({ items: items.slice(0, 1), next: 'more', total: '2' });
    }),
  );
  await visit('/store?tab=stock&low=1', signInAs('storekeeper'));
  await screen.findByText('1 of 2');
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  await userEvent.click(screen.getByRole('button', { name: 'Export: Stock' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.map((query) => query.get('low'))).toEqual(['true', 'true', 'true']);
});
