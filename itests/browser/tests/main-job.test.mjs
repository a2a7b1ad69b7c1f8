// The main job: one customer goes through every department, each step by the person whose work it is.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { agency } from '../lib/agency.mjs';

const { newPage, person, problems, screenshot, url } = agency();

const mark = Date.now().toString(36).toUpperCase();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const customer = { name: `Đặng Thị Mỹ Lệ ${mark}`, phone: `09${String(Date.now()).slice(-8)}`, email: `my.le.${mark.toLowerCase()}@example.com` };
const caller = { name: `Lý Gia Hân ${mark}`, phone: `03${String(Date.now()).slice(-8)}` };
const campaign = { segment: `New readers ${mark}`, name: `Halong in spring ${mark}`, subject: `{name} ơi, xuân này đi Hạ Long nhé? ${mark}` };
const tour = { code: 'HN-HL-NB-4N3D', title: `Halong for families ${mark}`, price: 12_000_000 + (Date.now() % 1000) * 1000 };
const lost = `Phu Quoc ${mark}`;
const night = 900_000;
/** The tour has three nights. */
const hotel = 3 * night;
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
  await designer.openFirst(designer.row(tour.code));
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
  await designer.page.keyboard.press('Escape');
  await designer.page.getByRole('dialog').waitFor({ state: 'detached' });
});

next('the marketer notes a contact and chooses whom to write to', async () => {
  const marketer = await person('marketer');
  await marketer.open('Customers');
  await marketer.click('New customer');
  const form = marketer.dialog('New customer');
  await marketer.fill(form, { Name: customer.name, Phone: customer.phone, 'E-mail': customer.email });
  await marketer.choose(form, 'Stage', 'Target');
  await form.getByLabel('Agrees to receive e-mail campaigns').check();
  await noOneInCharge(marketer, form);
  await marketer.click('Save', form);
  await marketer.heading(customer.name).waitFor();
  await marketer.look('marketer-contact');
  await marketer.open('Segments');
  await marketer.look('marketer-segments');
  await marketer.click('New segment');
  await marketer.heading('New segment').waitFor();
  await marketer.fill(marketer.page, { Name: campaign.segment });
  await marketer.click('Add a condition');
  const condition = marketer.page.getByRole('group', { name: 'Condition 2' });
  await marketer.choose(condition, 'Criterion', 'Stage', 'Stage');
  await marketer.choose(condition, 'Value', 'Target');
  await marketer.page.locator('.ant-card').getByText(/of them can be written to/).waitFor();
  await marketer.look('marketer-segment');
  await marketer.click('Save');
  await marketer.heading(campaign.segment).waitFor();
});

/** A marketer sells nothing: whose customer it becomes is settled when the target is dealt. */
async function noOneInCharge(marketer, form) {
  const field = form.locator('.ant-form-item').filter({ has: marketer.page.getByLabel('Person in charge', { exact: true }) });
  await field.hover();
  await field.locator('.ant-select-clear').click();
}

next('the marketer writes a campaign and sends it', async () => {
  const marketer = await person('marketer');
  await marketer.click('Campaign to this segment');
  await marketer.heading('New campaign').waitFor();
  await marketer.fill(marketer.page, { Name: campaign.name });
  await fromTodayOn(marketer);
  const words = marketer.page.getByRole('tabpanel');
  await marketer.fill(words, { Subject: campaign.subject, Text: '<p>Chào {name},</p>\n<p>Vịnh Hạ Long mùa xuân êm sóng. <a href="https://example.com/ha-long">Xem hành trình</a></p>' });
  await marketer.page.frameLocator('.campaigns-frame').getByText('Vịnh Hạ Long mùa xuân êm sóng.').waitFor();
  await marketer.look('marketer-campaign');
  await marketer.click('Save');
  await marketer.heading(campaign.name).waitFor();
  await marketer.click('Count the recipients');
  await marketer.page.getByText(/customers? gets? the mail/).waitFor();
  await marketer.look('marketer-campaign-reach');
  await marketer.click('Start the campaign');
  await marketer.agree();
  await marketer.state('Sent');
  await marketer.look('marketer-results');
  await marketer.tab('Recipients');
  await marketer.search(customer.email);
  await marketer.row(customer.name).getByText('Sent', { exact: true }).waitFor();
  await marketer.look('marketer-recipients');
  await marketer.open('Segments');
  await marketer.search(campaign.segment);
  await marketer.row(campaign.segment).getByText('Locked').waitFor();
});

