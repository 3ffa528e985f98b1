import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withBlobs } from '../../../../test/blobs';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { WorkPhotos } from './WorkPhotos';

let kept: Map<string, unknown>;
beforeEach(() => {
  kept = withBlobs();
});
afterEach(() => void vi.unstubAllGlobals());

const away = () => new HttpResponse(null, { status: 503 });

test('a photo that did not get through is sent again, not taken again', async () => {
  const used: unknown[] = [];
  const answers = [away, () => HttpResponse.json({ id: 'f-1' }, { status: 201 })];
  const uses = [away, () => new HttpResponse(null, { status: 204 })];
  server.use(
    http.post('*/api/attachments', () => answers.shift()!()),
    http.post('*/api/tickets/t-1/photos', async ({ request }) => {
      used.push(await request.json());
      return uses.shift()!();
    }),
  );
  await show(<WorkPhotos ticketId="t-1" may />);
  const again = () => screen.findByRole('button', { name: 'Send the photo again' });
  await userEvent.upload(await screen.findByLabelText('Photo before', { selector: 'input' }), new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
  expect(used).toEqual([]);
  await userEvent.click(await again());
  await waitFor(() => expect(used).toEqual([{ moment: 'BEFORE', attachmentIds: ['f-1'] }]));
  await userEvent.click(await again());
  await waitFor(() => expect(used).toHaveLength(2));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Send the photo again' })).toBeNull());
});

test('a photo that did not get through waits on the device when the screen goes away', async () => {
  let online = false;
  const keys: (string | null)[] = [];
  const used: unknown[] = [];
  server.use(
    http.post('*/api/attachments', ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      return online ? HttpResponse.json({ id: 'f-1' }, { status: 201 }) : HttpResponse.error();
    }),
    http.post('*/api/tickets/t-1/photos', async ({ request }) => {
      used.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const first = await show(<WorkPhotos ticketId="t-1" may />);
  await userEvent.upload(await screen.findByLabelText('Photo after', { selector: 'input' }), new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
  await screen.findByRole('button', { name: 'Send the photo again' });
  first.unmount();
  online = true;

  await show(<WorkPhotos ticketId="t-1" may />);
  expect(await screen.findByAltText('Photo 1, not sent yet')).toBeDefined();
  expect(used).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Send the photo again' }));
  await waitFor(() => expect(used).toEqual([{ moment: 'AFTER', attachmentIds: ['f-1'] }]));
  await waitFor(() => expect(kept.size).toBe(0));
  expect(new Set(keys).size).toBe(1);
});
