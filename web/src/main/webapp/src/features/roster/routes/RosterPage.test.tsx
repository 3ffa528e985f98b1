import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '@/lib/api/dispatch';
import { technicians } from '../../../../mock/roster';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

beforeEach(() => setWidth(390));

const team = (id: string, zh: string, en: string): Team => ({
  id, version: 2, name: { zh, en }, firm: false, active: true, lead: null, members: [], zones: [], categories: [], openTickets: 0,
});

const listing = (path: string, rows: unknown[]) =>
  server.use(http.get(path, () => HttpResponse.json({ items: rows, next: null, total: String(rows.length) })));

const opened = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog');
};
const closed = async (dialog: HTMLElement) => {
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
};
/** What is sent to be kept of technicians, in its order. */
const keepTechnicians = () => {
  const kept: unknown[] = [];
  server.use(
    http.post('*/api/technicians', async ({ request }) => {
      kept.push(await request.json());
      return HttpResponse.json(technicians[1]);
    }),
  );
  return kept;
};
const save = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));

test('a skill is called by the area that takes it, and what is chosen by its name is kept by its code', async () => {
  const kept = keepTechnicians();
  await visit('/roster', signInAs('dispatcher'));
  const dialog = await opened('Edit 周师傅');
  const skill = within(dialog).getByLabelText<HTMLInputElement>('Skill', { selector: 'input' });
  await waitFor(() => expect(skill.value).toBe('Water'));
  await userEvent.clear(skill);
  await userEvent.type(skill, 'Electr');
  await userEvent.click(await screen.findByRole('option', { name: 'Electricity' }));
  expect(skill.value).toBe('Electricity');
  expect(await complaints(dialog)).toEqual([]);
  await save(dialog);
  await waitFor(() => expect(kept.at(-1)).toMatchObject({ skills: [{ skill: 'power' }] }));
});

test('how many have something that expires is said, and only they are shown when asked for', async () => {
  server.use(
    http.get('*/api/technicians', ({ request }) => {
      const due = new URL(request.url).searchParams.get('expiringWithin') === '60';
      const training = { kind: 'Working at heights', number: '', issuedOn: '2025-03-01', expiresOn: '2026-02-28' };
      const items = due ? [{ ...technicians[1]!, certificates: [training] }] : technicians;
      return HttpResponse.json({ items, next: null, total: String(items.length) });
    }),
  );
  await visit('/roster', signInAs('dispatcher'));
  await screen.findByText('吴师傅');
  await userEvent.click(await screen.findByRole('switch', { name: 'Expired or due within 60 days · 1' }));
  await waitFor(() => expect(screen.queryByText('吴师傅')).toBeNull());
  expect(screen.getByText('周师傅')).toBeDefined();
  const held = screen.getByText(/Working at heights/).textContent;
  expect(held).toMatch(/^Working at heights obtained \S.* · expired on \S.*$/);
});

test('a training is kept with the day it was held and without a number', async () => {
  const kept = keepTechnicians();
  await visit('/roster', signInAs('dispatcher'));
  const dialog = await opened('Edit 周师傅');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add a certificate or training' }));
  await userEvent.type(within(dialog).getByLabelText('Certificate or training', { selector: 'input' }), 'Roofs');
  await userEvent.type(within(dialog).getByLabelText('Obtained on'), '2025-03-01');
  await save(dialog);
  await waitFor(() =>
    expect(kept.at(-1)).toMatchObject({ certificates: [{ kind: 'Roofs', number: '', issuedOn: '2025-03-01' }] }),
  );
});

test('a rule that does nothing says so when it is tried', async () => {
  server.use(http.get('*/api/triage-rules', () => HttpResponse.json([])));
  await visit('/roster?tab=triage', signInAs('dispatcher'));
  const dialog = await opened('Add a rule');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Try on the past/ }));
  expect(within(dialog).getByRole('alert').textContent).toBe('Say what the rule does.');
});

