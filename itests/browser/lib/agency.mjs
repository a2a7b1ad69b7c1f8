// What every browser test has: a platform, a browser, people with windows of their own, and pictures of what was seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { Person } from './person.mjs';
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
// A machine that builds and tests much else at the same time is slow.
const patience = 30_000;

/** Starts all of it before the tests of the file and ends it after them; a platform that `npm test` started already is used. */
export function agency(options = {}) {
  let platform;
  let browser;
  let first;
  const people = new Map();
  const problems = [];

  async function newPage({ language = 'en-GB', width = 1440, height = 900 } = {}) {
    const context = await browser.newContext({ baseURL: platform.url, locale: language, timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width, height } });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    watch(page, problems);
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

  async function screenshot(name, page = first) {
    mkdirSync(join(here, 'screenshots'), { recursive: true });
    await page.screenshot({ path: join(here, 'screenshots', `${name}.png`), animations: 'disabled' });
  }

  return {
    page: () => first,
    url: () => platform.url,
    newPage,
    screenshot,
    /** What went wrong on any page until now: script errors, console errors, answers of 500 and more. A test should find none. */
    problems,
    /** Somebody of the sample agency, logged in, in a window of their own that they keep. */
    person: async (name, language = 'en-GB') => {
      const key = `${name} ${language}`;
      if (!people.has(key)) {
        const page = await newPage({ language });
        await login(page, { login: name, password: `tourwright-${name}`, language });
        people.set(key, new Person(page, (shot) => screenshot(shot, page)));
      }
      return people.get(key);
    },
  };
}

function watch(page, problems) {
  const where = () => new URL(page.url()).pathname;
  page.on('pageerror', (error) => problems.push(`${where()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isToBe(message.text())) problems.push(`${where()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${where()}: ${response.request().method()} ${response.url()} answered ${response.status()}`);
    // Nobody should be led to what they may not see.
    if (response.status() === 403) problems.push(`${where()}: ${response.request().method()} ${response.url()} was refused`);
  });
}

/** Of a refused request Chromium says no more than its status; those that matter are told above. A mail in the outbox is kept from loading its tracking image. */
function isToBe(text) {
  return text.startsWith('Failed to load resource') || /^Loading the image '[^']*\/public\/campaigns\/o\//.test(text);
}

const languageNames = { 'en-GB': 'English', 'vi-VN': 'Tiếng Việt', 'zh-CN': '简体中文' };

/** Logs in on the login page and waits until it is gone. Without a language the page speaks the user's own afterwards. */
export async function login(page, { login, password, language }) {
  await page.goto('/');
  if (language) {
    await page.locator('.tw-login-foot .ant-select').click();
    await page.locator('.ant-select-item-option', { hasText: languageNames[language] }).click();
  }
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('#login-button').click();
  await page.locator('#login-button').waitFor({ state: 'detached' });
}
