import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { fileName } from '@/lib/api/client';
import { server } from '../../test/server';
import { show } from '../../test/render';
import { ExportMenu } from './ExportMenu';

test('takes the list as it is filtered, in the person’s language, under the server’s name', async () => {
  const asked = vi.fn<(url: URL, headers: Headers) => void>();
  server.use(
    http.get('*/api/tickets', ({ request }) => {
      asked(new URL(request.url), request.headers);
      return new HttpResponse('x', {
        headers: { 'Content-Disposition': "attachment; filename=\"tickets.csv\"; filename*=UTF-8''%E5%B7%A5%E5%8D%95.csv" },
      });
    }),
  );
  const kept = vi.fn();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    kept(this.download);
  });
  show(<ExportMenu label="Tickets" path="/api/tickets" query={{ status: 'PAUSED', startedHour: 8, zone: 'Asia/Urumqi', size: 20 }} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Export: Tickets' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await waitFor(() => expect(kept).toHaveBeenCalledWith('工单.csv'));
  const [url, headers] = asked.mock.calls[0]!;
  expect(url.searchParams.get('status')).toBe('PAUSED');
  expect(url.searchParams.get('zone')).toBe('Asia/Urumqi');
  expect(url.searchParams.has('size')).toBe(false);
  expect(headers.get('accept')).toBe('text/csv');
  expect(headers.get('accept-language')).toBe('en');
});

test('a list that cannot be had says why', async () => {
  server.use(http.get('*/api/tickets', () => HttpResponse.json({ code: 'UNAVAILABLE' }, { status: 503 })));
  show(<ExportMenu label="Tickets" path="/api/tickets" query={{}} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Export: Tickets' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Excel/ }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Export: Tickets' })).toHaveProperty('disabled', false));
});

test('reads the name of a file', () => {
  expect(fileName('attachment; filename="a.csv"')).toBe('a.csv');
  expect(fileName(null)).toBeUndefined();
});