test('a rule may name the policy that sets the deadlines, and its trial says by which they ran', async () => {
  let tried: unknown;
  const example = {
    ticketId: 't-1', number: 'T-2026-000131', title: 'Tap', reportedCategoryId: 'c-water', reportedUrgency: 'NORMAL',
    categoryId: 'c-water', urgency: 'NORMAL', policyId: 'y-lab', finalCategoryId: 'c-water', finalUrgency: 'NORMAL',
    finalPolicyIds: ['y-ordinary'], agreed: false,
  };
  server.use(
    http.get('*/api/triage-rules', () => HttpResponse.json([])),
    http.post('*/api/triage-rules/trial', async ({ request }) => {
      tried = await request.json();
      return HttpResponse.json({ examined: 9, matched: 1, changed: 1, agreed: 0, decidedBefore: 0, examples: [example] });
    }),
  );
  await visit('/roster?tab=triage', signInAs('dispatcher'));
  const dialog = await opened('Add a rule');
  await userEvent.click(within(dialog).getByLabelText('Deadlines', { selector: 'input' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Urgent in the laboratories' }));
  await userEvent.click(within(dialog).getByRole('button', { name: /^Try on the past/ }));
  await waitFor(() => expect(tried).toMatchObject({ rule: { outcome: { policyId: 'y-lab' } } }));
  expect(await within(dialog).findByText('Water · Normal → Water · Normal · Urgent in the laboratories.')).toBeDefined();
  expect(within(dialog).getByText(/^The desk decided: Water · Normal · Ordinary/)).toBeDefined();
});

describe('what was typed of a technician', () => {
  test('is still there after closing, shifts and leave with it, until it is saved', async () => {
    const kept = keepTechnicians();
    await visit('/roster', signInAs('dispatcher'));
    let dialog = await opened('Edit 周师傅');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add a shift' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add leave' }));
    await userEvent.type(within(dialog).getByLabelText('Reason'), 'wedding');
    await closed(dialog);

    dialog = await opened('Edit 周师傅');
    expect(within(dialog).getByText('What was typed here before is not saved yet.')).toBeDefined();
    expect(within(dialog).getByLabelText<HTMLInputElement>('Reason').value).toBe('wedding');
    expect(await complaints(dialog)).toEqual([]);
    await save(dialog);
    await waitFor(() =>
      expect(kept.at(-1)).toMatchObject({
        personId: 'p-tech-water',
        shifts: [{ weekday: 1, starts: '08:00', ends: '17:00' }],
        leaves: [{ reason: 'wedding' }],
      }),
    );
    await waitFor(() => expect(localStorage.getItem('houqin.draft.technician:p-tech-water:1')).toBeNull());
  });

  test('shows who it is about and can be thrown away', async () => {
    await visit('/roster', signInAs('dispatcher'));
    let dialog = await opened('Add a technician');
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'Person' }));
    await userEvent.click(await screen.findByRole('option', { name: '王小雨 (staff)' }));
    await closed(dialog);

    listing('*/api/people', []);
    dialog = await opened('Add a technician');
    const who = within(dialog).getByRole<HTMLInputElement>('combobox', { name: 'Person' });
    await waitFor(() => expect(who.value).toBe('王小雨 (staff)'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Discard it' }));
    await waitFor(() => expect(who.value).toBe(''));
    expect(within(dialog).queryByText('What was typed here before is not saved yet.')).toBeNull();
  });
});

