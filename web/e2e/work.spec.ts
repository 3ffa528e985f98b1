import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { Api } from './support/api';
import { signIn } from './support/people';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('an administrator imports people, one row of which is wrong', async ({ browser }) => {
  const mark = randomUUID().slice(0, 6);
  const admin = await signIn(browser, 'admin', 'desktop', 'zh-CN');
  const { t, page } = admin;
  await admin.go('/admin?tab=imports');
  await page.locator('input[type=file]').setInputFiles({
    name: `people-${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`学号,姓名,电话\ne2e.${mark},王小明,139 0000 0000\n,无名,\n`),
  });
  await page.getByRole('button', { name: t('admin.import.check') }).click();
  await expect(page.getByRole('button', { name: t('admin.import.apply', { count: 1 }) })).toBeVisible();
  await expect(page.getByRole('cell', { name: t('admin.import.why.MISSING') })).toBeVisible();
  await admin.accessible();
  await page.getByRole('button', { name: t('admin.import.apply', { count: 1 }) }).click();
  await expect(page.getByText(t('admin.import.is.DONE')).first()).toBeVisible();

  await admin.go(`/admin?tab=people&q=e2e.${mark}`);
  await expect(page.getByRole('cell', { name: '139 0000 0000' })).toBeVisible();
  await page.getByRole('button', { name: t('admin.historyNamed', { name: '王小明' }) }).click();
  await expect(page.getByRole('dialog').getByText(t('admin.history.ADDED')).first()).toBeVisible();
  await admin.accessible();
});

test('a technician works through a procedure, is timed, has it signed, and finishes', async ({ browser }) => {
  const mark = randomUUID().slice(0, 6).toUpperCase();
  const ticket = await startedTicket(mark);
  const technician = await signIn(browser, 'technician', 'phone', 'en');
  const { t, page } = technician;
  await technician.go(`/tickets/${ticket}`);
  await expect(page.getByRole('timer')).toBeVisible();
  await technician.accessible();

  await page.getByRole('button', { name: t('tickets.command.finish') }).click();
  await expect(page.getByRole('dialog').getByText(t('tickets.finish.stepsMissing'))).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByLabel(t('work.step.readingIn', { unit: 'MPa' })).fill('0.42');
  await page.getByRole('button', { name: t('work.step.done'), exact: true }).click();
  await expect(page.getByText('0.42 MPa')).toBeVisible();
  await chooseFile(page, t('work.step.takePhoto'));
  await expect(page.getByText(t('work.steps.done', { done: 2, all: 2 }))).toBeVisible();

  await page.getByRole('button', { name: t('work.labour.stop') }).click();
  await expect(page.getByRole('button', { name: t('work.labour.start') })).toBeVisible();

  await page.getByRole('button', { name: t('work.sign.ask') }).click();
  const pad = page.getByRole('img', { name: t('work.sign.here') });
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await technician.accessible();
  await page.getByRole('dialog').getByRole('button', { name: t('common.save') }).click();
  await expect(page.getByText(t('work.sign.done'))).toBeVisible();

  await page.getByRole('button', { name: t('tickets.command.finish') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('tickets.finish.causeCode'), { exact: true }).click();
  await page.getByRole('option', { name: `Worn ${mark}` }).click();
  await dialog.getByLabel(t('tickets.finish.remedy')).fill('Replaced the seal');
  await technician.accessible();
  await dialog.getByRole('button', { name: t('tickets.finish.submit') }).click();
  await expect(page.getByText(t('common.ticketStatus.FINISHED'), { exact: true }).first()).toBeVisible();
});

/** Presses the button that opens the camera, and takes a picture. */
async function chooseFile(page: Page, button: string) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: png });
}

/** A ticket under way, of a category that has a procedure. */
async function startedTicket(mark: string): Promise<string> {
  const [admin, staff, dispatcher, technician] = ['admin', 'staff', 'dispatcher', 'technician'].map(
    (account) => new Api(account),
  );
  const name = (zh: string, en: string) => ({ zh: `${zh} ${mark}`, en: `${en} ${mark}` });
  const category = await admin!.post('/api/categories', { code: `PUMP-${mark}`, name: name('水泵', 'Pump') });
  await admin!.post('/api/sops', {
    categoryId: category.id,
    name: name('水泵检修', 'Pump check'),
    signature: true,
    active: true,
    steps: [
      { kind: 'READING', text: name('压力', 'Pressure'), mandatory: true, unit: 'MPa', min: 0.3, max: 0.6, role: 'TECHNICIAN' },
      { kind: 'PHOTO', text: name('铭牌', 'Type plate'), mandatory: true, minutes: 5, role: 'TECHNICIAN' },
    ],
  });
  await admin!.post('/api/work-codes', { kind: 'CAUSE', code: `WORN-${mark}`, categoryId: category.id, name: name('磨损', 'Worn') });
  const place = (await staff!.get('/api/locations?q=304')).items[0];
  const ticket = await staff!.post('/api/tickets', {
    categoryId: category.id,
    title: `Pump is loud ${mark}`,
    locationId: place.id,
    urgency: 'NORMAL',
  });
  const me = await technician!.get('/api/me');
  const path = `/api/tickets/${ticket.id}`;
  await dispatcher!.post(`${path}/triage`, {});
  await dispatcher!.post(`${path}/dispatch`, { technicianId: me.id });
  await technician!.post(`${path}/accept`, {});
  await technician!.post(`${path}/start`, {});
  return ticket.id as string;
}
