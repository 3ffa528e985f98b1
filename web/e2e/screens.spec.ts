import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { signInOnce, sizes, visit, type Size } from './support/people';
import { Realm } from './support/realm';
import { languages, type Language } from './support/texts';

/** Every screen, for whom it is, and the picture of the README it is taken for. */
const screens: { account: string; paths: string[]; picture?: { path: string; size: Size } }[] = [
  { account: 'staff', paths: ['/report', '/my-tickets', '/notices', '/notices/preferences', '/search'], picture: { path: '/report', size: 'phone' } },
  { account: 'tech-water', paths: ['/jobs'], picture: { path: '/jobs', size: 'phone' } },
  { account: 'contractor', paths: ['/jobs', '/report', '/my-tickets', '/notices', '/notices/preferences', '/search'] },
  { account: 'dispatcher', paths: ['/queue', '/tickets', '/desk', '/roster', '/roster?tab=teams', '/roster?tab=triage', '/roster?tab=dispatch'], picture: { path: '/queue', size: 'desktop' } },
  {
    account: 'storekeeper',
    paths: ['waiting', 'issue', 'receive', 'stock', 'movements'].map((tab) => `/store?tab=${tab}`),
    picture: { path: '/store?tab=stock', size: 'desktop' },
  },
  {
    account: 'buyer',
    paths: ['approve', 'order', 'orders', 'requests', 'suppliers'].map((tab) => `/purchasing?tab=${tab}`),
    picture: { path: '/purchasing?tab=orders', size: 'desktop' },
  },
  {
    account: 'approver',
    paths: ['/purchasing?tab=approve'],
    picture: { path: '/purchasing?tab=approve', size: 'phone' },
  },
  { account: 'finance', paths: ['/purchasing?tab=approve', '/purchasing?tab=requests'] },
  { account: 'manager', paths: ['/dashboard', '/reports', '/search?q=%E6%BC%8F%E6%B0%B4'], picture: { path: '/dashboard', size: 'desktop' } },
  {
    account: 'admin',
    paths: [
      'people', 'departments', 'groups', 'places', 'categories', 'procedures', 'codes', 'imports', 'audit', 'parked', 'calendars', 'policies', 'trials', 'reasons',
    ].map((tab) => `/admin?tab=${tab}`),
    picture: { path: '/admin?tab=audit', size: 'desktop' },
  },
];

/** Where the README's pictures go: beside the test, or with UPDATE_PICTURES=1 into the documentation. */
const pictures = join(import.meta.dirname, process.env.UPDATE_PICTURES ? '../../docs/pictures' : 'target/pictures');
mkdirSync(pictures, { recursive: true });

/** Each language begins at one width, where axe looks; the other is what a window becomes that is pulled to its size. */
const widths: Record<Language, [Size, Size]> = { 'zh-CN': ['phone', 'desktop'], en: ['desktop', 'phone'] };

for (const { account, paths, picture } of screens) {
  for (const language of languages) {
    const [first, second] = widths[language];
    test(`${account}, ${language}, ${first} and ${second}: every screen loads whole, fits, and is accessible`, async ({ browser }) => {
      const { page, go, accessible } = await signInOnce(browser, account, first, language);
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.url().includes('/api/') && response.status() >= 400) {
          failed.push(`${response.status()} ${response.url()}`);
        }
      });
      for (const path of paths) {
        await go(path);
        await whole(page, path);
        await accessible();
        await page.setViewportSize(sizes[second]);
        await whole(page, path);
        if (picture?.path === path && language === 'en') {
          await page.setViewportSize(sizes[picture.size]);
          await whole(page, path);
          await page.screenshot({ path: join(pictures, `${role(account)}.png`) });
        }
        await page.setViewportSize(sizes[first]);
      }
      expect(failed).toEqual([]);
      await page.context().close();
    });
  }
}

/** Everything is there, and nothing sticks out. */
async function whole(page: Page, path: string) {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await fits(page, path);
}

async function fits(page: Page, path: string) {
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(wider, { message: `${path} is wider than the screen`, intervals: [50] }).toBeLessThanOrEqual(0);
  const cutOff = () =>
    page.locator('.mantine-Button-label').evaluateAll((labels) =>
      labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent),
    );
  await expect.poll(cutOff, { message: `${path} has buttons whose words are cut off`, intervals: [50] }).toEqual([]);
}

for (const language of languages) {
  test(`without signing in, ${language}: the welcome page, the sign-in page and a survey link that does not work`, async ({ browser }) => {
    for (const size of Object.keys(sizes) as Size[]) {
      const visitor = await visit(browser, size, language);
      await visitor.go('/');
      await expect(visitor.page.getByText(visitor.t('welcome.title'))).toBeVisible();
      await visitor.accessibleOnce();
      await visitor.go('/login?return=/');
      await expect(visitor.page.getByRole('heading', { name: visitor.t('common.signIn'), exact: true })).toBeVisible();
      await visitor.accessibleOnce();
      await visitor.go('/s/no-such-token');
      await expect(visitor.page.getByText(visitor.t('survey.end.unknown.title')).first()).toBeVisible();
      await visitor.accessibleOnce();
      await visitor.page.context().close();
    }
  });
}

for (const language of languages) {
  test(`a first sign-in, ${language}: a password of one's own and an authenticator`, async ({ browser }) => {
    const realm = await Realm.asAdministrator();
    const [first, second] = widths[language];
    for (const action of ['UPDATE_PASSWORD', 'CONFIGURE_TOTP']) {
      const account = `newcomer-${randomUUID().slice(0, 8)}`;
      const person = await realm.add(account, ['staff'], [action]);
      const { page, go, accessible } = await visit(browser, first, language);
      await go('/login?return=/');
      await page.locator('#username').fill(account);
      await page.locator('#password').fill(account);
      await page.locator('#kc-login').click();
      await expect(page.locator(action === 'CONFIGURE_TOTP' ? '#totp' : '#password-new')).toBeVisible();
      await accessible();
      await page.setViewportSize(sizes[second]);
      await fits(page, action);
      await page.context().close();
      await realm.remove(person);
    }
  });
}

const role = (account: string) => (account.startsWith('tech') ? 'technician' : account);
