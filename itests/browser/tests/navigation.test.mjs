import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency } from '../lib/agency.mjs';

const { person, problems } = agency();

test('a search that comes late does not lead back to the page that was left', { timeout: 120_000 }, async () => {
  const care = await person('care');
  await care.open('Cases');
  let arrive;
  const onTheWay = new Promise((done) => (arrive = done));
  await care.page.route('**/ui/care/**', async (route) => {
    await onTheWay;
    await route.continue();
  });
  await care.page.clock.install();
  const { page } = care;
  await page.locator('.tw-search input').first().fill('late');
  await care.menu.getByRole('link', { name: 'Feedback', exact: true }).click();
  await page.waitForURL('**/care/feedback', { waitUntil: 'commit' });
  // The pause after typing is over before the next page has been loaded.
  await page.clock.runFor(1_000);
  arrive();
  await care.heading('Feedback').waitFor();
  assert.equal(new URL(page.url()).pathname, '/care/feedback');
  assert.equal(new URL(page.url()).search, '');
  assert.deepEqual(problems, []);
});
