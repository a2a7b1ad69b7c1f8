// What an admin does: tokens, settings, the agency, webhooks, links, events, and a module from outside.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, test } from 'node:test';
import { agency, login } from '../lib/agency.mjs';
import { otherVersion } from '../lib/kar.mjs';
import { Person } from '../lib/person.mjs';
import { admin } from '../lib/platform.mjs';

const { page, problems, screenshot, url } = agency();
const limit = { timeout: 120_000 };
const mark = Date.now().toString(36).toUpperCase();

/** Logged in once for all tests of this file. */
let known;
async function administrator() {
  if (!known) {
    await login(page(), admin);
    known = new Person(page(), (name) => screenshot(name));
  }
  return known;
}

afterEach(() => {
  assert.deepEqual(problems.splice(0), []);
});

test('a token lets a program in, with what was given to it, until it is revoked', limit, async () => {
  const person = await administrator();
  const name = `Website ${mark}`;
  await page().getByRole('button', { name: /^Account of / }).click();
  await page().getByRole('menuitem', { name: 'Your API tokens' }).click();
  await person.heading('Your API tokens').waitFor();
  await person.settled();
  await page().getByRole('button', { name: 'New token' }).first().click();
  const form = person.dialog('New token');
  await person.click('Save', form);
  await person.refused(form, 'What is it for?', /What is it for/);
  await person.fill(form, { 'What is it for?': name });
  await person.choose(form, 'Permissions', /^See customers$/, 'See customers');
  await page().keyboard.press('Tab');
  await person.look('token-new');
  await person.click('Save', form);
  const made = person.dialog('Your new token');
  const token = await made.getByLabel('Your new token').inputValue();
  await person.look('token-made');
  await person.click('I have kept it', made);
  const ask = async (path) => (await fetch(new URL(path, url()), { headers: { Authorization: `Bearer ${token}` } })).status;
  assert.equal(await ask('/api/core/customers?limit=1'), 200);
  assert.equal(await ask('/api/core/users'), 403, 'it may do more than it was given');

  await person.row(name).getByText('Active', { exact: true }).waitFor();
  // The list of permissions was left with the Tab key, which must not take one more along.
  await person.row(name).getByText('1 permission', { exact: true }).waitFor();
  await person.look('tokens');
  await person.click('Revoke', person.row(name));
  await person.agree();
  await person.row(name).getByText('Revoked', { exact: true }).waitFor();
  assert.equal(await ask('/api/core/customers?limit=1'), 401);
});

test('a setting says what it may be, is changed and is reset', limit, async () => {
  const person = await administrator();
  await person.open('Settings');
  await person.search('slow');
  const row = person.row('core.slowQueryMillis');
  await row.getByText('500 ms').first().waitFor();
  await row.getByRole('button', { name: 'Edit: Slow database statements' }).click();
  const form = person.dialog('Slow database statements');
  await person.fill(form, { Value: '600001' });
  await person.click('Save', form);
  await person.refused(form, 'Value', /600/);
  await person.look('setting-refused');
  await person.fill(form, { Value: '750' });
  await person.click('Save', form);
  await form.waitFor({ state: 'hidden' });
  await row.getByText('750 ms').waitFor();
  await row.getByText('Set here').waitFor();
  await person.look('setting-changed');
  await person.click('Reset', row);
  await person.agree();
  await row.getByText('Set here').waitFor({ state: 'detached' });
  await row.getByText('750 ms').waitFor({ state: 'detached' });
});

test('what the agency prints on paper is changed, and a wrong entry is told beside its field', limit, async () => {
  const person = await administrator();
  await person.open('Agency');
  const form = page().locator('form.ant-form');
  const phone = form.getByLabel('Phone', { exact: true });
  const before = await phone.inputValue();
  await person.fill(form, { Phone: 'call us' });
  await person.click('Save', form);
  await person.refused(form, 'Phone', /phone/i);
  await person.look('agency-refused');
  await person.fill(form, { Phone: '+84 24 3825 0000', 'Tax code': `0109${mark}` });
  await person.click('Save', form);
  await person.told('Saved');
  // Another page, and back: what is shown then was read again.
  await person.open('Teams');
  await person.open('Agency');
  assert.equal(await form.getByLabel('Tax code', { exact: true }).inputValue(), `0109${mark}`);
  assert.match((await phone.inputValue()).replace(/\D/g, ''), /2438250000$/);
  await person.fill(form, { Phone: before, 'Tax code': '' });
  await person.click('Save', form);
  await form.getByRole('button', { name: 'Save', exact: true }).and(page().locator(':disabled')).waitFor();
  await person.settled();
});

