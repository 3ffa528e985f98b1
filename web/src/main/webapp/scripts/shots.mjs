// Pictures of the screens, to be looked at, and what axe finds on them (contrast and target size need a real browser):
// npm run dev:mock in one terminal, npm run shots -- [name …] in another. LANGS, SIZES and SCHEME narrow it down.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const base = process.env.BASE ?? 'http://localhost:5173';
const only = process.argv.slice(2);
const screens = [
  { name: 'welcome', path: '/' },
  { name: 'report', path: '/report', as: 'staff' },
  { name: 'my-tickets', path: '/my-tickets', as: 'staff' },
  { name: 'ticket', path: '/tickets/t-1', as: 'staff' },
  { name: 'ticket-waiting', path: '/tickets/t-2', as: 'staff' },
  { name: 'ticket-finished', path: '/tickets/t-5', as: 'staff' },
  { name: 'jobs', path: '/jobs', as: 'technician' },
  { name: 'tickets', path: '/tickets', as: 'dispatcher' },
  { name: 'survey', path: '/s/demo-open' },
  { name: 'survey-expired', path: '/s/demo-expired' },
  { name: 'report-kinds', path: '/report', as: 'staff', act: async (page) => {
    await page.locator('textarea').first().fill('302 水龙头 tap leaks');
    await page.locator('button[aria-pressed]').first().click();
  } },
  { name: 'report-errors', path: '/report', as: 'staff', act: (page) => page.locator('button[type=submit]').click() },
  { name: 'report-place', path: '/report', as: 'staff', act: async (page) => {
    await page.locator('button:has(svg.tabler-icon-chevron-right)').first().click();
    await page.locator('[role=dialog] li button').first().click();
  } },
  { name: 'finish', path: '/jobs', as: 'technician', act: (page) => page.locator('article button').first().click() },
  { name: 'parts', path: '/jobs', as: 'technician', act: async (page) => {
    await page.locator('article button').nth(1).click();
    await page.locator('[role=dialog] li button').first().click();
  } },
  { name: 'wait', path: '/jobs', as: 'technician', act: async (page) => {
    await page.locator('article button').nth(2).click();
    await page.locator('[role=menuitem]').first().click();
  } },
  { name: 'decline', path: '/tickets/t-3', as: 'technician', act: async (page) => {
    await page.locator('main button').nth(2).click();
  } },
  { name: 'menu', path: '/my-tickets', as: 'staff', act: (page) => page.locator('button[aria-haspopup=menu]').click() },
  { name: 'notices', path: '/notices', as: 'staff' },
  { name: 'notice-preferences', path: '/notices/preferences', as: 'staff' },
  { name: 'search', path: '/search?q=tap', as: 'dispatcher' },
  { name: 'reports', path: '/reports', as: 'manager' },
  { name: 'queue', path: '/queue', as: 'dispatcher' },
  { name: 'queue-dispatch', path: '/queue?status=TRIAGED', as: 'dispatcher', act: async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('d');
  } },
  { name: 'queue-triage', path: '/queue?status=SUBMITTED', as: 'dispatcher', act: async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('t');
  } },
  { name: 'store', path: '/store', as: 'storekeeper' },
  { name: 'store-issue', path: '/store?tab=issue', as: 'storekeeper' },
  { name: 'store-issue-dialog', path: '/store?tab=issue', as: 'storekeeper', act: (page) => page.locator('main table button, main li button').first().click() },
  { name: 'store-receive', path: '/store?tab=receive', as: 'storekeeper' },
  { name: 'store-receive-dialog', path: '/store?tab=receive', as: 'storekeeper', act: (page) => page.locator('main table button, main li button').first().click() },
  { name: 'store-stock', path: '/store?tab=stock', as: 'storekeeper' },
  { name: 'store-stock-in', path: '/store?tab=stock', as: 'storekeeper', act: (page) => page.locator('main button').first().click() },
  { name: 'store-movements', path: '/store?tab=movements', as: 'storekeeper' },
  { name: 'purchasing', path: '/purchasing', as: 'approver' },
  { name: 'purchasing-reject', path: '/purchasing', as: 'approver', act: (page) => page.locator('main table button, main li button').first().click() },
  { name: 'purchasing-to-order', path: '/purchasing', as: 'buyer', act: (page) => page.locator('main input[type=checkbox]').first().check() },
  { name: 'purchasing-order', path: '/purchasing', as: 'buyer', act: async (page) => {
    for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
    await page.locator('main button').nth(-2).click();
  } },
  { name: 'purchasing-orders', path: '/purchasing?tab=orders', as: 'buyer' },
  { name: 'purchasing-requests', path: '/purchasing?tab=requests', as: 'buyer' },
  { name: 'purchasing-suppliers', path: '/purchasing?tab=suppliers', as: 'buyer' },
  { name: 'dashboard', path: '/dashboard', as: 'manager' },
  { name: 'admin', path: '/admin', as: 'admin' },
  { name: 'admin-places', path: '/admin?tab=places', as: 'admin' },
  { name: 'admin-categories', path: '/admin?tab=categories', as: 'admin' },
  { name: 'admin-audit', path: '/admin?tab=audit', as: 'admin' },
  { name: 'admin-calendars', path: '/admin?tab=calendars', as: 'admin' },
  { name: 'admin-calendar', path: '/admin?tab=calendars', as: 'admin', act: (page) => page.locator('main button').nth(-4).click() },
  { name: 'admin-policies', path: '/admin?tab=policies', as: 'admin' },
  { name: 'admin-policy', path: '/admin?tab=policies', as: 'admin', act: (page) => page.locator('main button').nth(-3).click() },
  { name: 'admin-policy-versions', path: '/admin?tab=policies', as: 'admin', act: (page) => page.locator('main button').nth(-2).click() },
  { name: 'admin-trials', path: '/admin?tab=trials', as: 'manager' },
  { name: 'admin-trial', path: '/admin?tab=trials&id=s-1', as: 'manager' },
  { name: 'admin-parked', path: '/admin?tab=parked', as: 'admin' },
  { name: 'not-found', path: '/nowhere', as: 'staff' },
].filter(({ name }) => only.length === 0 || only.includes(name));

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
const languages = (process.env.LANGS ?? 'zh-CN,en').split(',');
const devices = (process.env.SIZES ?? 'phone,desktop').split(',');
const colorScheme = process.env.SCHEME ?? 'light';

