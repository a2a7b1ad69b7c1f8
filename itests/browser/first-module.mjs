// Looks at the page of the module that docs/developer/first-module.md makes: node first-module.mjs <url> <password> <picture> <field>
// Called by FirstModuleDerbyIT. Fails when the menu does not lead there, nothing is listed, or the form lacks the field.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { login } from './lib/agency.mjs';
import { Person } from './lib/person.mjs';

const [url, password, picture, field] = process.argv.slice(2);
const shots = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');
mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => response.status() >= 500 && problems.push(`${response.url()} answered ${response.status()}`));
  const person = new Person(page, async (name) => page.screenshot({ path: join(shots, `${name}.png`), animations: 'disabled' }));
  await login(page, { login: 'admin', password, language: 'en-GB' });
  await person.open('Visa applications');
  await person.row('Tokyo').waitFor();
  await person.look(picture);
  await person.row('Tokyo').locator('td').first().click();
  await person.dialog('Change').getByLabel(field, { exact: true }).waitFor();
  await person.still();
  await person.look(`${picture}-form`);
  if (problems.length) throw new Error(problems.join('\n'));
} finally {
  await browser.close();
}
