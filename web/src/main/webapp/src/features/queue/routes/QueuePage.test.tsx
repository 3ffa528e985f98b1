import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tickets } from '../../../../mock/data';
import { signInAs } from '../../../../mock/handlers';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';

beforeEach(() => signInAs('dispatcher'));

const queue = async (search = '') => {
  const shown = await visit(`/queue${search}`, signInAs('dispatcher'));
  await screen.findAllByRole('row');
  return shown;
};
const focused = () => document.activeElement?.textContent;

describe('the queue', () => {
  test('is walked with j and k, arrows too, and stops at its ends', async () => {
    const user = userEvent.setup();
    await queue();
    const titles = screen.getAllByRole('link').filter((link) => link.hasAttribute('data-cover')).map((link) => link.textContent);
    await user.keyboard('j');
    expect(focused()).toBe(titles[0]);
    await user.keyboard('jj');
    expect(focused()).toBe(titles[2]);
    await user.keyboard('k{ArrowDown}{ArrowUp}');
    expect(focused()).toBe(titles[1]);
    await user.keyboard('kkkk');
    expect(focused()).toBe(titles[0]);
  });

  test('opens the ticket in focus with Enter', async () => {
    const user = userEvent.setup();
    const { router } = await queue();
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/tickets\/t-/));
  });

  test('takes no keys for itself while somebody types', async () => {
    const user = userEvent.setup();
    await queue();
    await user.keyboard('/');
    await user.keyboard('jd');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'jd');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('dispatches with d and Enter to the one who fits and has the least in hand', async () => {
    const user = userEvent.setup();
    let sent: { body: unknown; version: string | null; key: string | null } | undefined;
    server.use(
      http.post('*/api/tickets/t-7/dispatch', async ({ request }) => {
        sent = {
          body: await request.json(),
          version: request.headers.get('if-match'),
          key: request.headers.get('idempotency-key'),
        };
        return HttpResponse.json({});
      }),
    );
    await queue('?status=TRIAGED');
    await screen.findByText('三楼走廊水管漏水');
    await user.keyboard('jd');
    const dialog = await screen.findByRole('dialog');
    const people = await within(await within(dialog).findByRole('group', { name: 'Technicians' })).findAllByRole('radio');
    await waitFor(() => expect(document.activeElement).toBe(people[0]));
    expect(people[0]).toHaveProperty('checked', true);
    expect(within(dialog).getAllByText('Fits')).toHaveLength(2);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sent).toBeDefined());
    expect(sent!.body).toEqual({ technicianId: 'p-tech-water' });
    expect(sent!.version).toBe('"3"');
    expect(sent!.key).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('keeps the note and says what to do when somebody was faster', async () => {
    const user = userEvent.setup();
    server.use(
      http.post('*/api/tickets/t-7/dispatch', () =>
        HttpResponse.json({ code: 'STALE_VERSION', status: 412 }, { status: 412 }),
      ),
    );
    await queue('?status=TRIAGED');
    await user.click(await screen.findByRole('button', { name: 'Dispatch' }));
    await user.type(await screen.findByLabelText(/Note for the technician/), 'Ladder');
    const dialog = screen.getByRole('dialog');
    await within(dialog).findByRole('group', { name: 'Technicians' });
    await user.click(within(dialog).getByRole('button', { name: 'Dispatch' }));
    await screen.findByText('Somebody was faster');
    expect(within(dialog).getByLabelText(/Note for the technician/)).toHaveProperty('value', 'Ladder');
  });

  test('sorts a new report in first when it is to be dispatched', async () => {
    const user = userEvent.setup();
    await queue('?status=SUBMITTED');
    await screen.findByText('阶梯教室桌椅松动');
    await user.keyboard('jd');
    expect(await screen.findByRole('dialog', { name: /how pressing/ })).toBeTruthy();
  });

  test('has what else can be done behind a button, which is in focus again afterwards', async () => {
    const user = userEvent.setup();
    await queue('?status=TRIAGED');
    const [more] = await screen.findAllByRole('button', { name: /^More for/ });
    const name = more!.getAttribute('aria-label')!;
    more!.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('menuitem', { name: 'Merge' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(name));
  });

  test('shows its keys with ?, and takes no other key meanwhile', async () => {
    const user = userEvent.setup();
    await queue();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys of the board' });
    expect(within(dialog).getByText('Hand over')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('fills in what a rule suggests for a new report', async () => {
    const user = userEvent.setup();
    server.use(
      http.get('*/api/tickets/:id/timeline', () =>
        HttpResponse.json({
          items: [{ id: 'e-1', kind: 'rule-suggested', data: { ruleName: 'Leaks', categoryId: null, urgency: 'LOW', teamId: null } }],
          next: null,
          total: '1',
        }),
      ),
    );
    await queue('?status=SUBMITTED');
    await screen.findByText('阶梯教室桌椅松动');
    await user.keyboard('jt');
    const dialog = await screen.findByRole('dialog', { name: /how pressing/ });
    expect(await within(dialog).findByText(/The rule “Leaks” suggests: Can wait/)).toBeTruthy();
    expect(within(dialog).getByRole('radio', { name: 'Can wait' })).toHaveProperty('checked', true);
  });

  test('takes over the deadlines a rule suggests unless somebody gives them up', async () => {
    const user = userEvent.setup();
    const sent: unknown[] = [];
    const data = { ruleName: 'Halls', categoryId: null, urgency: null, teamId: null, policyId: 'y-1', policyName: { zh: '大厅', en: 'Big halls' } };
    server.use(
      http.get('*/api/tickets/:id/timeline', () =>
        HttpResponse.json({ items: [{ id: 'e-1', kind: 'rule-suggested', data }], next: null, total: '1' }),
      ),
      http.post('*/api/tickets/t-4/triage', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ code: 'STALE_VERSION', status: 412 }, { status: 412 });
      }),
    );
    await queue('?status=SUBMITTED');
    await screen.findByText('阶梯教室桌椅松动');
    await user.keyboard('jt');
    const dialog = within(await screen.findByRole('dialog'));
    const tick = await dialog.findByRole('checkbox', { name: 'Deadlines by “Big halls”, as the rule suggests' });
    expect(dialog.getByRole('note').textContent).toContain('Big halls');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    await user.click(tick);
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({ policyId: 'y-1' });
    expect(sent[1]).not.toHaveProperty('policyId');
  });

  test('says of a ticket only what is unusual: whether it is a wish, and whether it concerns many', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    server.use(
      http.post('*/api/tickets/t-4/triage', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({});
      }),
    );
    await queue();
    const rows = (title: string) => within(screen.getByText(title).closest('tr')!);
    expect(rows('实验楼 105 上不了网').getByText('A floor or department')).toBeTruthy();
    expect(rows('阶梯教室桌椅松动').queryByText('A person or room')).toBeNull();
    expect(rows('阶梯教室桌椅松动').queryByText('Essential need')).toBeNull();

    await user.click(rows('阶梯教室桌椅松动').getByRole('button', { name: 'Triage' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('radio', { name: 'Essential need' })).toHaveProperty('checked', true);
    await user.click(dialog.getByRole('radio', { name: 'Wish' }));
    await user.click(dialog.getByRole('radio', { name: 'A building or more' }));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toMatchObject({ nature: 'WISH', impact: 'HIGH', urgency: 'LOW' }));
  });

  test('shows only wishes, or only what concerns many', async () => {
    await queue('?impact=MEDIUM');
    expect(await screen.findByText('实验楼 105 上不了网')).toBeTruthy();
    expect(screen.queryByText('三楼走廊水管漏水')).toBeNull();
  });

  test('keeps a view under a name and comes back to it', async () => {
    const user = userEvent.setup();
    const { router } = await queue('?status=TRIAGED&urgency=URGENT');
    await user.click(screen.getByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save this view' }));
    await user.type(await screen.findByLabelText('Name of the view'), 'Night{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await router.navigate({ to: '/queue', search: {} as never });
    await user.click(screen.getByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Night' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'TRIAGED', urgency: 'URGENT' }));
  });
});

describe('a board that was away', () => {
  const leak = tickets.find(({ id }) => id === 't-7')!;
  const { status } = leak;
  afterEach(() => void (leak.status = status));

  test.each([
    ['another screen', '/notices', {}],
    ['another filter', '/queue', { status: 'SUBMITTED' }],
  ])('behind %s is read again when it comes back', async (_, to, search) => {
    const { router } = await queue();
    expect(screen.getByText('三楼走廊水管漏水')).toBeTruthy();
    await act(() => router.navigate({ to, search } as never));
    await waitFor(() => expect(screen.queryByText('三楼走廊水管漏水')).toBeNull());
    leak.status = 'CLOSED';
    await act(() => router.navigate({ to: '/queue', search: {} } as never));
    await screen.findByText('阶梯教室桌椅松动');
    await waitFor(() => expect(screen.queryByText('三楼走廊水管漏水')).toBeNull());
  });
});

test('what changes while the board is being read is not forgotten when that ends', async () => {
  let tell: ((event: { data: string }) => void) | undefined;
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      set onmessage(listener: typeof tell) {
        tell = listener;
      }
      close() {}
    },
  );
  const { queries } = await queue();
  const [[, board]] = queries.getQueriesData<{ pages: unknown[] }>({ queryKey: ['board'] }) as [[unknown, { pages: unknown[] }]];
  const before = board.pages[0] as object;
  let answer = () => {};
  const asked: string[] = [];
  server.use(
    http.get('*/api/queue', async ({ request }) => {
      const ids = new URL(request.url).searchParams.get('ids');
      if (ids) {
        asked.push(ids);
        return HttpResponse.json({ items: [], next: null, total: '0' });
      }
      await new Promise<void>((done) => (answer = done));
      return HttpResponse.json(before);
    }),
  );
  const reading = queries.refetchQueries({ queryKey: ['board'] });
  act(() => tell?.({ data: JSON.stringify({ type: 'ticket.closed.v1', id: 't-7' }) }));
  await waitFor(() => expect(screen.queryByText('三楼走廊水管漏水')).toBeNull());
  answer();
  await act(() => reading);
  await waitFor(() => expect(asked).toEqual(['t-7', 't-7']));
  await waitFor(() => expect(screen.queryByText('三楼走廊水管漏水')).toBeNull());
  vi.unstubAllGlobals();
});
