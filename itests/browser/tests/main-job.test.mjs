// The main job: one customer goes through every department, each step by the person whose work it is.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { agency } from '../lib/agency.mjs';

const { person, problems } = agency();

// Departments that are not in every distribution; their tests are further below.
const alsoThere = [];

const mark = Date.now().toString(36).toUpperCase();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const customer = { name: `Đặng Thị Mỹ Lệ ${mark}`, phone: `09${String(Date.now()).slice(-8)}`, email: `my.le.${mark.toLowerCase()}@example.com` };
const tour = { code: 'HN-HL-NB-4N3D', title: `Halong for families ${mark}`, price: 12_000_000 + (Date.now() % 1000) * 1000 };
const price = (dong) => `₫${dong.toLocaleString('en-GB')}`;
const passengers = [`DANG THI MY LE ${mark}`, `TRAN VAN DUC ${mark}`];
/** What one person makes and the next one needs. */
const made = {};

const step = (name, work) => test(name, { timeout: 480_000 }, work);

/** A step of the job, which needs those before it. */
let broken;
const next = (name, work) =>
  step(name, async () => {
    assert.equal(broken, undefined, 'an earlier step failed');
    broken = name;
    await work();
    broken = undefined;
  });

afterEach(() => {
  assert.deepEqual(problems.splice(0), []);
});

next('the designer looks at a tour and its prices and plans a departure', async () => {
  const designer = await person('designer');
  await designer.open('Tour programmes');
  await designer.look('designer-programmes');
  await designer.row(tour.code).click();
  await designer.tab('Costing and prices');
  await designer.page.getByRole('row').filter({ hasText: /^\d+ guests/ }).first().waitFor();
  await designer.look('designer-prices');
  await designer.tab('Departures');
  await designer.click('New departure');
  const form = designer.dialog('New departure');
  await designer.day(form, 'Start', inDays(45));
  await designer.fill(form, { Title: tour.title, Seats: '20', 'Minimum to run': '2', 'Price per adult': String(tour.price) });
  await designer.click('Save', form);
  await form.waitFor({ state: 'hidden' });
  await designer.page.getByRole('dialog').getByText(tour.title).waitFor();
  await designer.look('designer-departure');
});

next('sales writes an enquiry down and makes it an opportunity', async () => {
  const sales = await person('sales');
  await sales.open('Leads & targets');
  await sales.click('New enquiry');
  const enquiry = sales.dialog('New enquiry');
  await sales.fill(enquiry, { Name: customer.name, Phone: customer.phone, 'E-mail': customer.email });
  await sales.look('sales-enquiry');
  await sales.click('Save', enquiry);
  await enquiry.waitFor({ state: 'hidden' });
  await sales.look('sales-leads');
  await sales.click('To opportunity', sales.row(customer.name));
  const opportunity = sales.dialog(/An opportunity with/);
  await sales.choose(opportunity, 'Tour programme', tour.code, tour.code);
  await sales.choose(opportunity, 'Departure', price(tour.price));
  await sales.fill(opportunity, { Title: tour.title, People: '2' });
  await sales.look('sales-qualify');
  await sales.click('To opportunity', opportunity);
  await sales.heading(tour.title).waitFor();
  await sales.look('sales-opportunity');
});

next('sales quotes, sends, and the customer accepts', async () => {
  const sales = await person('sales');
  await sales.click('New quotation');
  await sales.state('Draft');
  await sales.page.locator('.crm-total').getByText(price(2 * tour.price)).waitFor();
  await sales.look('sales-quotation');
  await sales.click('Send');
  const letter = sales.dialog(/^Send /);
  assert.equal(await letter.getByLabel('To', { exact: true }).inputValue(), customer.email);
  await sales.look('sales-letter');
  await sales.click('Send', letter);
  await sales.state('Sent');
  await sales.click('Accepted');
  await sales.agree();
  await sales.state('Accepted');
});

