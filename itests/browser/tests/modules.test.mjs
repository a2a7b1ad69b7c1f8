// A module from outside: brought, looked at, let in, and taken away again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, login } from '../lib/agency.mjs';
import { otherVersion } from '../lib/kar.mjs';
import { Person } from '../lib/person.mjs';
import { admin } from '../lib/platform.mjs';

const { page, problems, screenshot } = agency();

test('an archive is looked at before it takes the place of what runs', { timeout: 240_000 }, async () => {
  const archive = otherVersion('care', '0.1.7');
  try {
    await login(page(), admin);
    const person = new Person(page(), (name) => screenshot(name));
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
    assert.deepEqual(problems, []);
  } finally {
    archive.remove();
  }
});