/** The period begins today and ends with the last day that the calendar shows of this or the next month. */
async function fromTodayOn(marketer) {
  await marketer.page.locator('.ant-picker-range input').first().click();
  const calendar = marketer.page.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)');
  await marketer.still();
  await calendar.locator('.ant-picker-cell-today.ant-picker-cell-in-view').click();
  await calendar.locator('.ant-picker-cell-in-view').last().click();
  await calendar.waitFor({ state: 'hidden' });
}

next('the mail waits in the outbox, and its reader becomes a target', async () => {
  const marketer = await person('marketer');
  const mail = await mailTo(marketer, customer.email, /đi Hạ Long nhé/);
  await mail.getByText(`Chào ${customer.name},`).waitFor();
  await marketer.look('marketer-outbox-mail');
  const pixel = await mail.locator('img[src*="/public/campaigns/o/"]').getAttribute('src');
  made.pixel = new URL(pixel).pathname;
  await closeMail(marketer);
});

/** Finds a mail in the outbox and shows it as its receiver sees it. Without a mail server it waits there. */
async function mailTo(somebody, address, subject) {
  await somebody.open('Outbox');
  await somebody.search(address);
  const row = somebody.row(subject);
  await somebody.eventually(row.getByText('Waiting', { exact: true }));
  await row.first().click();
  const mail = somebody.page.frameLocator('.messaging-preview');
  await mail.locator('body').waitFor();
  return mail;
}

async function closeMail(somebody) {
  await somebody.page.locator('.ant-drawer-close').click();
  await somebody.page.locator('.messaging-preview').waitFor({ state: 'detached' });
}