mkdirSync('shots', { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const device of devices) {
  for (const locale of languages) {
    const context = await browser.newContext({
      viewport: sizes[device],
      locale,
      colorScheme,
      isMobile: device === 'phone',
      hasTouch: device === 'phone',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.log(`[${message.text()}]`));
    page.on('pageerror', (error) => console.log(`[${error.message}]`));
    for (const { name, path, as, act } of screens) {
      await context.clearCookies();
      if (as) await context.addCookies([{ name: 'houqin_mock', value: as, url: base }]);
      await page.goto(base + path, { waitUntil: 'load' });
      await page.waitForSelector('h1, [role=status]', { timeout: 15_000 }).catch(() => console.log(`nothing on ${name}`));
      await page.waitForTimeout(400);
      if (act) {
        await act(page).catch((error) => console.log(`${name}: ${error.message.split('\n')[0]}`));
        await page.waitForTimeout(500);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) console.log(`${name} scrolls sideways at ${device} ${locale}`);
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
      );
      for (const { id, nodes } of violations) {
        console.log(`${name} ${device} ${locale}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 300)}`).join(' | ')}`);
      }
      await page.screenshot({ path: `shots/${name}.${device}.${locale}${colorScheme === 'dark' ? '.dark' : ''}.png`, fullPage: !act });
    }
    await context.close();
  }
}
await browser.close();
