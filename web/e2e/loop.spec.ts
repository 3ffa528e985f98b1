import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { Api, type Json } from './support/api';
import { atRest, broken } from './support/invariants';
import { signIn, visit } from './support/people';
import { stack } from './support/stack';
import { languages } from './support/texts';

for (const language of languages) {
  test(`one need through all four services and back, ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const mark = randomUUID().slice(0, 6).toUpperCase();
    const title = language === 'en' ? `Flush valve leaks ${mark}` : `冲水阀漏水 ${mark}`;
    const part = await newItem(mark);
    const partName = part.name[language === 'en' ? 'en' : 'zh'];
    const water = await new Api('staff').find('/api/categories', ({ code }) => code === 'WATER');

    const staff = await signIn(browser, 'staff', 'phone', language);
    const { t } = staff;
    const number = await test.step('staff reports on a phone', async () => {
      await staff.go('/report');
      await staff.page.getByLabel(t('tickets.new.what')).fill(title);
      const kinds = staff.page.getByRole('group', { name: t('tickets.new.category') });
      await kinds.getByRole('button', { name: water.name[language === 'en' ? 'en' : 'zh'], exact: true }).click();
      await staff.page.getByRole('group', { name: t('tickets.new.kind') }).locator('label').first().click();
      await staff.page.getByText(t('tickets.new.pickPlace')).click();
      const places = staff.page.getByRole('dialog');
      await places.getByRole('searchbox').fill('304');
      await places.getByRole('listitem').filter({ hasText: '304' }).getByRole('button').first().click();
      await choose(staff.page, t('common.urgency.URGENT'));
      await staff.accessibleOnce();
      await staff.page.getByRole('button', { name: t('tickets.new.send') }).click();
      await expect(staff.page.getByRole('heading', { name: title })).toBeVisible();
      await staff.accessibleOnce();
      return (await staff.page.locator('main').innerText()).match(/T-\d{4}-\d{6}/)![0];
    });
    const ticketAddress = new URL(staff.page.url()).pathname;
    const state = (person: { page: Page }, status: string) =>
      expect(person.page.locator('main').getByText(t(`common.ticketStatus.${status}`), { exact: true }).first()).toBeVisible();

    const dispatcher = await signIn(browser, 'dispatcher', 'desktop', language);
    await test.step('the dispatcher sorts it in and sends it', async () => {
      await dispatcher.go('/queue');
      await dispatcher.page.getByRole('searchbox').first().fill(number);
      await expect(dispatcher.page.getByText(title).first()).toBeVisible();
      await expect(dispatcher.page.locator('tbody tr')).toHaveCount(1);
      await dispatcher.accessibleOnce();
      await dispatcher.go(ticketAddress);
      await dispatcher.page.getByRole('button', { name: t('queue.triage.verb'), exact: true }).click();
      await dialogButton(dispatcher.page, t('queue.triage.submit')).click();
      await dispatcher.page.getByRole('button', { name: t('queue.dispatch.verb'), exact: true }).click();
      const dialog = dispatcher.page.getByRole('dialog');
      await dialog.locator('label', { hasText: (await person('technician')).name }).first().click();
      await dispatcher.accessibleOnce();
      await dialogButton(dispatcher.page, t('queue.dispatch.submit')).click();
      await state(dispatcher, 'DISPATCHED');
      await state(staff, 'DISPATCHED');
    });

    const technician = await signIn(browser, 'technician', 'phone', language);
    const job = (page: Page) => page.getByRole('article').filter({ hasText: title });
    await test.step('the technician accepts, starts and asks for a part that is not there', async () => {
      await technician.go('/jobs');
      await expect(job(technician.page)).toBeVisible();
      await technician.accessibleOnce();
      await technician.go(ticketAddress);
      await press(technician.page, t('tickets.command.accept'));
      await press(technician.page, t('tickets.command.start'));
      await press(technician.page, t('tickets.command.parts'), t('tickets.command.more'));
      const dialog = technician.page.getByRole('dialog');
      await dialog.getByRole('searchbox').fill(part.sku);
      await dialog.getByRole('button', { name: t('tickets.parts.more', { name: partName }) }).click();
      await technician.accessibleOnce();
      await dialog.getByRole('button', { name: t('tickets.parts.submit', { count: 1 }) }).click();
      await state(technician, 'PAUSED');
      await state(staff, 'PAUSED');
      await expect(staff.page.getByText(t('common.partStatus.SHORT')).first()).toBeVisible();
    });

    const approver = await signIn(browser, 'approver', 'phone', language);
    await test.step('the approver approves the requisition that raised itself', async () => {
      await approver.go('/purchasing?tab=approve');
      const requisition = row(approver.page, number);
      await expect(requisition).toBeVisible();
      await approver.accessibleOnce();
      await requisition.getByRole('button', { name: t('purchasing.approve.verb'), exact: true }).click();
      await expect(requisition).toBeHidden();
    });

    const buyer = await signIn(browser, 'buyer', 'desktop', language);
    await test.step('the buyer orders it', async () => {
      await buyer.go('/purchasing?tab=order');
      const requisition = row(buyer.page, number);
      await requisition.getByRole('checkbox').check();
      await buyer.accessibleOnce();
      await buyer.page.getByRole('button', { name: t('purchasing.order.selected', { count: 1 }) }).click();
      const dialog = buyer.page.getByRole('dialog');
      await dialog.getByLabel(t('purchasing.order.supplier')).first().click();
      await buyer.page.getByRole('option').first().click();
      await dialog.getByLabel(t('purchasing.order.unitPriceOf', { item: partName })).fill('268');
      await buyer.accessibleOnce();
      await dialogButton(buyer.page, t('purchasing.order.submit')).click();
      await expect(dialog).toBeHidden();
    });

    const storekeeper = await signIn(browser, 'storekeeper', 'desktop', language);
    await test.step('the storekeeper receives it, and the ticket goes on by itself', async () => {
      await storekeeper.go('/store?tab=receive');
      const order = await orderFor(part.id);
      const delivery = row(storekeeper.page, order.number);
      await expect(delivery).toBeVisible();
      await storekeeper.accessibleOnce();
      await delivery.getByRole('button', { name: t('store.receive.verb'), exact: true }).click();
      await storekeeper.accessibleOnce();
      await dialogButton(storekeeper.page, t('store.receive.submit')).click();
      await state(technician, 'IN_PROGRESS');
      await expect(technician.page.getByText(t('common.partStatus.RESERVED')).first()).toBeVisible();
    });

    await test.step('the storekeeper hands it out', async () => {
      await storekeeper.go('/store?tab=issue');
      await row(storekeeper.page, number).getByRole('button', { name: t('store.issue.submit'), exact: true }).click();
      await dialogButton(storekeeper.page, t('store.issue.submit')).click();
      await expect(technician.page.getByText(t('common.partStatus.ISSUED')).first()).toBeVisible();
    });

    await test.step('the technician finishes', async () => {
      await press(technician.page, t('tickets.command.finish'));
      const dialog = technician.page.getByRole('dialog');
      await dialog.getByLabel(t('tickets.finish.cause')).fill('Worn seat');
      await dialog.getByLabel(t('tickets.finish.remedy')).fill('Replaced the valve, tested');
      await dialog.getByRole('button', { name: t('tickets.finish.byHand') }).click();
      await dialog.getByLabel(t('tickets.finish.labour')).fill('35');
      await technician.accessibleOnce();
      await dialogButton(technician.page, t('tickets.finish.submit')).click();
      await state(technician, 'FINISHED');
    });

    await test.step('staff confirms', async () => {
      await state(staff, 'FINISHED');
      await staff.accessibleOnce();
      await staff.page.getByRole('button', { name: t('tickets.confirm.yes') }).click();
      await state(staff, 'CLOSED');
    });

    await test.step('staff answers the survey by its link: not fixed; the ticket is open again', async () => {
      const link = await surveyLink(number);
      const answerer = await visit(browser, 'phone', language);
      await answerer.go(link);
      await choose(answerer.page, t('survey.no'));
      await answerer.page.getByRole('radio', { name: t('common.score.of', { score: 1, word: t('common.score.1') }) }).check({ force: true });
      await answerer.page.getByLabel(t('survey.comment')).fill('It drips again.');
      await answerer.accessibleOnce();
      await answerer.page.getByRole('button', { name: t('common.send') }).click();
      await expect(answerer.page.getByText(t('survey.end.thanks.title')).first()).toBeVisible();
      await answerer.accessibleOnce();
      await state(staff, 'TRIAGED');
      const again = await visit(browser, 'phone', language);
      await again.go(link);
      await expect(again.page.getByText(t('survey.end.answered.title')).first()).toBeVisible();
    });

    await expect.poll(atRest, { timeout: 30_000 }).toBe(true);
    expect(await broken()).toEqual([]);
  });
}

/** An item of this walk's own, not in stock, so that no other waiting ticket is served first. */
async function newItem(mark: string): Promise<Json> {
  return new Api('storekeeper').post('/api/items', {
    sku: `FLUSH-${mark}`,
    name: { zh: `感应冲水阀 ${mark}`, en: `Sensor flush valve ${mark}` },
    unit: '个',
  });
}

function person(account: string): Promise<Json> {
  return new Api(account).get('/api/me');
}

function orderFor(itemId: string): Promise<Json> {
  return new Api('buyer').find('/api/purchase-orders', (order) =>
    order.lines.some((line: Json) => line.item.id === itemId),
  );
}

/** The link in the mail that asks about a ticket, as an address of the application. */
async function surveyLink(number: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await (await fetch(`${stack.url('mail')}/messages`)).json()) as Json[];
        const mail = mails
          .filter((one) => `${one.subject} ${one.text}`.includes(number) && /\/s\/[\w-]+/.test(one.text))
          .at(-1);
        link = mail?.text.match(/\/s\/[\w-]+/)?.[0];
        return link !== undefined;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return link!;
}

/** The row or card that speaks of something. */
function row(page: Page, text: string) {
  return page.locator('tr, article, li').filter({ hasText: text }).first();
}

function dialogButton(page: Page, name: string) {
  return page.getByRole('dialog').getByRole('button', { name, exact: true });
}

async function choose(page: Page, label: string) {
  await page.locator('label', { hasText: label }).first().click();
}

/** Presses a command's button, behind "more" if it is there. */
async function press(page: Page, name: string, more?: string) {
  const button = page.locator('main').getByRole('button', { name, exact: true });
  if (more) {
    await expect(page.locator('main').getByRole('button', { name: new RegExp(`^(${name}|${more})$`) }).first()).toBeVisible();
    if (!(await button.isVisible())) {
      await page.locator('main').getByRole('button', { name: more, exact: true }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
      return;
    }
  }
  await button.click();
}
