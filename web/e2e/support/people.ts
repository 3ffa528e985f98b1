import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { texts, type Language, type Texts } from './texts';

export const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
};
export type Size = keyof typeof sizes;

/** A person at their own device: signed in, in their language. */
export interface Person {
  page: Page;
  t: Texts;
  /** Sends the browser to an address of the application. */
  go(path: string): Promise<void>;
  /** What axe finds wrong on the screen as it is, one line each. */
  accessible(): Promise<void>;
  /** The same for what is walked in both languages: axe takes its time, and looks at phones in Chinese, at desktops in English. */
  accessibleOnce(): Promise<void>;
}

/** Opens a browser of its own and signs the account in through Keycloak's page. */
export async function signIn(browser: Browser, account: string, size: Size, language: Language): Promise<Person> {
  const person = await visit(browser, size, language);
  await person.page.goto('/login?return=/');
  await person.page.locator('#username').fill(account);
  await person.page.locator('#password').fill(account);
  await person.page.locator('#kc-login').click();
  await expect(person.page.locator('main h1').first()).toBeVisible();
  return person;
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** The same for who only looks around: the session of this account's last sign-in here goes on, at another device. */
export async function signInOnce(browser: Browser, account: string, size: Size, language: Language): Promise<Person> {
  const session = sessions.get(account);
  if (session) return visit(browser, size, language, session);
  const person = await signIn(browser, account, size, language);
  const { cookies } = await person.page.context().storageState();
  sessions.set(account, { cookies, origins: [] });
  return person;
}

/** A browser of its own without signing in. */
export async function visit(
  browser: Browser,
  size: Size,
  language: Language,
  storageState?: BrowserContextOptions['storageState'],
): Promise<Person> {
  const context = await browser.newContext({
    storageState,
    viewport: sizes[size],
    locale: language,
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const accessible = async () => {
    if (size === 'phone') await page.evaluate(pin, false);
    // No page of ours has a frame: the quicker way of asking is enough.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], preload: false })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    if (size === 'phone') await page.evaluate(pin, true);
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
    ).toEqual([]);
  };
  return {
    page,
    t: texts(language),
    go: async (path) => {
      await page.goto(path);
    },
    accessible,
    accessibleOnce: async () => {
      if ((language === 'en') === (size === 'desktop')) await accessible();
    },
  };
}

/** Bars that stay while a page is scrolled cut what happens to lie half under them; axe takes that for a target too small. */
function pin(pinned: boolean) {
  for (const bar of document.querySelectorAll<HTMLElement>('#root *')) {
    if (pinned ? bar.dataset.unpinned : ['fixed', 'sticky'].includes(getComputedStyle(bar).position)) {
      bar.style.setProperty('position', pinned ? '' : 'static', pinned ? '' : 'important');
      if (pinned) delete bar.dataset.unpinned;
      else bar.dataset.unpinned = 'true';
    }
  }
}
