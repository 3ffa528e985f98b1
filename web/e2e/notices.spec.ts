import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Api, type Json } from './support/api';
import { signIn } from './support/people';
import { stack } from './support/stack';

test('people are told, find their way back, and managers see the figures behind it', async ({ browser }) => {
  test.setTimeout(90_000);
  const mark = randomUUID().slice(0, 6);
  const [desk, repairs, reporter] = [new Api('dispatcher'), new Api('technician'), new Api('staff')];
  const me: Json = await repairs.get('/api/me');
  const [category, place] = await Promise.all([
    reporter.get('/api/categories?size=200').then(({ items }) => items.find((one: Json) => one.code === 'WATER')),
    reporter.get('/api/locations?q=304').then(({ items }) => items[0]),
  ]);

  const staff = await signIn(browser, 'staff', 'phone', 'en');
  const bell = staff.page.getByRole('link', { name: /unread/ });
  await staff.page.goto('/notices');
  await staff.page.getByRole('button', { name: staff.t('common.notices.readAll') }).click();
  await expect(bell).toHaveAccessibleName(staff.t('common.notices.bell', { count: 0 }));

  const ticket = await reporter.post('/api/tickets', {
    categoryId: category.id,
    locationId: place.id,
    urgency: 'NORMAL',
    title: `Radiator rattles 暖气异响 ${mark}`,
  });
  await desk.post(`/api/tickets/${ticket.id}/triage`, { categoryId: category.id, urgency: 'NORMAL' });
  await desk.post(`/api/tickets/${ticket.id}/dispatch`, { technicianId: me.id });
  await repairs.post(`/api/tickets/${ticket.id}/accept`);

  await test.step('the bell rings by itself, and the notice leads to the ticket', async () => {
    await expect(bell).not.toHaveAccessibleName(staff.t('common.notices.bell', { count: 0 }));
    const notice = staff.page.getByRole('link', { name: new RegExp(`Somebody is on it.*${mark}`) });
    await expect(notice).toBeVisible();
    await staff.accessible();
    await notice.click();
    await expect(staff.page.getByRole('heading', { name: new RegExp(mark) })).toBeVisible();
  });

  await test.step('how one is told can be chosen', async () => {
    await staff.go('/notices/preferences');
    await expect(staff.page.getByRole('checkbox').first()).toBeVisible();
    await staff.accessible();
  });

  await test.step('what gathered comes as one mail', async () => {
    await expect(async () => {
      const mails = (await (await fetch(`${stack.url('mail')}/messages`)).json()) as Json[];
      expect(mails.filter(({ subject, text }) => `${subject} ${text}`.includes(mark))).not.toEqual([]);
    }).toPass({ timeout: 25_000 });
  });

  const manager = await signIn(browser, 'manager', 'desktop', 'zh-CN');
  await test.step('two Chinese characters and a misspelt word find it', async () => {
    await manager.page.keyboard.press('Control+k');
    const field = manager.page.getByRole('searchbox', { name: manager.t('common.search.field') });
    for (const words of [`异响 ${mark}`, `radiatr ${mark}`, ticket.number]) {
      await field.fill(words);
      await expect(manager.page.getByRole('link', { name: new RegExp(mark) }).first()).toBeVisible();
    }
    await expect(manager.page.locator('mark').first()).toBeVisible();
    await manager.accessible();
  });

  await test.step('a figure opens its tickets', async () => {
    const [from, to] = [-7, 7].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
    await manager.go(`/reports?target=RESPOND&from=${from}&to=${to}`);
    await expect(manager.page.getByRole('table').first()).toBeVisible();
    await manager.accessible();
    const figure = manager.page.locator('dl a').first();
    const count = (await figure.innerText()).trim();
    await figure.click();
    await expect(manager.page).toHaveURL(/slaResult=/);
    await expect(manager.page.getByText(new RegExp(`[/／]\\s*${count}\\b|${count}`)).first()).toBeVisible();
  });

  await test.step('the list comes as a file', async () => {
    await manager.page.getByRole('button', { name: new RegExp(manager.t('common.list.export')) }).first().click();
    const download = manager.page.waitForEvent('download');
    await manager.page.getByRole('menuitem', { name: /CSV/ }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^工单-\d{4}-\d\d-\d\d\.csv$/);
    expect(readFileSync(await file.path(), 'utf8')).toContain('\uFEFF"编号"');
  });
});
