import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { Api, type Json } from './support/api';
import { signIn, visit } from './support/people';
import { languages } from './support/texts';

/** A photo of 64 × 48 pixels, made by the browser itself. */
async function photo(page: Page) {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#0b5d5a';
    pen.fillRect(0, 0, 64, 48);
    return canvas.toDataURL('image/jpeg');
  });
  return { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(address.split(',')[1]!, 'base64') };
}

/** A photo as a phone takes it: more than the service would take, and it tells where it was taken. */
async function takenOnAPhone(page: Page) {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3200, height: 2400 });
    const pen = canvas.getContext('2d')!;
    // What does not repeat cannot be made small without being drawn smaller.
    const grain = pen.createImageData(canvas.width, canvas.height);
    for (let part = 0; part < grain.data.length; part += 65_536) crypto.getRandomValues(grain.data.subarray(part, part + 65_536));
    pen.putImageData(grain, 0, 0);
    pen.globalCompositeOperation = 'destination-over';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg');
  });
  const plain = Buffer.from(address.split(',')[1]!, 'base64');
  // What cameras write ahead of the picture: one entry that points to the position, and of that the hemisphere.
  const position = Buffer.concat([
    Buffer.from('Exif\0\0'),
    Buffer.from('49492a0008000000' + '0100258804000100' + '00001a000000' + '00000000', 'hex'),
    Buffer.from('0100010002000200' + '00004e000000' + '00000000', 'hex'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, position.length + 2]);
  return { name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([plain.subarray(0, 2), head, position, plain.subarray(2)]) };
}

/** The picture that waits on this device for its report: what was sent. */
async function kept(page: Page): Promise<Buffer> {
  const address = await page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('houqin');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const reading = opening.result.transaction('blobs').objectStore('blobs').getAll();
          reading.onerror = fail;
          reading.onsuccess = () => {
            const file = Object.assign(new FileReader(), { onload: () => done(file.result as string), onerror: fail });
            file.readAsDataURL(reading.result[0][0].blob);
          };
        };
      }),
  );
  return Buffer.from(address.split(',')[1]!, 'base64');
}

/** A room of its own, so that nothing else is open there. */
async function room(mark: string): Promise<{ place: Json; code: string }> {
  const admin = new Api('admin');
  const [building] = (await admin.get('/api/locations?size=200')).items.filter(({ kind }: Json) => kind === 'BUILDING');
  const place = await admin.post('/api/locations', {
    parentId: building.id,
    kind: 'ROOM',
    code: `E2E-${mark}`,
    name: { zh: `${mark} 室`, en: `Room ${mark}` },
  });
  return { place, code: (await admin.get(`/api/locations/${place.id}/report-code`)).code };
}

