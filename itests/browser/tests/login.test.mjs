import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, login } from '../lib/agency.mjs';
import { Person } from '../lib/person.mjs';
import { admin } from '../lib/platform.mjs';

const { newPage, page, problems, screenshot } = agency();

test('the login page opens', { timeout: 60_000 }, async () => {
  await page().goto('/');
  await page().locator('#login-button').waitFor();
  await screenshot('login');
  assert.match(await page().title(), /Tourwright/);
  assert.deepEqual(problems, []);
});

test('the administrator logs in', { timeout: 60_000 }, async () => {
  await login(page(), admin);
  await new Person(page()).settled();
  await screenshot('home');
  assert.deepEqual(problems, []);
});

test('the menu speaks the language of the account at once, also in another browser', { timeout: 60_000 }, async () => {
  const elsewhere = await newPage({ language: 'vi-VN' });
  await login(elsewhere, admin);
  const group = elsewhere.locator('.tw-sider nav').getByText(/^(Sales|Kinh doanh|销售)$/);
  assert.equal(await group.innerText(), 'Sales');
  assert.deepEqual(problems, []);
  await elsewhere.context().close();
});