test('a webhook is set up, tested, and its delivery looked at', limit, async () => {
  const person = await administrator();
  const heard = [];
  const receiver = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.end('Thank you.');
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  try {
    const name = `Bookkeeping ${mark}`;
    await person.open('Webhooks');
    await page().getByRole('button', { name: 'Add a webhook' }).first().click();
    const form = person.dialog('Add a webhook');
    await person.fill(form, { Name: name, Address: 'ftp://books.example.com' });
    await person.click('Save', form);
    await person.refused(form, 'Address', 'This is not an address');
    await person.look('webhook-refused');
    await person.fill(form, { Address: `http://127.0.0.1:${receiver.address().port}/hook` });
    await person.click('Save', form);
    const shown = person.dialog(`The secret of ${name}`);
    const secret = (await shown.locator('.tw-code').innerText()).trim();
    await person.look('webhook-secret');
    await shown.getByRole('button', { name: 'Close' }).click();
    await shown.waitFor({ state: 'hidden' });

    await person.click('Send a test', person.row(name));
    await person.told('Arrived: answer 200');
    const { headers, body } = heard.find((one) => JSON.parse(one.body).type === 'ping');
    const signed = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64')).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${signed}`);
    await person.look('webhooks');

    const more = async (choice) => {
      await person.click('More', person.row(name));
      await person.still();
      await page().getByRole('menuitem', { name: choice }).click();
    };
    await more('Delivery log');
    const ping = person.row('ping');
    await ping.getByText('Arrived', { exact: true }).waitFor();
    await person.look('webhook-log');
    await ping.locator('td').first().click();
    const detail = person.dialog('ping');
    await detail.getByText('Thank you.').waitFor();
    await person.look('webhook-delivery');
    await page().keyboard.press('Escape');
    await detail.waitFor({ state: 'hidden' });
    await page().goBack();
    await more('Delete');
    await person.confirm();
    await person.row(name).waitFor({ state: 'detached' });
  } finally {
    receiver.close();
  }
});

test('a link into another system stands on the page of a customer', limit, async () => {
  const person = await administrator();
  const name = `Chat ${mark}`;
  await person.open('External links');
  await page().getByRole('button', { name: 'Add a link' }).first().click();
  const form = person.dialog('Add a link');
  await person.fill(form, { Name: name, Address: 'https://chat.example.com/find?who={nickname}' });
  await person.click('Save', form);
  await person.refused(form, 'Address', 'There is a name in braces that is not known.');
  await person.fill(form, { Address: 'https://chat.example.com/find?who={code}' });
  await person.look('link-new');
  await person.click('Save', form);
  await person.row(name).waitFor();
  await person.look('links');

  await person.open('Customers');
  const code = await person.row(/./).first().locator('.tw-code, td').first().innerText();
  await person.openFirst(person.row(/./));
  await person.tab('External links');
  const link = page().getByRole('link', { name });
  await link.waitFor();
  const address = new URL(await link.getAttribute('href'));
  assert.equal(address.host, 'chat.example.com');
  assert.ok(address.searchParams.get('who') && (code + (await page().locator('.tw-page').innerText())).includes(address.searchParams.get('who')), `${address} names nobody who is shown`);
  assert.equal(await link.getAttribute('target'), '_blank');
  await person.look('customer-links');

  await deleteLink(person, name);
});

test('links stand on a booking and on a departure, too, each with what is known there', limit, async () => {
  const person = await administrator();
  const map = `Map ${mark}`;
  const files = `Files ${mark}`;
  await person.open('External links');
  const add = async (name, place, wrong, address) => {
    await page().getByRole('button', { name: 'Add a link' }).first().click();
    const form = person.dialog('Add a link');
    await person.choose(form, 'Shown on', place);
    await person.fill(form, { Name: name, Address: wrong });
    await person.click('Save', form);
    await person.refused(form, 'Address', 'There is a name in braces that is not known.');
    await person.fill(form, { Address: address });
    await person.click('Save', form);
    await form.waitFor({ state: 'hidden' });
    await person.row(name).waitFor();
  };
  await add(files, 'Bookings', 'https://files.example.com/{code}', 'https://files.example.com/find?number={number}');
  await add(map, 'Departures', 'https://map.example.com/{total}', 'https://map.example.com/find?code={code}');

  await person.open('Bookings');
  await person.openFirst(person.row(/./));
  const number = new URL(await page().getByRole('link', { name: files }).getAttribute('href')).searchParams.get('number');
  assert.ok((await page().locator('.tw-page').innerText()).includes(number), `${number} is not the booking that is shown`);
  assert.equal(await page().getByRole('link', { name: map }).count(), 0, 'a link of departures is shown on a booking');
  await person.look('booking-links');

  await person.open('Departures');
  const row = person.row(/./).first();
  await (await person.place(row)).click();
  const drawer = page().locator('.ant-drawer-open');
  const code = new URL(await drawer.getByRole('link', { name: map }).getAttribute('href')).searchParams.get('code');
  assert.ok((await row.innerText()).includes(code), `${code} is not the departure that was opened`);
  await person.look('departure-links');
  await page().keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });

  await deleteLink(person, files);
  await deleteLink(person, map);
});