for (const language of languages) {
  test(`a visitor reports by the code on the wall, staff join each other, ${language}`, async ({ browser }) => {
    const mark = randomUUID().slice(0, 6).toUpperCase();
    const { place, code } = await room(mark);

    const visitor = await visit(browser, 'phone', language);
    const { t } = visitor;
    const lamp = language === 'en' ? `Lamp flickers ${mark}` : `灯管闪烁 ${mark}`;
    await test.step('a visitor scans the code and reports with a photo', async () => {
      await visitor.go(`/r/${code}`);
      await expect(visitor.page.getByText(mark).first()).toBeVisible();
      await visitor.page.locator('input[type=file][capture]').setInputFiles(await photo(visitor.page));
      await expect(visitor.page.getByRole('img', { name: t('request.photo.number', { number: 1 }) })).toBeVisible();
      await expect(visitor.page.getByRole('progressbar')).toHaveCount(0);
      await visitor.page.locator('label', { has: visitor.page.getByRole('radio') }).nth(1).click();
      await visitor.page.getByLabel(t('request.visit.what')).fill(lamp);
      await visitor.page.getByLabel(t('request.visit.contact')).fill('138 0000 0000');
      await visitor.accessibleOnce();
      await visitor.page.getByRole('button', { name: t('request.visit.send') }).click();
      await expect(visitor.page.getByText(t('request.follow.step.submitted'))).toBeVisible();
      expect(new URL(visitor.page.url()).pathname).toMatch(/^\/v\/[\w-]{43}$/);
      await visitor.accessibleOnce();
    });

    const tap = language === 'en' ? `Washbasin tap drips ${mark}` : `洗手池龙头滴水 ${mark}`;
    const address = await test.step('staff report with the photo first', async () => {
      const staff = await signIn(browser, 'staff', 'phone', language);
      await staff.go(`/r/${code}`);
      await expect(staff.page.getByText(mark).first()).toBeVisible();
      await staff.page.locator('input[type=file][capture]').setInputFiles(await photo(staff.page));
      await expect(staff.page.getByRole('progressbar')).toHaveCount(0);
      await staff.page.getByLabel(t('tickets.new.what')).fill(tap);
      const kinds = staff.page.getByRole('group', { name: t('tickets.new.category') });
      await kinds.getByRole('button').first().click();
      await staff.page.getByRole('group', { name: t('tickets.new.kind') }).locator('label').first().click();
      await staff.accessibleOnce();
      await staff.page.getByRole('button', { name: t('tickets.new.send') }).click();
      await expect(staff.page.getByRole('heading', { name: tap })).toBeVisible();
      await expect(staff.page.getByRole('img', { name: t('request.photo.number', { number: 1 }) })).toBeVisible();
      await staff.accessibleOnce();
      return new URL(staff.page.url()).pathname;
    });

    await test.step('somebody else sees it before sending and waits for it too', async () => {
      const other = await signIn(browser, 'technician', 'phone', language);
      await other.go(`/report?code=${code}`);
      await other.page.getByLabel(t('tickets.new.what')).fill(tap);
      const known = other.page.getByRole('listitem').filter({ hasText: tap });
      await known.getByRole('button', { name: t('request.similar.join') }).click();
      await expect(other.page.getByRole('heading', { name: tap })).toBeVisible();
      expect(new URL(other.page.url()).pathname).toBe(address);
      await expect(other.page.getByText(t('request.ticket.joined'))).toBeVisible();
      await other.go('/my-tickets');
      await expect(other.page.getByText(tap).first()).toBeVisible();
    });

    await test.step('the dispatcher sees both as they came', async () => {
      const dispatcher = await signIn(browser, 'dispatcher', 'desktop', language);
      await dispatcher.go(`/queue?q=${encodeURIComponent(lamp)}`);
      await dispatcher.page.getByText(lamp).first().click();
      await expect(dispatcher.page.getByText(t('request.ticket.channels.QR')).first()).toBeVisible();
      await expect(dispatcher.page.getByText('138 0000 0000').first()).toBeVisible();
      await dispatcher.go(address);
      await expect(dispatcher.page.getByText(t('request.ticket.waitTogether', { count: 1 }))).toBeVisible();
      const print = dispatcher.page.getByRole('link', { name: t('request.ticket.print') });
      for (const path of [await print.getAttribute('href'), `/api/locations/qr-sheet.pdf?id=${place.id}`]) {
        const paper = await dispatcher.page.request.get(path!);
        expect(paper.status()).toBe(200);
        expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
      }
    });
  });
}

test('a photo too large for the service is made small on the phone, and where it was taken stays there', async ({ browser }) => {
  const { page, go } = await signIn(browser, 'staff', 'phone', 'en');
  await go('/report');
  const taken = await takenOnAPhone(page);
  expect(taken.buffer.length).toBeGreaterThan(5 * 1024 * 1024);
  expect(taken.buffer.includes('Exif')).toBe(true);
  const arrived = page.waitForResponse((response) => response.url().endsWith('/api/attachments'));
  await page.locator('input[type=file][capture]').setInputFiles(taken);
  // The service itself would keep up to 2560 pixels a side.
  expect(await (await arrived).json()).toMatchObject({ width: 1600, height: 1200 });
  const sent = await kept(page);
  expect(sent.length).toBeLessThan(taken.buffer.length / 2);
  expect(sent.includes('Exif')).toBe(false);
  await page.context().close();
});