next('sales makes the contract, has it signed, and names the passengers', async () => {
  const sales = await person('sales');
  await sales.click('Make contract');
  await sales.state('Draft');
  await sales.look('sales-contract');
  await sales.click('Signed');
  const signing = sales.dialog(/is signed$/);
  await sales.click('Signed', signing);
  await sales.state('Signed');
  await sales.click('Open the booking');
  await sales.state('Confirmed');
  made.booking = await sales.page.getByRole('heading', { level: 1 }).innerText();
  await namePassengers(sales);
  await sales.look('sales-booking');
});

async function namePassengers(sales) {
  await sales.click('Add passenger', sales.page.locator('.tw-toolbar, .tw-table-tools').first());
  const form = sales.dialog('Add passenger');
  await sales.fill(form, { Name: passengers[0], 'Passport or ID': 'B1234567' });
  await sales.choose(form, 'Gender', 'Female');
  await sales.day(form, 'Birthday', '1985-03-15');
  await sales.click('Save', form);
  await form.waitFor({ state: 'hidden' });
  await sales.row(passengers[0]).waitFor();
  await sales.click('Paste a list');
  const list = sales.dialog('Paste a list');
  await list.getByRole('textbox').fill(`${passengers[1]}; M; 20/08/1982; B7654321; 20/08/2031; VN`);
  await list.locator('.ant-btn-primary').click();
  await sales.row(passengers[1]).waitFor();
}

next('the pipeline shows what was won', async () => {
  const sales = await person('sales');
  await sales.open('Pipeline');
  await sales.look('sales-pipeline');
});

next('operations finds the tour to run and reserves a hotel', async () => {
  assert.ok(made.booking, 'sales has made no booking');
  const operator = await person('operator');
  await operator.open('Tours to run');
  await operator.search(tour.title);
  await operator.eventually(operator.row(tour.title));
  await operator.look('operator-tours');
  made.tour = await operator.row(tour.title).locator('td').first().innerText();
  await operator.row(tour.title).click();
  await operator.heading(tour.title).waitFor();
  await operator.look('operator-tour');
  await operator.tab('Services');
  await reserveHotel(operator);
  await operator.look('operator-services');
});

async function reserveHotel(operator) {
  await operator.click('Reserve a service', operator.page.locator('.tw-toolbar, .tw-table-tools').first());
  const form = operator.dialog('Reserve a service');
  made.supplier = await operator.choose(form, 'Supplier');
  await operator.fill(form, { Description: 'Twin room with breakfast', 'Unit price': '900000' });
  await operator.look('operator-reserve');
  await operator.click('Save', form);
  await form.waitFor({ state: 'hidden' });
  await operator.click('Confirm', operator.row(made.supplier));
  const confirmation = operator.dialog(/ confirms$/);
  await operator.fill(confirmation, { 'Confirmation number': `OK-${mark}` });
  await operator.click('Confirm', confirmation);
  await operator.row(made.supplier).getByText('Confirmed', { exact: true }).waitFor();
}

next('operations makes the rooming list', async () => {
  const operator = await person('operator');
  await operator.tab('Rooming list');
  for (const name of passengers) await operator.eventually(operator.page.locator('.ant-card').getByText(name));
  await operator.click('Save');
  await operator.page.getByText('Proposal, not saved').waitFor({ state: 'detached' });
  await operator.look('operator-rooming');
});

next('accounting receives the deposit', async () => {
  const accountant = await person('accountant');
  await accountant.open('Receivables');
  await accountant.page.getByText('All', { exact: true }).click();
  await accountant.search(customer.name);
  await accountant.eventually(accountant.row(customer.name));
  await accountant.look('accountant-receivables');
  const deposit = accountant.row(customer.name).first();
  const number = await deposit.locator('td').first().innerText();
  await accountant.click('Receive', deposit);
  const form = accountant.dialog('New receipt');
  await accountant.look('accountant-receipt');
  await accountant.click('Save', form);
  await form.waitFor({ state: 'hidden' });
  await accountant.row(number).getByText('Paid', { exact: true }).waitFor();
  await accountant.open('Receipts');
  await accountant.row(customer.name).waitFor();
});

