import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { tickets, timelineOf } from '../../../../mock/data';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

beforeEach(() => setWidth(390));

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('a ticket', () => {
  test('says whom it waits for, how far the purchase is, and that the clock stands still', async () => {
    await visit('/tickets/t-2', signInAs('staff'));
    expect(await screen.findByText('Work rests, waiting for the supplier (Waiting for parts).')).toBeDefined();
    expect(screen.getAllByText('Paused').length).toBeGreaterThan(0);
    expect(screen.getByText(/HOSE-40 · Ordered · PO-2026-000017/)).toBeDefined();
    expect(await screen.findByText('Ordered from the supplier')).toBeDefined();
  });

  test('says how much of a part was handed out while the rest is missing', async () => {
    const ticket = tickets.find(({ id }) => id === 't-2')!;
    const some = { ...ticket, parts: ticket.parts.map((part) => ({ ...part, issued: 1 })) };
    server.use(http.get('*/api/tickets/t-2', () => HttpResponse.json(some)));
    await visit('/tickets/t-2', signInAs('staff'));
    expect(await screen.findByText(/HOSE-40 · 1 根 handed out · Ordered/)).toBeDefined();
  });

  test('says in words whom a rule passed over and why', async () => {
    const reasons = [{ code: 'SKILL_LOW', weight: 'OVERRIDABLE', what: 'water', have: 1, need: 2, at: null, day: null }];
    const chose = { ...timelineOf(tickets[0]!)[2]!, kind: 'rule-applied', data: { technicianName: '周师傅', passedOver: [{ name: '钱师傅', reasons }] } };
    server.use(http.get('*/api/tickets/t-1/timeline', () => HttpResponse.json({ items: [chose], next: null, total: '1' })));
    await visit('/tickets/t-1', signInAs('dispatcher'));
    expect(await screen.findByText('Passed over: 钱师傅 (Water: only level 1, needs 2)')).toBeDefined();
  });

  test('says before pausing which clocks stand still and what follows', async () => {
    await visit('/tickets/t-1', signInAs('technician'));
    await userEvent.click(await button('More'));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Pause' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'No access to the place' }));
    expect(await screen.findByText('The next move is with the requester.')).toBeDefined();
    expect(screen.getByText('Stands still meanwhile: Repair and Outside firm.')).toBeDefined();
    expect(screen.getByText('They are reminded after 1d.')).toBeDefined();
  });

  test('offers exactly what the service allows', async () => {
    const { container } = await visit('/tickets/t-3', signInAs('technician'));
    await button('Accept');
    const offered = within(container.querySelector('main')!).getAllByRole('button').map((one) => one.textContent);
    expect(offered).toEqual(['Back', 'How is this worked out?', 'Accept', 'Decline', 'Send']);
  });

  test('tells the requester when somebody comes, in one of the next few times or another', async () => {
    let sent: { plannedFor?: string; message?: string } = {};
    const ticket = { ...tickets.find(({ id }) => id === 't-3')!, allowed: ['accept', 'plan'], plannedFor: '2030-05-02T02:00:00Z' };
    server.use(
      http.get('*/api/tickets/t-3', () => HttpResponse.json(ticket)),
      http.post('*/api/tickets/t-3/plan', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json(ticket);
      }),
    );
    await visit('/tickets/t-3', signInAs('technician'));
    expect(await screen.findByText(/^Planned for May/)).toBeDefined();
    await userEvent.click(await button('Say when'));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Tell the requester' });
    await userEvent.click(within(dialog).getAllByRole('radio')[0]!);
    expect(send.disabled).toBe(true);
    await userEvent.click(within(dialog).getByRole('button', { name: 'We will be there at that time.' }));
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Another time' }));
    const other = within(dialog).getByLabelText('When');
    await userEvent.type(other, '2020-01-01T10:00');
    expect(within(dialog).getByText('That time has passed.')).toBeDefined();
    expect(send.disabled).toBe(true);
    await userEvent.clear(other);
    await userEvent.type(other, '2030-05-02T10:00');
    expect(await complaints(dialog)).toEqual([]);
    await userEvent.click(send);
    await waitFor(() =>
      expect(sent).toEqual({ plannedFor: new Date('2030-05-02T10:00').toISOString(), message: 'We will be there at that time.' }),
    );
    await waitFor(() => expect(localStorage.getItem('houqin.draft.plan:t-3')).toBeNull());
  });

  test('shows the worksheet to a helper too, whom the lead may let go', async () => {
    let sent: unknown;
    const me = signInAs('technician');
    const asHelper = { ...tickets.find(({ id }) => id === 't-1')!, status: 'IN_PROGRESS', technician: { id: 'p-9', name: '周师傅', phone: null } };
    const helper = (id: string, name: string) => ({ id, name, acceptedAt: null, endedAt: null, labourMinutes: null });
    server.use(
      http.get('*/api/tickets/t-1', () =>
        HttpResponse.json({ ...asHelper, allowed: ['helped', 'dismiss'], helpers: [helper(me.id, me.name), helper('p-8', '钱师傅')] }),
      ),
      http.get('*/api/tickets/t-1/worksheet', () =>
        HttpResponse.json({ procedure: null, steps: [], labour: [], placeTickets: 0, signed: false, signature: false }),
      ),
      http.post('*/api/tickets/t-1/dismiss', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...asHelper, allowed: ['helped'] });
      }),
    );
    await visit('/tickets/t-1', me);
    expect(await screen.findByRole('heading', { name: 'The way there' })).toBeDefined();
    await userEvent.click(await button('钱师傅 is not needed any more'));
    await waitFor(() => expect(sent).toEqual({ technicianId: 'p-8' }));
  });

  test('asks the requester without a score chosen beforehand, and closes with one screen', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/tickets/t-5/confirm', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...tickets.find(({ id }) => id === 't-5'), status: 'CLOSED', allowed: ['reopen'] });
      }),
    );
    await visit('/tickets/t-5', signInAs('staff'));
    const scores = await screen.findAllByRole<HTMLInputElement>('radio');
    expect(scores.map(({ checked }) => checked)).toEqual([false, false, false, false, false]);

    await userEvent.click(screen.getByRole('radio', { name: '4 of 5, Good' }));
    await userEvent.click(await button('Yes, it is fixed'));
    await waitFor(() => expect(sent).toEqual({ score: 4 }));
  });

  test('that changed meanwhile is shown again, and says so', async () => {
    let reads = 0;
    server.use(
      http.get('*/api/tickets/t-5', ({ request: _ }) => {
        reads += 1;
        return undefined;
      }),
      http.post('*/api/tickets/t-5/confirm', ({ request }) => {
        expect(request.headers.get('if-match')).toBe('"3"');
        return HttpResponse.json({ code: 'STALE_VERSION' }, { status: 412 });
      }),
    );
    await visit('/tickets/t-5', signInAs('staff'));
    await userEvent.click(await button('Yes, it is fixed'));
    expect(await screen.findByText('Somebody was faster')).toBeDefined();
    await waitFor(() => expect(reads).toBe(2));
  });

  test('takes nothing along that is typed about another', async () => {
    const { router } = await visit('/tickets/t-1', signInAs('technician'));
    const text = () => screen.findByLabelText<HTMLTextAreaElement>('Write a comment');
    const to = (ticketId: string) => act(() => router.navigate({ to: '/tickets/$ticketId', params: { ticketId } }));
    await text();
    await to('t-3');
    await text();
    await to('t-1');
    await userEvent.type(await text(), 'about the first');
    await to('t-3');
    expect(await text()).toHaveProperty('value', '');
    await to('t-1');
    expect(await text()).toHaveProperty('value', 'about the first');
  });

  test('explains line by line when it is due, in both languages', async () => {
    await visit('/tickets/t-2', signInAs('staff'));
    await userEvent.click(await button('How is this worked out?'));
    const dialog = await screen.findByRole('dialog', { name: 'Deadlines of T-2026-000128, line by line' });
    expect(await within(dialog).findByText(/^Policy “Ordinary”, version 2/)).toBeDefined();
    expect(within(dialog).getByText(/^Waits for the supplier \(Waiting for parts\)/)).toBeDefined();
    expect(within(dialog).getByText('Working time left').nextSibling?.textContent).toBe('3h');
    expect(await complaints(dialog)).toEqual([]);
  });

  test('that was declined is no longer theirs: the jobs come back, and nothing reads it again', async () => {
    let declined = false;
    let readsAfterwards = 0;
    server.use(
      http.post('*/api/tickets/t-3/decline', () => {
        declined = true;
        return HttpResponse.json({ ...tickets.find(({ id }) => id === 't-3'), status: 'TRIAGED', technician: null, allowed: [] });
      }),
      http.get('*/api/tickets/t-3', () => {
        if (!declined) return undefined;
        readsAfterwards += 1;
        return HttpResponse.json({ code: 'NOT_FOUND' }, { status: 404 });
      }),
      http.get('*/api/my/jobs', () => HttpResponse.json({ items: [], next: null, total: '0' })),
    );
    const { router } = await visit('/tickets/t-3', signInAs('technician'));
    await userEvent.click(await button('Decline'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), 'My shift is over');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/jobs'));
    expect(await screen.findByRole('heading', { level: 1, name: 'My jobs' })).toBeDefined();
    expect(readsAfterwards).toBe(0);
  });

  test('nobody may see says so without telling whether it exists', async () => {
    await visit('/tickets/nope', signInAs('staff'));
    expect(await screen.findByText('There is nothing here, or it is not open to you')).toBeDefined();
  });
});

