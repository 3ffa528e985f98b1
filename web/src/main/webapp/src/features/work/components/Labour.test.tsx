import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { lazy, Suspense } from 'react';
import { expect, test } from 'vitest';
import { loadDeskTexts } from '@/lib/i18n';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { LabourDialog } from './Labour';
import { SignaturePad } from './SignaturePad';

/** With the texts of the desks, which its route waits for. */
const Time = lazy(async () => {
  await loadDeskTexts();
  return { default: () => <LabourDialog ticketId="t-1" onClose={() => {}} /> };
});
const Signature = lazy(async () => {
  await loadDeskTexts();
  return { default: () => <SignaturePad ticketId="t-1" onClose={() => {}} /> };
});

test('time added by hand is kept until it is saved', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/tickets/t-1/labour', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show(
    <Suspense>
      <Time />
    </Suspense>,
  );
  await userEvent.type(await screen.findByLabelText('Why by hand?'), 'forgot to start');
  expect(localStorage.getItem('houqin.draft.labour:t-1:new')).toContain('forgot to start');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toMatchObject({ reason: 'forgot to start' }));
  await waitFor(() => expect(localStorage.getItem('houqin.draft.labour:t-1:new')).toBeNull());
});

test('why nobody signed is kept until it is sent', async () => {
  server.use(http.post('*/api/tickets/t-1/signature', () => new HttpResponse(null, { status: 204 })));
  localStorage.setItem('houqin.draft.sign:t-1', JSON.stringify({ reason: 'gone home' }));
  await show(
    <Suspense>
      <Signature />
    </Suspense>,
  );
  await waitFor(() => expect(screen.getByDisplayValue('gone home')).toBeDefined());
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(localStorage.getItem('houqin.draft.sign:t-1')).toBeNull());
});