next('accounting pays the hotel', async () => {
  assert.ok(made.tour, 'operations has no tour to run');
  const accountant = await person('accountant');
  await accountant.open('Payables');
  await accountant.page.getByText('All', { exact: true }).click();
  await accountant.search(made.supplier);
  const payable = accountant.row(made.tour);
  await accountant.eventually(payable);
  await accountant.look('accountant-payables');
  await accountant.click('Pay', payable);
  const form = accountant.dialog('New payment');
  await accountant.click('Save', form);
  await form.waitFor({ state: 'hidden' });
  await payable.getByText('Paid', { exact: true }).waitFor();
  await accountant.open('Payments');
  await accountant.row(made.supplier).first().waitFor();
  await accountant.look('accountant-payments');
});

next('sales sees that the deposit is paid', async () => {
  const sales = await person('sales');
  await sales.open('Bookings');
  await sales.search(made.booking);
  await sales.eventually(sales.row(made.booking).getByText('Deposit paid'));
});

next('the manager sees it in the dashboard and the reports', async () => {
  const manager = await person('manager');
  await manager.open('Dashboard');
  await manager.page.locator('.ant-card').nth(3).waitFor();
  await manager.look('manager-dashboard');
  await manager.open('Reports');
  for (const report of await reportNames(manager)) {
    await manager.choose(manager.page, 'Report', report);
    await manager.settled();
    await manager.page.locator('.tw-content').getByRole('table').or(manager.page.locator('.tw-empty')).first().waitFor();
    await nothingFailed(manager);
  }
  await manager.look('manager-reports');
});

async function reportNames(manager) {
  await manager.page.getByLabel('Report', { exact: true }).click();
  const names = await manager.page.locator('.ant-select-item-option-content').allInnerTexts();
  await manager.page.keyboard.press('Escape');
  assert.ok(names.length > 0, 'there is no report');
  return names;
}

async function marketing() {
  const marketer = await person('marketer');
  await marketer.open('Campaigns');
  await marketer.look('marketer-campaigns');
}

async function customerCare() {
  const care = await person('care');
  await care.go('/care');
  await care.look('care');
}

if (alsoThere.includes('campaigns')) step('the marketer opens the campaigns', marketing);
if (alsoThere.includes('care')) step('customer care opens its pages', customerCare);

for (const login of ['designer', 'marketer', 'sales', 'operator', 'accountant', 'care', 'manager']) {
  step(`every page in the menu of ${login} opens`, async () => {
    const somebody = await person(login);
    await somebody.go('/');
    for (const path of await somebody.menuPaths()) {
      await somebody.go(path);
      await nothingFailed(somebody);
    }
  });
}

for (const [language, locale] of [['vi', 'vi-VN'], ['zh', 'zh-CN']]) {
  step(`the pages speak ${language}`, async () => {
    const manager = await person('manager', locale);
    await manager.go('/');
    await everythingIsTranslated(manager, `${language}-home`);
    const own = (path) => !['/campaigns', '/care'].some((module) => path.startsWith(module));
    for (const path of (await manager.menuPaths()).filter(own)) {
      await manager.go(path);
      await everythingIsTranslated(manager, `${language}${path.replaceAll('/', '-')}`);
    }
  });
}

/** No page says that something could not be read. */
async function nothingFailed(somebody) {
  assert.equal(await somebody.page.locator('.ant-result').count(), 0, `${somebody.page.url()} shows a failure`);
}

/** Where a word is missing its key is shown. */
async function everythingIsTranslated(somebody, name) {
  await somebody.look(name);
  await nothingFailed(somebody);
  const text = await somebody.page.locator('body').innerText();
  const keys = text.match(/\b(?:web|core|tours|crm|operations|accounting|reports|campaigns|care|imports|messaging|documents|permission|error)\.[a-z]\w*(?:\.\w+)+/g) ?? [];
  assert.deepEqual(keys, [], `${somebody.page.url()} shows keys instead of words`);
}
