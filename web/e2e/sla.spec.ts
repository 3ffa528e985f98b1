import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Api, type Json } from './support/api';
import { signIn } from './support/people';

const always = '00000000-0000-7000-8000-00000000ca01';

test('a deadline is warned of, stands still while work waits, and is explained line by line', async ({ browser }) => {
  const mark = randomUUID().slice(0, 6).toUpperCase();
  const ticket = await startedTicket(mark);
  const work = new Api('technician');
  const lines = async (): Promise<Json[]> =>
    ((await work.get(`${ticket}/sla/explanation?target=RESOLVE`)) as unknown as Json[])[0]!.lines;
  await expect.poll(async () => (await lines()).map(({ kind }) => kind), { timeout: 60_000 }).toContain('WARNED');

  const technician = await signIn(browser, 'technician', 'phone', 'zh-CN');
  const dialog = technician.page.getByRole('dialog');
  const choose = async (command: 'wait' | 'plan') => {
    await technician.page.getByRole('button', { name: technician.t('tickets.command.more') }).click();
    await technician.page.getByRole('menuitem', { name: technician.t(`tickets.command.${command}`) }).click();
  };
  await technician.go(ticket.replace('/api', ''));
  await choose('plan');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: technician.t('tickets.plan.a') }).click();
  await technician.accessible();
  await dialog.getByRole('button', { name: technician.t('tickets.plan.submit') }).click();
  await expect(technician.page.getByText(technician.t('tickets.done.plan'))).toBeVisible();
  await choose('wait');
  await dialog.getByRole('radio', { name: '天气原因' }).check();
  await technician.accessible();
  await dialog.getByRole('button', { name: technician.t('tickets.command.wait') }).click();
  await expect(technician.page.getByText(technician.t('tickets.done.wait'))).toBeVisible();

  await technician.page.getByRole('button', { name: technician.t('tickets.why.ask') }).click();
  const sheet = technician.page.getByRole('dialog');
  await expect(sheet.getByText(`时限 ${mark}`)).toBeVisible();
  await expect(sheet.getByText('天气原因')).toBeVisible();
  await expect(sheet.getByText('已用去目标的 1%')).toBeVisible();
  await technician.accessible();

  await work.post(`${ticket}/resume`);
  const staff = await signIn(browser, 'staff', 'desktop', 'en');
  await staff.go(ticket.replace('/api', ''));
  await expect(staff.page.getByText(/^Planned for /).first()).toBeVisible();
  await staff.page.getByRole('button', { name: staff.t('tickets.why.ask') }).click();
  await expect(staff.page.getByRole('dialog').getByText(/Waited for others \(Weather\)/)).toBeVisible();
  await staff.accessible();
});

test('a manager tries a tighter deadline on past tickets and opens what would have been missed', async ({ browser }) => {
  const mark = randomUUID().slice(0, 6).toUpperCase();
  const ticket = await startedTicket(mark);
  await new Api('technician').post(`${ticket}/finish`, { cause: 'Worn', remedy: 'Replaced', labourMinutes: 5 });
  const policy = ((await new Api('admin').get(`/api/sla-policies?q=SLA-${mark}`)) as Json).items[0]!;
  const other = { ...policy.versions[0].terms, resolve: { amount: 1, unit: 'HOURS', calendarId: always } };
  const tried = await new Api('manager').post('/api/sla-simulations', {
    from: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    to: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    policy: { id: policy.id, terms: other },
  });
  const manager = await signIn(browser, 'manager', 'phone', 'zh-CN');
  await manager.go(`/admin?tab=trials&id=${tried.id}`);
  await expect(manager.page.getByText(`时限 ${mark}`).first()).toBeVisible();
  await manager.accessible();
  await manager.page.getByRole('link', { name: new RegExp(mark) }).click();
  await expect(manager.page).toHaveURL(ticket.replace('/api', ''));
});

/** A ticket under way whose policy warns a few seconds after it was reported. */
async function startedTicket(mark: string): Promise<string> {
  const [admin, staff, dispatcher, technician] = ['admin', 'staff', 'dispatcher', 'technician'].map(
    (account) => new Api(account),
  );
  const name = (zh: string, en: string) => ({ zh: `${zh} ${mark}`, en: `${en} ${mark}` });
  const category = await admin!.post('/api/categories', { code: `SLA-${mark}`, name: name('门禁', 'Door') });
  await admin!.post('/api/sla-policies', {
    code: `SLA-${mark}`,
    name: name('时限', 'Deadline'),
    terms: {
      match: { categoryId: category.id },
      resolve: { amount: 10, unit: 'MINUTES', calendarId: always },
      warnAt: [1, 100],
      enabled: true,
    },
  });
  const place = (await staff!.get('/api/locations?q=304')).items[0];
  const ticket = await staff!.post('/api/tickets', {
    categoryId: category.id,
    title: `Door does not open ${mark}`,
    locationId: place.id,
    urgency: 'NORMAL',
  });
  const me = await technician!.get('/api/me');
  const path = `/api/tickets/${ticket.id}`;
  await dispatcher!.post(`${path}/triage`, {});
  await dispatcher!.post(`${path}/dispatch`, { technicianId: me.id });
  await technician!.post(`${path}/accept`, {});
  await technician!.post(`${path}/start`, {});
  return path;
}