async function deleteLink(person, name) {
  await person.open('External links');
  await person.click('More', person.row(name));
  await person.still();
  await page().getByRole('menuitem', { name: 'Delete' }).click();
  await person.confirm();
  await person.row(name).waitFor({ state: 'detached' });
}

test('events are looked at, and one that was parked is tried again', limit, async () => {
  const person = await administrator();
  await person.open('Events');
  await page().getByText('All', { exact: true }).click();
  await person.settled();
  const first = page().locator('tr.ant-table-row').first();
  await first.getByText('Delivered', { exact: true }).waitFor();
  await person.look('events');
  const type = await first.locator('td').first().innerText();
  await first.locator('td').first().click();
  const detail = person.dialog(type);
  await detail.locator('pre').waitFor();
  await person.look('event');
  await page().keyboard.press('Escape');
  await detail.waitFor({ state: 'hidden' });
  await person.tab('Receivers');
  await person.row('accounting.receivables').getByText('There', { exact: true }).waitFor();
  await person.look('event-receivers');

  // Nothing is parked in a healthy agency: what the server would say of such a one is put into its mouth here. How it tries again is proved without a browser.
  const [real] = (await (await page().request.get('/api/core/events?limit=1')).json()).items;
  const parked = { ...real, state: 'PARKED', attempts: 10, doneAt: null, lastError: 'There is no such account' };
  const retried = [];
  await page().route(/\/api\/core\/events\?.*state=PARKED/, (route) => route.fulfill({ json: { items: retried.length > 0 ? [] : [parked], next: null, total: null } }));
  await page().route('**/api/core/events/*/retry', (route) => {
    retried.push(new URL(route.request().url()).pathname);
    return route.fulfill({ status: 204 });
  });
  try {
    await person.tab('Deliveries');
    await page().getByText('Parked', { exact: true }).first().click();
    const row = person.row('There is no such account');
    await row.waitFor();
    await person.look('event-parked');
    await person.click('Try again', row);
    await person.told('It is tried again');
    await row.waitFor({ state: 'detached' });
    assert.deepEqual(retried, [`/api/core/events/${parked.id}/retry`]);
  } finally {
    await page().unrouteAll({ behavior: 'wait' });
  }
});

test('an archive is looked at before it takes the place of what runs', { timeout: 240_000 }, async () => {
  const person = await administrator();
  const archive = otherVersion('care', '0.1.7');
  try {
    await person.open('Modules');
    const upload = page().locator('input[type="file"]');
    const care = page().locator('tr[data-row-key="care"]');
    const before = await care.locator('td').nth(1).innerText();

    await upload.setInputFiles({ name: 'photo.kar', mimeType: 'application/octet-stream', buffer: Buffer.from('no archive') });
    await page().getByRole('alert').filter({ hasText: 'photo.kar was not let in' }).waitFor();
    await person.look('modules-refused');

    await upload.setInputFiles(archive.file);
    const seen = person.dialog('Module care 0.1.7');
    await seen.getByText('Nobody has signed it').waitFor();
    await seen.getByText(`It takes the place of version ${before}.`).waitFor();
    await seen.getByText('Neither permissions, interfaces, tables, jobs nor subscriptions change.').waitFor();
    await seen.getByRole('button', { name: /Tables/ }).click();
    await seen.getByText('care_case', { exact: true }).waitFor();
    assert.equal(await seen.getByRole('button', { name: 'Accept and update' }).isDisabled(), true);
    await person.look('modules-examined');
    await person.fill(seen, { 'Name of the module': 'care' });
    await person.click('Accept and update', seen);
    await seen.waitFor({ state: 'hidden' });

    const details = person.dialog(await care.locator('button').first().innerText());
    await details.getByText(`Updated: ${before} → 0.1.7`).waitFor();
    await details.getByText('Done', { exact: true }).waitFor({ timeout: 90_000 });
    await person.look('modules-updated');
    await details.getByRole('button', { name: 'Close' }).click();
    await details.waitFor({ state: 'hidden' });

    // Back to what was, so that the others find what they know.
    await care.getByRole('button', { name: 'Update' }).click();
    await page().getByRole('menuitem', { name: `Update to ${before}` }).click();
    await person.agree();
    await care.getByText(before, { exact: true }).waitFor({ timeout: 90_000 });
    await care.locator('.anticon-sync.anticon-spin').waitFor({ state: 'detached', timeout: 90_000 });
    const brought = page().locator('tr.ant-table-row').filter({ hasText: 'care-0.1.7.kar' });
    await person.eventually(brought.getByText('no node'));
    await person.click('Discard', brought);
    await person.agree();
    await brought.waitFor({ state: 'detached' });
    await person.look('modules');
  } finally {
    archive.remove();
  }
});
