// A person at a page of Tourwright, who finds things by their names as people do.

const popup = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

const languages = { en: 'English', vi: 'Tiếng Việt', zh: '简体中文' };

export class Person {
  constructor(page, screenshot) {
    this.page = page;
    /** The paths of all pages that were seen. */
    this.seen = new Set();
    page.on('framenavigated', (frame) => frame === page.mainFrame() && this.seen.add(new URL(frame.url()).pathname));
    /** Keeps what is seen now under this name. */
    this.look = async (name) => {
      await this.settled();
      await screenshot(name);
    };
  }

  get menu() {
    return this.page.locator('.tw-sider nav');
  }

  /** Goes to a page by the menu. */
  async open(entry) {
    await this.menu.getByRole('link', { name: entry, exact: true }).click();
    await this.heading(entry).waitFor();
    await this.settled();
  }

  /** Changes the language at the top of the page, for this person from now on. */
  async speak(language) {
    const button = this.page.locator('.tw-header button').filter({ has: this.page.locator('.tw-language-code') });
    await button.click();
    await this.page.locator('.ant-dropdown-menu-item', { hasText: languages[language] }).click();
    await button.filter({ hasText: language.toUpperCase() }).waitFor();
    await this.page.locator(`html[lang|="${language}"]`).waitFor({ state: 'attached' });
    await this.settled();
  }

  async go(path) {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.settled();
  }

  /** Every address that the menu leads to, but those outside the pages. The departments' entries come after the first ones. */
  async menuPaths() {
    await this.menu.getByRole('link').first().waitFor();
    await this.settled();
    return this.menu.locator('a:not([target])').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  }

  /** Follows the menu to an address. Loading all of the interface anew with `go` takes several times as long. */
  async follow(path) {
    await this.menu.locator(`a[href="${path}"]`).click();
    await this.menu.locator('.ant-menu-item-selected').locator(`a[href="${path}"]`).waitFor();
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.settled();
  }

  /** Opens what is shown as a row or a card and waits until another page is there: the address changes first, what is shown later. */
  async openFirst(found) {
    const title = this.page.getByRole('heading', { level: 1 });
    const before = await title.innerText();
    const place = await this.place(found.first());
    await place.click();
    await title.filter({ hasNotText: before }).waitFor();
    await this.settled();
  }

  /** Where a row or a card is clicked: a row in its first cell, for what stands in the middle of it may be a link to something else. */
  async place(found) {
    const row = (await found.evaluate((element) => element.tagName)) === 'TR';
    return row ? found.locator('td:not(.ant-table-selection-column)').first() : found;
  }

  /** Nothing is loading any more: neither a page, nor a button's work, nor what was searched for. */
  async settled() {
    await this.page.waitForFunction(() => !document.querySelector('.tw-loading, .ant-skeleton-active, .ant-spin-spinning, .ant-btn-loading, [aria-busy="true"]'));
  }

  heading(name) {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  /** The drawer or dialog with this title. */
  dialog(name) {
    return this.page.getByRole('dialog', { name });
  }

  async click(name, within = this.page) {
    await this.still();
    await within.getByRole('button', { name, exact: true }).click();
  }

  tab(name) {
    return this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Agrees to the question in the bubble beside a button, or in the dialog in the middle. */
  async agree() {
    const question = this.page.locator('.ant-popover:not(.ant-popover-hidden), .ant-modal-confirm');
    await question.waitFor();
    await this.click('Agree', question);
  }

  /** Says OK to the question in the middle. */
  async confirm() {
    const question = this.page.locator('.ant-modal-confirm');
    await question.waitFor();
    await this.still();
    await question.locator('.ant-btn-primary').click();
    await question.waitFor({ state: 'detached' });
  }

  row(text) {
    return this.page.locator('tr.ant-table-row').filter({ hasText: text });
  }

  /** Fills fields by their labels. */
  async fill(within, values) {
    for (const [label, value] of Object.entries(values)) {
      await within.getByLabel(label, { exact: true }).fill(value);
    }
  }

  /** Types a day and leaves the field, as with the keyboard. */
  async day(within, label, iso) {
    const field = within.getByLabel(label, { exact: true });
    await field.fill(iso);
    await field.press('Tab');
  }

  /** Chooses in a field; what is typed narrows the choice. Without a wish the first one is taken. */
  async choose(within, label, wish, typed) {
    const field = within.getByLabel(label, { exact: true });
    await this.still();
    await field.click();
    if (typed) await field.fill(typed);
    const options = this.page.locator(`${popup} .ant-select-item-option:not(.ant-select-item-option-disabled)`);
    const option = (wish ? options.filter({ hasText: wish }) : options).first();
    const words = (await option.innerText()).split('\n')[0];
    await this.still();
    await option.click();
    return words;
  }

  /** Nothing slides or fades any more, nor is about to: a dialog stands still for a moment before it grows, and a click then is lost. */
  async still() {
    await this.page.waitForFunction(() => document.getAnimations().every((one) => !['running', 'paused'].includes(one.playState) || one.effect?.getTiming().iterations === Infinity));
  }

  /** Types into the search field. It is busy until its pause is over, and the table from then on until the rows found are there. */
  async search(text) {
    await this.page.getByRole('searchbox').or(this.page.locator('.tw-search input')).first().fill(text);
    await this.settled();
  }

  /** Waits for what another department tells later: looks again until it is there. `before` is done before each look. */
  async eventually(locator, { seconds = 60, before = async () => {} } = {}) {
    const until = Date.now() + seconds * 1000;
    for (;;) {
      try {
        await before();
        return await locator.first().waitFor({ timeout: 2_000 });
      } catch (error) {
        if (Date.now() > until) throw error;
        await this.page.reload();
        await this.settled();
      }
    }
  }

  /** What is said in the corner or at the top after something was done. */
  async told(text) {
    await this.page.locator('.ant-message-notice, .ant-notification-notice').filter({ hasText: text }).first().waitFor();
  }

  /** The message beside a field, which says what is wrong with it. */
  async refused(within, label, message) {
    const field = within.locator('.ant-form-item').filter({ has: this.page.getByLabel(label, { exact: true }) });
    await field.locator('.ant-form-item-explain-error').filter({ hasText: message }).waitFor();
  }

  /** The state beside the title of the page. */
  async state(name) {
    await this.page.locator('.tw-page-title .tw-tag', { hasText: new RegExp(`^${name}$`) }).waitFor();
  }
}
