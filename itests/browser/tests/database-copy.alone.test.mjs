// The agency moves to PostgreSQL: while it does, nobody can change anything, so no other test runs beside this one.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { agency, login } from '../lib/agency.mjs';
import { Person } from '../lib/person.mjs';
import { admin } from '../lib/platform.mjs';
import { emptyDatabase } from '../lib/postgres.mjs';

const { page, problems, screenshot } = agency();

afterEach(() => {
  assert.deepEqual(problems.splice(0), []);
});

test('the agency is copied to an empty database and nowhere else, and goes on afterwards', { timeout: 240_000 }, async () => {
  await login(page(), admin);
  const person = new Person(page(), (name) => screenshot(name));
  const target = emptyDatabase('browser_copy');
  await person.open('Database');
  const form = page().locator('form.ant-form');
  const address = 'Address of the empty database';
  const begin = async (url) => {
    await person.fill(form, { [address]: url, 'Password of that user': 'none' });
    await person.click('Copy', form);
    await person.click('Copy', person.dialog('Copy the agency now?'));
  };
  await begin('jdbc:derby:memory:x');
  await person.refused(form, address, /Write it as jdbc:postgresql/);
  await begin('jdbc:postgresql://127.0.0.1:1/nobody');
  await person.refused(form, address, /does not let us in/);
  await person.look('database-refused');

  await begin(target);
  await page().getByRole('alert').filter({ hasText: 'are the same on both sides' }).waitFor({ timeout: 120_000 });
  const customers = person.row('core_customer').first();
  assert.match(await customers.innerText(), /core_customer\s+[1-9]/);
  await page().getByText(`TOURWRIGHT_DB_URL='${target}'`).waitFor();
  await person.look('database-copied');

  await person.click('Allow changes again');
  await person.agree();
  await form.waitFor();
  await begin(target);
  await person.refused(form, address, /not empty/);
  await person.open('Teams');
  await page().getByRole('button', { name: 'New team' }).first().click();
  const team = person.dialog('New team');
  await person.fill(team, { Name: 'After the copy' });
  await person.click('Save', team);
  await person.row('After the copy').waitFor();
});
