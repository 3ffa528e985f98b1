import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '@/lib/api/types';
import { tickets } from '../../../../mock/data';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

let staff: Session;
beforeEach(() => {
  setWidth(390);
  staff = signInAs('staff');
});

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('What is wrong?'), 'the tap leaks');
  await userEvent.click(await screen.findByRole('radio', { name: 'Tap leaks' }));
  await press('Pick a place');
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Teaching building A' }));
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Floor 3' }));
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Room 304' }));
}

describe('reporting a fault', () => {
  test('leads from a few words over a suggestion and a place to the ticket', async () => {
    const { router } = await visit('/report', staff);
    await fillIn();
    await press('Send report');
    expect(await screen.findByRole('heading', { level: 1, name: 'the tap leaks' })).toBeDefined();
    expect(router.state.location.pathname).toMatch(/^\/tickets\/t-/);
    expect(localStorage.getItem(`houqin.draft.report:${staff.id}`)).toBeNull();
  });

  test('needs no words: the kind of fault is the title', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/tickets', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/report', staff, 'zh-CN');
    await press('电');
    await userEvent.click(await screen.findByRole('radio', { name: '灯不亮' }));
    await press('选择地点');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(await within(dialog).findByRole('button', { name: 'A 教学楼' }));
    await userEvent.click(await within(dialog).findByRole('button', { name: '就选A 教学楼' }));
    await press('提交报修');
    await waitFor(() => expect(sent).toEqual({ categoryId: 'c-power.light', locationId: 'a', title: '灯不亮', urgency: 'NORMAL', channel: 'WEB' }));
    expect(await screen.findByText('系统正忙')).toBeDefined();
  });

  test('goes as a wish when nothing is broken', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/tickets', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/report?code=A-304', staff);
    await screen.findByText(/Room 304/);
    await press('Water');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nothing is broken, I wish for an improvement' }));
    await press('Send report');
    await waitFor(() => expect(sent).toMatchObject({ nature: 'WISH' }));
  });

  test('keeps what was typed on the device when the screen goes away', async () => {
    const first = await visit('/report', staff);
    await userEvent.type(await screen.findByLabelText('What is wrong?'), 'the lamp in the hall');
    first.unmount();

    await visit('/report', staff);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('What is wrong?')).value).toBe('the lamp in the hall');
    expect(screen.getByText('Your unfinished report is still here.')).toBeDefined();
  });

  test('shows what is open there already, and joins it instead of repeating it', async () => {
    const known = tickets.find(({ id }) => id === 't-1')!;
    known.requester = { id: 'p-student', name: '何同学', phone: null };
    const { router } = await visit('/report', staff);
    await fillIn();
    expect(await screen.findByText('Is it one of these?')).toBeDefined();
    await press('Me too');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/tickets/${known.id}`));
    expect(await screen.findByText('You wait for this together with others.')).toBeDefined();
    expect(localStorage.getItem(`houqin.draft.report:${staff.id}`)).toBeNull();
  });

  test('takes the kind of fault for enough when nobody says more exactly', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/tickets', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/report?code=A-304', staff);
    await screen.findByText(/Room 304/);
    await press('Water');
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Something else' })).checked).toBe(true);
    await press('Send report');
    await waitFor(() => expect(sent).toMatchObject({ categoryId: 'c-water', title: 'Water' }));
  });

  test('sent while a picture is on its way, it goes as soon as the picture is there', async () => {
    let sent: unknown;
    let arrive = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    server.use(
      http.post('*/api/attachments', async () => {
        await arrived;
        return HttpResponse.json({ id: 'a-1' }, { status: 201 });
      }),
      http.post('*/api/tickets', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/report?code=A-304', staff);
    await screen.findByText(/Room 304/);
    await press('Water');
    Object.assign(URL, { createObjectURL: () => 'blob:tap', revokeObjectURL: () => undefined });
    await userEvent.upload(screen.getByLabelText('From gallery'), new File(['x'], 'tap.jpg', { type: 'image/jpeg' }));
    await screen.findByRole('progressbar');
    await press('Send report');
    expect(sent).toBeUndefined();
    await userEvent.type(screen.getByLabelText('What is wrong?'), 'the tap drips');
    arrive();
    await waitFor(() => expect(sent).toMatchObject({ attachmentIds: ['a-1'], title: 'the tap drips' }));
  });

  test('does not wait for a picture that was taken away', async () => {
    let sent: { attachmentIds?: string[] } | undefined;
    server.use(
      http.post('*/api/attachments', () => new Promise<never>(() => {})),
      http.post('*/api/tickets', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/report?code=A-304', staff);
    await screen.findByText(/Room 304/);
    await press('Water');
    Object.assign(URL, { createObjectURL: () => 'blob:tap', revokeObjectURL: () => undefined });
    await userEvent.upload(screen.getByLabelText('From gallery'), new File(['x'], 'tap.jpg', { type: 'image/jpeg' }));
    await screen.findByRole('progressbar');
    await press('Send report');
    await press('Remove photo 1');
    await waitFor(() => expect(sent).toBeDefined());
    expect(sent!.attachmentIds).toBeUndefined();
  });

  test('starts at the place whose code was scanned', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/tickets', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await visit('/report?code=A-304', staff);
    await screen.findByText(/Room 304/);
    await press('Water');
    await userEvent.click(await screen.findByRole('radio', { name: 'Tap leaks' }));
    await press('Send report');
    await waitFor(() => expect(sent).toMatchObject({ locationId: 'a-304', channel: 'QR' }));
  });

  test('says what is missing before anything is sent', async () => {
    const { container } = await visit('/report', staff);
    await screen.findByRole('button', { name: 'Water' });
    await press('Send report');
    await screen.findByText('Pick where it is.');
    const form = within(container.querySelector('form')!);
    expect(form.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      'Pick what kind of fault it is.',
      'Pick where it is.',
    ]);
  });

  test('shows the complaints of the service beside their fields and keeps the text', async () => {
    server.use(
      http.post('*/api/tickets', () =>
        HttpResponse.json(
          { code: 'INVALID_INPUT', errors: [{ field: 'title', message: 'must say more' }] },
          { status: 400 },
        ),
      ),
    );
    await visit('/report', staff);
    await fillIn();
    await press('Send report');
    expect(await screen.findByText('Must say more')).toBeDefined();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is wrong?').value).toBe('the tap leaks');
  });
});