/** What a mail program asks for when somebody opens the mail. */
async function readMail() {
  const answer = await fetch(new URL(made.pixel, url()), { headers: { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0' } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'image/gif');
}

next('sales verifies the reader and makes an opportunity', async () => {
  const sales = await person('sales');
  await sales.open('Leads & targets');
  await sales.search(customer.name);
  const target = sales.row(customer.name);
  // Who opens in the first seconds is taken for a program that looks through mail; people look at a mail again.
  await sales.eventually(target.getByText(campaign.name), { before: readMail });
  await sales.look('sales-target');
  await sales.click('Take', target);
  await sales.click('Verify', target);
  await target.getByText('Lead', { exact: true }).waitFor();
  await sales.look('sales-lead');
  await sales.click('To opportunity', target);
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

next('sales writes down who calls', async () => {
  const sales = await person('sales');
  await sales.open('Leads & targets');
  await sales.click('New enquiry');
  const enquiry = sales.dialog('New enquiry');
  await sales.fill(enquiry, { Name: caller.name, Phone: caller.phone });
  await sales.look('sales-enquiry');
  await sales.click('Save', enquiry);
  await enquiry.waitFor({ state: 'hidden' });
  await sales.row(caller.name).getByText('Lead', { exact: true }).waitFor();
  await sales.look('sales-leads');
});

next('a call is noted, and a sale that is lost says why', async () => {
  const sales = await person('sales');
  await sales.click('To opportunity', sales.row(caller.name));
  const opportunity = sales.dialog(/An opportunity with/);
  await sales.fill(opportunity, { Title: lost, People: '3' });
  await sales.click('To opportunity', opportunity);
  await sales.heading(lost).waitFor();
  await sales.click('New: Call');
  const call = sales.dialog('New activity');
  await sales.fill(call, { Subject: 'Asked for the price' });
  await call.getByLabel('Already done', { exact: true }).click();
  await sales.fill(call, { Result: 'Found it too expensive.' });
  await sales.click('Save', call);
  await call.waitFor({ state: 'hidden' });
  await sales.page.getByRole('region', { name: 'Activities' }).getByText('Asked for the price').waitFor();
  await sales.click('Lost');
  const question = sales.dialog(/is lost$/);
  await sales.click('Lost', question);
  await question.getByText('Please fill this in.').waitFor();
  await sales.choose(question, 'Reason of the loss', 'Too expensive');
  await sales.click('Lost', question);
  await sales.state('Lost');
  await sales.look('sales-lost');
});

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
  await operator.openFirst(operator.row(tour.title));
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
  await operator.fill(form, { Description: 'Twin room with breakfast', 'Unit price': String(night) });
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
  await accountant.search(customer.name);
  await accountant.page.getByText('All', { exact: true }).click();
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
  await accountant.search(made.supplier);
  await accountant.page.getByText('All', { exact: true }).click();
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

next('operations completes the tour and settles it', async () => {
  const operator = await person('operator');
  await operator.open('Tours to run');
  await operator.search(tour.title);
  await operator.openFirst(operator.row(tour.title));
  await operator.click('Prepared');
  await operator.state('Prepared');
  await operator.click('Complete');
  await operator.agree();
  await operator.state('Completed');
  await operator.tab('Settlement');
  await operator.page.getByText(price(hotel)).first().waitFor();
  await operator.look('operator-settlement');
  await operator.click('Settle tour');
  await operator.agree();
  await operator.page.getByText('This tour is settled').waitFor();
  await operator.state('Settled');
  await operator.look('operator-settled');
});

next('care asks how it was, and the customer answers without a login', async () => {
  const care = await person('care');
  await care.open('Feedback');
  await care.search(customer.name);
  await care.eventually(care.row(customer.name).locator('.tw-tag', { hasText: 'Sent' }));
  await care.look('care-asked');
  // Care sees its own mails only, and this one was sent by the platform itself.
  const manager = await person('manager');
  const mail = await mailTo(manager, customer.email, /chuyến đi|hành trình|tour/i);
  const link = await mail.locator('a[href*="/public/care/feedback/"]').first().getAttribute('href');
  await manager.look('manager-feedback-mail');
  await closeMail(manager);
  const form = await newPage({ language: 'vi-VN', width: 420, height: 900 });
  await form.goto(new URL(link).pathname);
  await form.getByText(tour.title).waitFor();
  await screenshot('customer-form', form);
  for (const [question, score] of Object.entries({ overall: 2, hotel: 1, guide: 5, recommend: 4 })) await form.locator(`#${question}-${score}`).check();
  await form.locator('#comment').fill('Phòng ẩm, máy lạnh hỏng.');
  await screenshot('customer-form-filled', form);
  await form.locator('button[type="submit"]').click();
  await form.getByText('Phòng ẩm, máy lạnh hỏng.').waitFor();
  assert.equal(await form.locator('form').count(), 0, 'the form is still there');
  await screenshot('customer-thanks', form);
  await form.context().close();
});

next('care works on the case that the low score opened', async () => {
  const care = await person('care');
  await care.open('Cases');
  // It waits for whoever of customer care has the fewest.
  await care.search(customer.name);
  await care.eventually(care.row(customer.name));
  await care.look('care-cases');
  await care.openFirst(care.row(customer.name));
  await care.page.getByText('Phòng ẩm, máy lạnh hỏng.').first().waitFor();
  await care.look('care-case');
  await care.click('Start work');
  await care.state('In progress');
  await care.page.getByPlaceholder('What happened?').fill('Called the guest and apologised.');
  await care.click('Add');
  await care.page.locator('.care-log').getByText('Called the guest and apologised.').waitFor();
  await care.click('Solve');
  const solution = care.dialog('How was it solved?');
  await care.fill(solution, { Solution: 'A voucher for the next tour; the hotel repairs the room.' });
  await care.click('Solve', solution);
  await care.state('Solved');
  await care.look('care-solved');
  await care.click('Close');
  await care.state('Closed');
});

next('the manager sees what the tour earned, the dashboard and the reports', async () => {
  const manager = await person('manager');
  await manager.open('Profit by tour');
  await manager.search(tour.title);
  const profit = manager.row(made.tour);
  await manager.eventually(profit.getByText(price(2 * tour.price - hotel)));
  await profit.getByText('Settled', { exact: true }).waitFor();
  await manager.look('manager-profits');
  await manager.openFirst(profit);
  await manager.look('manager-profit');
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
  const options = manager.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-content');
  await options.first().waitFor();
  await manager.still();
  const names = await options.allInnerTexts();
  await manager.page.keyboard.press('Escape');
  assert.ok(names.length > 0, 'there is no report');
  return names;
}

// The manager's pages are looked at in other languages below. What somebody saw at work above has been opened.
for (const login of ['designer', 'marketer', 'sales', 'operator', 'accountant', 'care']) {
  step(`every page in the menu of ${login} opens`, async () => {
    const somebody = await person(login);
    for (const path of (await somebody.menuPaths()).filter((one) => !somebody.seen.has(one))) {
      await somebody.follow(path);
      await nothingFailed(somebody);
    }
  });
}

/** One record of each kind: the list in the menu, and what of it is opened. */
const records = {
  customer: ['/customers'],
  programme: ['/tours'],
  opportunity: ['/crm/pipeline', '.tw-card-open'],
  quotation: ['/crm/quotations'],
  contract: ['/crm/contracts'],
  booking: ['/crm/bookings'],
  'tour-to-run': ['/operations'],
  profit: ['/accounting/profits'],
  segment: ['/campaigns/segments'],
  campaign: ['/campaigns'],
  case: ['/care/cases'],
};

step('every page speaks Vietnamese', async () => {
  const manager = await person('manager');
  await manager.speak('vi');
  const paths = await manager.menuPaths();
  assert.deepEqual(Object.values(records).map(([list]) => list).filter((list) => !paths.includes(list)), [], 'the menu is not complete');
  for (const path of paths) {
    await manager.follow(path);
    await everythingIsTranslated(manager);
  }
});

step('the records speak Vietnamese', async () => {
  const manager = await person('manager');
  for (const [kind, [list, what = 'tr.ant-table-row']] of Object.entries(records)) {
    await manager.follow(list);
    // Of cases, only those that wait for the manager are shown at first.
    if (kind === 'case') await manager.page.getByRole('tab').last().click();
    await manager.openFirst(manager.page.locator(what));
    await everyTabIsTranslated(manager, `vi-${kind}`);
  }
});

// That the three languages have the same keys is tested where the words are; here, that pages of core and of departments take them.
step('the pages speak Chinese', async () => {
  const manager = await person('manager');
  await manager.speak('zh');
  for (const [path, title] of Object.entries({ '/crm/pipeline': '商机', '/operations': '出团管理', '/customers': '客户' })) {
    await manager.follow(path);
    await manager.heading(title).waitFor();
    await everythingIsTranslated(manager, `zh${path.replaceAll('/', '-')}`);
  }
  await manager.openFirst(manager.page.locator('tr.ant-table-row'));
  await everyTabIsTranslated(manager, 'zh-customer');
});

step('a search that comes late does not lead back to the page that was left', async () => {
  const care = await person('care');
  // Loaded anew, so that the code of the other page is not there yet.
  await care.go('/care/cases');
  let arrive;
  const onTheWay = new Promise((done) => (arrive = done));
  const { page } = care;
  await page.route('**/ui/care/**', async (route) => {
    await onTheWay;
    await route.continue();
  });
  await page.clock.install();
  await page.locator('.tw-search input').first().fill('late');
  await care.menu.getByRole('link', { name: 'Feedback', exact: true }).click();
  await page.waitForURL('**/care/feedback', { waitUntil: 'commit' });
  // The pause after typing is over before the next page has been loaded.
  await page.clock.runFor(1_000);
  arrive();
  await care.heading('Feedback').waitFor();
  assert.equal(new URL(page.url()).pathname, '/care/feedback');
  assert.equal(new URL(page.url()).search, '');
});

async function everyTabIsTranslated(somebody, name) {
  await everythingIsTranslated(somebody, name);
  const tabs = somebody.page.locator('.tw-content').getByRole('tab');
  for (let at = 0; at < (await tabs.count()); at++) {
    const tab = tabs.nth(at);
    if ((await tab.getAttribute('aria-selected')) === 'true') continue;
    await tab.click();
    await tab.and(somebody.page.locator('[aria-selected="true"]')).waitFor();
    await everythingIsTranslated(somebody);
  }
}

/** No page says that something could not be read. */
async function nothingFailed(somebody) {
  assert.equal(await somebody.page.locator('.ant-result').count(), 0, `${somebody.page.url()} shows a failure`);
}

/** Where a word is missing its key is shown. */
async function everythingIsTranslated(somebody, name) {
  // A picture takes as long as the page: only where there is a name for it.
  if (name) await somebody.look(name);
  else await somebody.settled();
  await nothingFailed(somebody);
  const text = await somebody.page.locator('body').innerText();
  const keys = text.match(/\b(?:web|core|tours|crm|operations|accounting|reports|campaigns|care|imports|messaging|documents|permission|error)\.[a-z]\w*(?:\.\w+)+/g) ?? [];
  assert.deepEqual(keys, [], `${somebody.page.url()} shows keys instead of words`);
}