describe('the jobs of a technician', () => {
  test('stand in the order of the work', async () => {
    const { container } = await visit('/jobs', signInAs('technician'));
    await button('Finish');
    const order = [...container.querySelectorAll('main h2, main h3')].map((heading) => heading.textContent);
    expect(order.slice(0, 6)).toEqual([
      'In hand',
      '304 室水龙头一直滴水',
      'Next',
      '实验楼 105 上不了网',
      'Waiting',
      '宿舍 203 空调不制冷',
    ]);
  });

  test('are finished with a cause, a remedy and the minutes, and a half-written report survives', async () => {
    const first = await visit('/jobs', signInAs('technician'));
    await userEvent.click(await button('Finish'));
    await userEvent.type(await screen.findByLabelText('What was the cause?'), 'Worn cartridge');
    await userEvent.click(await button('Finish the job'));
    expect(await screen.findAllByText('Needed to finish.')).toHaveLength(2);
    first.unmount();

    let sent: unknown;
    server.use(
      http.post('*/api/tickets/t-1/finish', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...tickets.find(({ id }) => id === 't-1'), allowed: [] });
      }),
    );
    await visit('/jobs', signInAs('technician'));
    await userEvent.click(await button('Finish'));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('What was the cause?')).value).toBe('Worn cartridge');
    await userEvent.type(screen.getByLabelText('What did you do?'), 'Replaced it');
    await userEvent.click(await button('30m'));
    await userEvent.click(await button('Finish the job'));
    await waitFor(() => expect(sent).toEqual({ cause: 'Worn cartridge', remedy: 'Replaced it', labourMinutes: 30 }));
  });

  test('ask for parts that are in stock and for parts that must be bought', async () => {
    let sent: { lines: { sku: string; quantity: number }[] } | undefined;
    server.use(
      http.post('*/api/tickets/t-1/parts', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json({ ...tickets.find(({ id }) => id === 't-1'), allowed: [] });
      }),
    );
    await visit('/jobs', signInAs('technician'));
    await userEvent.click((await screen.findAllByRole('button', { name: 'Ask for parts' }))[0]!);
    await userEvent.click(await button('One Steel hose 40 cm more'));
    await userEvent.click(await button('One Seal ring 20 mm more'));
    await userEvent.click(await button('One Seal ring 20 mm more'));
    expect(screen.getByText('Not in stock, will be bought')).toBeDefined();
    await userEvent.click(await button('Ask for 2 items'));
    await waitFor(() =>
      expect(sent?.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([
        ['HOSE-40', 1],
        ['SEAL-20', 2],
      ]),
    );
  });
});
