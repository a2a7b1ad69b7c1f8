// What every browser test has: a platform, a browser, and pictures of what was seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { here, startPlatform } from './platform.mjs';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const patience = 15_000;

/** Starts all of it before the tests of the file and ends it after them. */
export function agency(options = {}) {
  let platform;
  let browser;
  let first;
  const problems = [];

  async function newPage({ language = 'en-GB', width = 1440, height = 900 } = {}) {
    const context = await browser.newContext({ baseURL: platform.url, locale: language, viewport: { width, height } });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    return page;
  }

  before(
    async () => {
      platform = await startPlatform(options);
      browser = await chromium.launch({
        executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
        args: flags,
        timeout: 60_000,
      });
      first = await newPage();
    },
    { timeout: 780_000 },
  );

  after(
    async () => {
      await browser?.close();
      platform?.keepLogs();
      await platform?.stop();
    },
    { timeout: 180_000 },
  );

  return {
    page: () => first,
    url: () => platform.url,
    newPage,
    /** Script errors seen on any page until now; a test should find none. */
    problems,
    screenshot: async (name, page = first) => {
      mkdirSync(join(here, 'screenshots'), { recursive: true });
      await page.screenshot({ path: join(here, 'screenshots', `${name}.png`), animations: 'disabled' });
    },
  };
}

/** Logs in on the login page and waits until it is gone. */
export async function login(page, { login, password }) {
  await page.goto('/');
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('#login-button').click();
  await page.locator('#login-button').waitFor({ state: 'detached' });
}
