import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { signInOnce, sizes, visit, type Size } from './support/people';
import { languages } from './support/texts';

/** Every screen, for whom it is, and the picture of the README it is taken for. */
const screens: { account: string; paths: string[]; picture?: { path: string; size: Size } }[] = [
  { account: 'staff', paths: ['/report', '/my-tickets', '/notices', '/notices/preferences', '/search'], picture: { path: '/report', size: 'phone' } },
  { account: 'tech-water', paths: ['/jobs'], picture: { path: '/jobs', size: 'phone' } },
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

/** Axe takes its time: it looks at each screen once in either language, and once at either width. */
const looked = (language: string, size: Size) => (language === 'en') === (size === 'desktop');

for (const { account, paths, picture } of screens) {
  for (const language of languages) {
    for (const size of Object.keys(sizes) as Size[]) {
      test(`${account}, ${size}, ${language}: every screen loads whole${looked(language, size) ? ' and is accessible' : ''}`, async ({ browser }) => {
        const person = await signInOnce(browser, account, size, language);
        const failed: string[] = [];
        person.page.on('response', (response) => {
          if (response.url().includes('/api/') && response.status() >= 400) {
            failed.push(`${response.status()} ${response.url()}`);
          }
        });
        for (const path of paths) {
          await person.go(path);
          await expect(person.page.locator('main h1').first()).toBeVisible();
          await expect(person.page.locator('.mantine-Skeleton-root')).toHaveCount(0);
          if (looked(language, size)) await person.accessible();
          const wide = await person.page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
          if (picture?.path === path && picture.size === size && language === 'en') {
            await person.page.screenshot({ path: join(pictures, `${role(account)}.png`) });
          }
        }
        expect(failed).toEqual([]);
        await person.page.context().close();
      });
    }
  }
}

for (const language of languages) {
  test(`without signing in, ${language}: the welcome page, the sign-in page and a survey link that does not work`, async ({ browser }) => {
    for (const size of Object.keys(sizes) as Size[]) {
      const visitor = await visit(browser, size, language);
      await visitor.go('/');
      await expect(visitor.page.getByText(visitor.t('welcome.title'))).toBeVisible();
      await visitor.accessible();
      await visitor.go('/login?return=/');
      await expect(visitor.page.getByRole('heading', { name: visitor.t('common.signIn'), exact: true })).toBeVisible();
      await visitor.accessible();
      await visitor.go('/s/no-such-token');
      await expect(visitor.page.getByText(visitor.t('survey.end.unknown.title')).first()).toBeVisible();
      await visitor.accessible();
      await visitor.page.context().close();
    }
  });
}

const role = (account: string) => (account.startsWith('tech') ? 'technician' : account);
