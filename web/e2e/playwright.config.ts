import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { stack } from './support/stack';

/** The shell is the same engine without what surrounds a page, and takes half the time. */
const chromium = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
  .map((name) => `/usr/bin/${name}`)
  .find((path) => existsSync(path));

export default defineConfig({
  testDir: '.',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./support/tally.ts']],
  outputDir: 'target/traces',
  use: {
    baseURL: stack.url('web'),
    actionTimeout: 15_000,
    // A trace films everything and takes as long again as the walk itself.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Screens are only looked at, beside the walks; walks change what others see, so they go one after the other.
  projects: [
    { name: 'walks', testIgnore: ['screens.spec.ts', 'crash.spec.ts'], workers: 1 },
    { name: 'screens', testMatch: 'screens.spec.ts', fullyParallel: true },
    { name: 'crashes', testMatch: 'crash.spec.ts', dependencies: ['screens', 'walks'] },
  ],
});
