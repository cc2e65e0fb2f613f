import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Browsers are not downloaded: Debian's Chromium, or the one that CHROMIUM or CHROME_PATH names. */
const chromium = process.env.CHROMIUM ?? process.env.CHROME_PATH ?? '/usr/bin/chromium';
if (!existsSync(chromium)) throw new Error(`No browser at ${chromium}; set CHROMIUM to an installed Chrome or Chromium.`);

const desk = { width: 1440, height: 900 };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Generous: a waiting test costs nothing on a free machine, and the stack shares a busy one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['html', { open: 'never' }], ['./e2e/support/failures.ts']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What moves is clicked beside; the product stands still for whoever asks for that.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--lang=zh-CN'] },
  },
  projects: [
    { name: 'sign in', testMatch: /support\/signIn\.setup\.ts/ },
    // What a restored stack must still know is asked there only: infra/test says RESTORED.
    { name: 'journeys', testMatch: /.*\.spec\.ts/, testIgnore: process.env.RESTORED ? [] : /restored\.spec\.ts/, use: { viewport: desk }, dependencies: ['sign in'] },
  ],
});