test('whoever was slower is shown all that others saved, keeps what they typed, and may put it in its place', async () => {
  const versions: (string | null)[] = [];
  let asked: string | null = null;
  listing('*/api/teams', [team('g-1', '水电班', 'Plumbing')]);
  const change = (id: string, actor: string, from: string, to: string) => ({
    id,
    thing: 'team',
    kind: 'CHANGED',
    at: '2026-03-02T08:00:00Z',
    actor: { id: actor, name: actor },
    fields: [{ field: 'nameEn', from, to, fromName: null, toName: null }],
  });
  const changes = [change('c-2', 'Anna', 'Pipes', 'Water'), change('c-1', 'Bob', 'Plumbing', 'Pipes'), change('c-0', 'Cleo', 'Old', 'Plumbing')];
  server.use(
    http.get('*/api/changes', ({ request }) => {
      asked = new URL(request.url).searchParams.get('size');
      return HttpResponse.json({ items: changes.slice(0, Number(asked)) });
    }),
    http.put('*/api/teams/g-1', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return versions.length === 1
        ? HttpResponse.json({ code: 'STALE_VERSION' }, { status: 412, headers: { ETag: '"4"' } })
        : HttpResponse.json(team('g-1', '水电班', 'Plumbing and power'));
    }),
  );
  await visit('/roster?tab=teams', signInAs('dispatcher'));
  const dialog = await opened('Edit Plumbing');
  await userEvent.type(within(dialog).getByLabelText('Name in English'), ' and power');
  await save(dialog);
  const alert = await within(dialog).findByRole('alert');
  await waitFor(() => expect(alert.textContent).toContain('Anna'));
  expect(alert.textContent).toContain('Bob');
  expect(alert.textContent).not.toContain('Cleo');
  expect(asked).toBe('2');
  expect(within(dialog).getByLabelText<HTMLInputElement>('Name in English').value).toBe('Plumbing and power');
  expect(await complaints(dialog)).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save mine' }));
  await waitFor(() => expect(versions).toEqual(['"2"', '"4"']));
});

test('what was typed of a team is still there after closing, until it is saved', async () => {
  let sent: unknown;
  listing('*/api/teams', [team('g-1', '水电班', 'Plumbing')]);
  server.use(
    http.put('*/api/teams/g-1', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(team('g-1', '水电班', 'Plumbing'));
    }),
  );
  await visit('/roster?tab=teams', signInAs('dispatcher'));
  let dialog = await opened('Edit Plumbing');
  await userEvent.type(within(dialog).getByLabelText('Name in English'), ' and power');
  await closed(dialog);

  dialog = await opened('Edit Plumbing');
  expect(within(dialog).getByLabelText<HTMLInputElement>('Name in English').value).toBe('Plumbing and power');
  await save(dialog);
  await waitFor(() => expect(sent).toMatchObject({ name: { zh: '水电班', en: 'Plumbing and power' }, memberIds: [] }));
  await waitFor(() => expect(localStorage.getItem('houqin.draft.team:g-1:2')).toBeNull());
});

test('teams are sorted by the names the reader sees', async () => {
  setWidth(1440);
  listing('*/api/teams', [team('g-1', '保洁班', 'Waste'), team('g-2', '水电班', 'Plumbing')]);
  await visit('/roster?tab=teams', signInAs('dispatcher'));
  const names = () => screen.getAllByText(/^(Waste|Plumbing)$/).map(({ textContent }) => textContent);
  const header = await screen.findByRole('button', { name: 'Team' });
  await waitFor(() => expect(names()).toEqual(['Plumbing', 'Waste']));
  await userEvent.click(header);
  await waitFor(() => expect(screen.getByRole('columnheader', { name: 'Team' }).getAttribute('aria-sort')).toBe('ascending'));
  expect(names()).toEqual(['Plumbing', 'Waste']);
  await userEvent.click(header);
  await waitFor(() => expect(names()).toEqual(['Waste', 'Plumbing']));
});

test('what was typed of a rule is still there after closing', async () => {
  server.use(http.get('*/api/triage-rules', () => HttpResponse.json([])));
  await visit('/roster?tab=triage', signInAs('dispatcher'));
  let dialog = await opened('Add a rule');
  await userEvent.type(within(dialog).getByLabelText('One of these words'), 'smoke');
  await closed(dialog);

  dialog = await opened('Add a rule');
  const words = within(dialog).getByLabelText<HTMLInputElement>('One of these words');
  expect(words.value).toBe('smoke');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Discard it' }));
  expect(within(dialog).getByLabelText<HTMLInputElement>('One of these words').value).toBe('');
});
