import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, login } from '../lib/agency.mjs';
import { admin } from '../lib/platform.mjs';

const { page, problems, screenshot } = agency();

test('the login page opens', { timeout: 60_000 }, async () => {
  await page().goto('/');
  await page().locator('#login-button').waitFor();
  await screenshot('login');
  assert.match(await page().title(), /Tourwright/);
  assert.deepEqual(problems, []);
});

test('the administrator logs in', { timeout: 60_000 }, async () => {
  await login(page(), admin);
  await screenshot('home');
  assert.deepEqual(problems, []);
});
