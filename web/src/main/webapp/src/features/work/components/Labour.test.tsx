import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { withBlobs } from '../../../../test/blobs';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { LabourDialog } from './Labour';
import { SignaturePad } from './SignaturePad';

test('time added by hand is kept until it is saved', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/tickets/t-1/labour', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show(<LabourDialog ticketId="t-1" onClose={() => {}} />);
  await userEvent.type(await screen.findByLabelText('Why by hand?'), 'forgot to start');
  expect(localStorage.getItem('houqin.draft.labour:t-1:new')).toContain('forgot to start');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toMatchObject({ reason: 'forgot to start' }));
  await waitFor(() => expect(localStorage.getItem('houqin.draft.labour:t-1:new')).toBeNull());
});

test('why nobody signed is kept until it is sent', async () => {
  server.use(http.post('*/api/tickets/t-1/signature', () => new HttpResponse(null, { status: 204 })));
  localStorage.setItem('houqin.draft.sign:t-1', JSON.stringify({ reason: 'gone home' }));
  await show(<SignaturePad ticketId="t-1" onClose={() => {}} />);
  await waitFor(() => expect(screen.getByDisplayValue('gone home')).toBeDefined());
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(localStorage.getItem('houqin.draft.sign:t-1')).toBeNull());
});

test('a signature that did not get through is kept until it is sent', async () => {
  const kept = withBlobs();
  let sent: unknown;
  server.use(
    http.post('*/api/attachments', ({ request }) => HttpResponse.json({ id: `file of ${request.headers.get('idempotency-key')}` })),
    http.post('*/api/tickets/t-1/signature', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  kept.set('photos.sign:t-1', [{ key: 'key', name: 'signature.png', blob: new Blob(['x'], { type: 'image/png' }) }]);
  await show(<SignaturePad ticketId="t-1" onClose={() => {}} />);
  const save = screen.getByRole('button', { name: 'Save' });
  await waitFor(() => expect(save).toHaveProperty('disabled', false));
  await waitFor(() => expect(save.dataset.loading).toBeUndefined());
  await userEvent.click(save);
  await waitFor(() => expect(sent).toEqual({ attachmentId: 'file of key' }));
  await waitFor(() => expect(kept.size).toBe(0));
  vi.unstubAllGlobals();
});
