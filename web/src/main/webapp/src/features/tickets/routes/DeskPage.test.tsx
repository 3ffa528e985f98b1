import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { write } from '@/lib/storage';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

let sent: Record<string, unknown> | undefined;
let times: number;
beforeEach(() => {
  times = 0;
  setWidth(1440);
  sent = undefined;
  server.use(
    http.get('*/api/people', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q') ?? '';
      const he = { id: 'p-he', name: '何同学', username: 'he', departmentId: null, phone: '13900001234' };
      const found = `${he.name}${he.phone}`.includes(q) ? [he] : [];
      return HttpResponse.json({ items: found, next: null, total: String(found.length) });
    }),
    http.post('*/api/tickets', async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      times++;
      return new HttpResponse(null, { status: 503 });
    }),
  );
});

const fillIn = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Electricity' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Light out' }));
  await userEvent.click(screen.getByRole('button', { name: 'Pick a place' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Teaching building A' }));
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Teaching building A is enough' }));
};

/** The dispatcher, in the middle of a call. */
const begun = () => {
  Object.assign(URL, { createObjectURL: () => 'blob:tap', revokeObjectURL: () => undefined });
  const dispatcher = signInAs('dispatcher');
  write(`houqin.draft.call:${dispatcher.id}`, {
    caller: { id: 'p-he', name: '何同学', phone: null },
    category: { id: 'c-power.light', name: { zh: '灯不亮', en: 'Light out' } },
    group: 'c-power',
    place: { id: 'a', code: 'A', name: { zh: 'A 教学楼', en: 'Teaching building A' }, path: { zh: 'A 教学楼', en: 'Teaching building A' } },
  });
  return dispatcher;
};

describe('a call', () => {
  test('is entered for the caller, found by number', async () => {
    await visit('/desk', signInAs('dispatcher'));
    await userEvent.type(await screen.findByRole('combobox', { name: /Who is calling/ }), '1390000');
    await userEvent.click(await screen.findByRole('option', { name: /何同学/ }));
    expect(screen.getByLabelText<HTMLInputElement>(/Call-back number/).value).toBe('13900001234');
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Enter for the caller' }));
    await waitFor(() => expect(sent).toMatchObject({ requesterId: 'p-he', categoryId: 'c-power.light', locationId: 'a' }));
  });

  test('of somebody nobody knows needs a number', async () => {
    await visit('/desk', signInAs('dispatcher'));
    await userEvent.click(await screen.findByRole('combobox', { name: /Who is calling/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Not in the directory' }));
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Enter for the caller' }));
    expect(await screen.findByText('Note the name and a number to call back.')).toBeDefined();
    expect(sent).toBeUndefined();
  });

  test('may name a time that suits and come with photos, folded away until wanted and kept when the screen goes away', async () => {
    server.use(http.post('*/api/attachments', () => HttpResponse.json({ id: 'f-1' }, { status: 201 })));
    const dispatcher = begun();
    const first = await visit('/desk', dispatcher);
    const more = await screen.findByRole('button', { name: 'Preferred time and photos' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    await userEvent.click(await screen.findByRole('radio', { name: 'Tomorrow' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Morning' }));
    first.unmount();

    await visit('/desk', dispatcher);
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Morning' })).checked).toBe(true);
    await userEvent.upload(screen.getByLabelText('From gallery'), new File(['x'], 'tap.jpg', { type: 'image/jpeg' }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toMatchObject({ requesterId: 'p-he', attachmentIds: ['f-1'] }));
    const [from, to] = [new Date(sent!.preferredFrom as string), new Date(sent!.preferredTo as string)];
    expect([from.getHours(), to.getHours()]).toEqual([8, 12]);
    expect(from.getTime()).toBeGreaterThan(Date.now());
  });

  test('is not entered without a photo that did not get through, and shows it', async () => {
    server.use(http.post('*/api/attachments', () => HttpResponse.json({ detail: 'Not a picture.' }, { status: 400 })));
    await visit('/desk', begun());
    const more = await screen.findByRole('button', { name: 'Preferred time and photos' });
    await userEvent.click(more);
    await userEvent.upload(screen.getByLabelText('From gallery'), new File(['x'], 'tap.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText('Not a picture.')).toBeDefined();
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Enter for the caller' }));
    expect(sent).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Remove photo 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Enter for the caller' }));
    await waitFor(() => expect(sent).toMatchObject({ requesterId: 'p-he' }));
    expect(times).toBe(1);
  });

  test('is entered once, however often that is asked for while a photo is on its way', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    server.use(
      http.post('*/api/attachments', async () => {
        await arrived;
        return HttpResponse.json({ id: 'f-1' }, { status: 201 });
      }),
    );
    await visit('/desk', begun());
    await userEvent.click(await screen.findByRole('button', { name: 'Preferred time and photos' }));
    await userEvent.upload(screen.getByLabelText('From gallery'), new File(['x'], 'tap.jpg', { type: 'image/jpeg' }));
    await screen.findByRole('progressbar');
    await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}');
    await userEvent.type(screen.getByLabelText(/Notes/), 'rings again at noon');
    arrive();
    await waitFor(() => expect(sent).toMatchObject({ attachmentIds: ['f-1'], description: 'rings again at noon' }));
    await new Promise((later) => setTimeout(later, 50));
    expect(times).toBe(1);
  });
});
