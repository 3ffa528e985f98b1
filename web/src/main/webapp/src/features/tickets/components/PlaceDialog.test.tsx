import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '../../../../test/render';
import { server } from '../../../../test/server';
import { PlaceDialog } from './PlaceDialog';

const place = (id: string, parentId: string | null, kind = 'BUILDING') => ({
  id, parentId, kind, version: 0, code: id, active: true, name: { zh: id, en: id }, path: { zh: id, en: id }, address: null,
});

test('every site can be walked down, and a place that holds more than one page of others', async () => {
  const buildings = Array.from({ length: 201 }, (_, at) => place(`Building ${at + 1}`, 'West'));
  server.use(
    http.get('*/api/locations', ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('roots') === 'true') {
        return HttpResponse.json({ items: [place('East', null, 'SITE'), place('West', null, 'SITE')], next: null, total: '2' });
      }
      const from = Number(searchParams.get('after') ?? 0);
      const all = searchParams.get('parent') === 'West' ? buildings : [place('East', null, 'SITE')];
      const next = all.length > from + 200 ? String(from + 200) : null;
      return HttpResponse.json({ items: all.slice(from, from + 200), next, total: String(all.length) });
    }),
  );
  await show(<PlaceDialog onPick={() => undefined} onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'West' }));
  expect(await screen.findByRole('button', { name: 'Building 201' })).toBeDefined();
});
