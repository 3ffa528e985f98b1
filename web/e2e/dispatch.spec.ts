import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Api, type Json } from './support/api';
import { signIn } from './support/people';
import { languages } from './support/texts';

const staff = new Api('staff');
const desk = new Api('dispatcher');

const named = async (path: string, code: string) =>
  (await staff.get(path)).items.find((one: Json) => one.code === code) as Json;

async function reported(title: string, category: string): Promise<Json> {
  const { id: categoryId } = await named('/api/categories?size=200', category);
  const { items } = await staff.get('/api/locations?size=200');
  const room = items.find(({ kind }: Json) => kind === 'ROOM');
  return staff.post('/api/tickets', { categoryId, locationId: room.id, title, urgency: 'NORMAL' });
}

const technician = async (account: string) => (await new Api(account).get('/api/me')) as Json;

for (const language of languages) {
  test(`a rule gives work out, people decide otherwise, ${language}`, async ({ browser }) => {
    const mark = randomUUID().slice(0, 6).toUpperCase();
    const electrician = await technician('tech-power');
    const expired = await technician('technician');
    const dispatcher = await signIn(browser, 'dispatcher', 'desktop', language);
    const { page, t } = dispatcher;

    const switchboard = await reported(`配电柜异响 Switchboard hums ${mark}`, 'SWITCHBOARD');
    await test.step('the rule passes over whoever lacks the certificate and says so', async () => {
      await desk.post(`/api/tickets/${switchboard.id}/triage`);
      await dispatcher.go(`/tickets/${switchboard.id}`);
      await expect(page.getByText(t('tickets.timeline.ruleChose', { technician: electrician.name }))).toBeVisible();
      const why = language === 'en' ? 'Certificate or training for Switchboards expired' : '证书或培训“配电柜”已于';
      const passedOver = page.getByText(expired.name).filter({ hasText: why }).first();
      await expect(passedOver).toBeVisible();
      await dispatcher.accessibleOnce();
    });

    await test.step('whoever lacks it cannot be chosen; against other reasons a note helps', async () => {
      await new Api('tech-power').post(`/api/tickets/${switchboard.id}/decline`, { reason: 'No ladder' });
      await dispatcher.go(`/queue?q=${mark}`);
      await page.getByRole('row').filter({ hasText: mark }).getByRole('button', { name: t('queue.dispatch.verb') }).click();
      const dialog = page.getByRole('dialog');
      const forbidden = dialog.locator('label').filter({ hasText: expired.name });
      await expect(forbidden.getByRole('radio')).toBeDisabled();
      await expect(forbidden.getByText(t('tickets.candidate.choice.CLOSED'))).toBeVisible();
      await dialog.locator('label').filter({ hasText: electrician.name }).getByRole('radio').check();
      const send = dialog.getByRole('button', { name: t('queue.dispatch.submit'), exact: true });
      await send.click();
      await expect(dialog.getByText(t('queue.dispatch.noteMissing'))).toBeVisible();
      await dispatcher.accessibleOnce();
      await dialog.getByLabel(t('queue.dispatch.why')).fill('Ladder is on the way');
      await send.click();
      await expect(dialog).toBeHidden();
      await dispatcher.go(`/tickets/${switchboard.id}`);
      await expect(page.getByText(t('tickets.timeline.overridden'))).toBeVisible();
    });

    const leak = await reported(`三楼漏水 Leak on floor 3 ${mark}`, 'WATER');
    const again = await reported(`三楼漏水 Leak on floor 3, again ${mark}`, 'WATER');
    await test.step('reported twice becomes one', async () => {
      await dispatcher.go(`/tickets/${again.id}`);
      await page.getByRole('button', { name: t('queue.merge.verb'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('queue.merge.search')).fill(leak.number);
      await dialog.locator('label').filter({ hasText: leak.number }).first().click();
      await dialog.getByRole('button', { name: t('queue.merge.submit'), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(t('tickets.timeline.mergedInto', { number: leak.number }), { exact: true })).toBeVisible();
    });

    await test.step('it is grabbed from the pool and handed over with a note', async () => {
      await desk.post(`/api/tickets/${leak.id}/triage`);
      await desk.post(`/api/tickets/${leak.id}/offer`);
      const first = await signIn(browser, 'tech-water', 'phone', language);
      await first.go('/jobs');
      const card = first.page.getByRole('article').filter({ hasText: leak.number });
      await card.getByRole('button', { name: t('tickets.command.grab') }).click();
      await expect(first.page.getByText(t('tickets.done.grab'))).toBeVisible();
      await first.go(`/tickets/${leak.id}`);
      await first.page.getByRole('button', { name: t('tickets.command.more') }).click();
      await first.page.getByRole('menuitem', { name: t('tickets.command.handover'), exact: true }).click();
      const dialog = first.page.getByRole('dialog');
      await dialog.locator('label').filter({ hasText: expired.name }).getByRole('radio').check();
      await dialog.getByLabel(t('tickets.crew.handover.note')).fill('The valve is shut');
      await first.accessibleOnce();
      await dialog.getByRole('button', { name: t('tickets.crew.handover.submit'), exact: true }).click();
      await expect(first.page.getByText(t('tickets.done.handover'))).toBeVisible();
      await dispatcher.go(`/tickets/${leak.id}`);
      await expect(page.getByText(t('tickets.timeline.handedOverTo', { technician: expired.name }), { exact: true })).toBeVisible();
      await first.page.context().close();
    });
    await page.context().close();
  });
}
