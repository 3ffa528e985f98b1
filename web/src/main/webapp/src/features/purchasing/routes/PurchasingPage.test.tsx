import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

test('what one supplier delivers is chosen, priced and ordered together', async () => {
  const user = userEvent.setup();
  let sent: { supplierId: string; lines: unknown[]; expectedOn: string } | undefined;
  server.use(
    http.post('*/api/purchase-orders', async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json({ number: 'PO-1' }, { status: 201 });
    }),
  );
  await visit('/purchasing', signInAs('buyer'));
  for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Order 2 items' }));
  const dialog = await screen.findByRole('dialog', { name: 'Place an order' });

  await user.click(within(dialog).getByRole('button', { name: 'Place order' }));
  expect(within(dialog).getAllByText('Needed').length).toBeGreaterThan(1);
  expect(sent).toBeUndefined();

  await user.click(within(dialog).getByRole('combobox', { name: 'Supplier' }));
  await user.click(await screen.findByRole('option', { name: '恒达五金' }));
  await user.type(within(dialog).getByLabelText('Unit price of Ceramic cartridge 15 mm (¥)'), '8.8');
  await user.type(within(dialog).getByLabelText('Unit price of LED tube 18 W (¥)'), '0.1');
  expect(within(dialog).getByTestId('total').textContent).toBe('¥91.00');

  await user.click(within(dialog).getByRole('button', { name: 'Place order' }));
  await waitFor(() => expect(sent).toBeDefined());
  expect(sent).toMatchObject({
    supplierId: 's-1',
    lines: [
      { requisitionId: 'q-25', unitPrice: '8.8' },
      { requisitionId: 'q-26', unitPrice: '0.1' },
    ],
  });
  expect(sent!.expectedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a price that is refused is told beside its field', async () => {
  const user = userEvent.setup();
  server.use(
    http.post('*/api/purchase-orders', () =>
      HttpResponse.json(
        { status: 400, code: 'INVALID_INPUT', errors: [{ field: 'lines[1].unitPrice', message: 'the line costs more than the books hold' }] },
        { status: 400 },
      ),
    ),
  );
  await visit('/purchasing', signInAs('buyer'));
  for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Order 2 items' }));
  const dialog = await screen.findByRole('dialog', { name: 'Place an order' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Supplier' }));
  await user.click(await screen.findByRole('option', { name: '恒达五金' }));
  await user.type(within(dialog).getByLabelText('Unit price of Ceramic cartridge 15 mm (¥)'), '8.8');
  await user.type(within(dialog).getByLabelText('Unit price of LED tube 18 W (¥)'), '9999999999');
  await user.click(within(dialog).getByRole('button', { name: 'Place order' }));
  expect(await within(dialog).findByText('The line costs more than the books hold')).toBeDefined();
});

test('a supplier among many is found by the service', async () => {
  const user = userEvent.setup();
  server.use(
    http.get('*/api/suppliers', ({ request }) => {
      const { searchParams } = new URL(request.url);
      const all = Array.from({ length: 300 }, (_, at) => ({ id: `s-${at}`, name: `Firm ${at}`, leadDays: 3, version: 0, allowed: [] }));
      const items = all.filter(({ name }) => name.includes(searchParams.get('q') ?? '')).slice(0, Number(searchParams.get('size')));
      return HttpResponse.json({ items, next: null, total: String(items.length) });
    }),
  );
  await visit('/purchasing', signInAs('buyer'));
  await user.click((await screen.findAllByRole('checkbox'))[0]!);
  await user.click(screen.getByRole('button', { name: 'Order 1 item' }));
  const field = within(await screen.findByRole('dialog', { name: 'Place an order' })).getByRole('combobox', { name: 'Supplier' });
  await user.type(field, 'Firm 299');
  await user.click(await screen.findByRole('option', { name: 'Firm 299' }));
  expect(field).toHaveProperty('value', 'Firm 299');
});

test('an approver says yes with one press, for the version on screen', async () => {
  const user = userEvent.setup();
  let version: string | null | undefined;
  server.use(
    http.post('*/api/requisitions/q-23/approve', ({ request }) => {
      version = request.headers.get('if-match');
      return HttpResponse.json({});
    }),
  );
  await visit('/purchasing', signInAs('approver'));
  await user.click((await screen.findAllByRole('button', { name: 'Approve' }))[0]!);
  await waitFor(() => expect(version).toBe('"1"'));
});

test('a no needs a reason', async () => {
  const user = userEvent.setup();
  await visit('/purchasing', signInAs('approver'));
  await user.click((await screen.findAllByRole('button', { name: 'Reject' }))[0]!);
  const dialog = await screen.findByRole('dialog');
  const submit = within(dialog).getByRole('button', { name: 'Reject' });
  expect(submit).toHaveProperty('disabled', true);
  await user.click(within(dialog).getByRole('button', { name: 'No budget left' }));
  expect(submit).toHaveProperty('disabled', false);
});

test('what is approved and cannot be had is given up, and why', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  server.use(
    http.post('*/api/requisitions/q-25/cancel', async ({ request }) => {
      sent = { version: request.headers.get('if-match'), body: await request.json() };
      return HttpResponse.json({});
    }),
  );
  await visit('/purchasing', signInAs('buyer'));
  await user.click((await screen.findAllByRole('button', { name: 'Give up' }))[0]!);
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'No supplier has it' }));
  await user.click(within(dialog).getByRole('button', { name: 'Give up' }));
  await waitFor(() => expect(sent).toEqual({ version: '"1"', body: { reason: 'No supplier has it' } }));
});

test('the rest of an order that will not come is closed, and why', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  server.use(
    http.post('*/api/purchase-orders/o-17/close', async ({ request }) => {
      sent = { version: request.headers.get('if-match'), body: await request.json() };
      return HttpResponse.json({});
    }),
  );
  await visit('/purchasing?tab=orders', signInAs('buyer'));
  await user.click(await screen.findByRole('button', { name: 'Close the rest' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close PO-2026-000017 short' });
  await user.click(within(dialog).getByRole('button', { name: 'No longer made' }));
  await user.click(within(dialog).getByRole('button', { name: 'Close the rest' }));
  await waitFor(() => expect(sent).toEqual({ version: '"2"', body: { reason: 'No longer made' } }));
});
