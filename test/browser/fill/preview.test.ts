import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { choose, done, fillNow, line, lines, openPreview, ready, tick, valueIn } from './popup.ts';

/** A form with one field of every fate, and the same question again on another page. */
const FORM = `<!doctype html><html lang="en"><title>Apply</title><form>
  <label>First name <input name="first_name" autocomplete="given-name"></label>
  <label>Last name <input name="last_name" autocomplete="family-name"></label>
  <label>Your headline <input name="headline"></label>
  <label>Favourite colour <input name="colour"></label>
  <label>Password <input type="password" name="password"></label>
  <label><input type="checkbox" name="consent"> I agree to the privacy policy</label>
</form>`;

describe.skipIf(chromiumMissing)(
  `the preview of a fill in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;
    let page: Page;
    let popup: Page | undefined;

    beforeAll(async () => {
      pages = await servePages({
        inline: {
          '/form.html': FORM,
          '/again.html': FORM,
          '/nothing.html': '<!doctype html><title>News</title><p>Nothing to fill.',
          '/steps.html': STEPS,
          '/jobs.html': JOBS,
        },
      });
      chromium = await launchChromium({ flags: ['--screen-info={1600x1200}'] });
      page = chromium.page;
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });
    beforeEach(() => page.goto(`${pages.origin}/form.html`));
    afterEach(async () => {
      if (popup && !popup.isClosed()) await popup.close();
    });

    it('lists the fields as the page calls them, ticks what is sure, and fills nothing', async () => {
      popup = await openPreview(chromium, page);
      expect(await line(popup, 'First name')).toMatchObject({ value: 'Stephen', ticked: true });
      expect(await line(popup, 'Last name')).toMatchObject({ value: "O'Dor", ticked: true });
      expect((await line(popup, 'Favourite colour')).ticked).toBeUndefined();
      expect((await lines(popup)).map(({ label }) => label)).not.toContain('Password');
      expect(await popup.$eval('.left', (left) => left.textContent)).toMatch(/^2 fields stay/);
      expect(await valueIn(page, '[name=first_name]')).toBe('');
    });

    it('fills what is ticked, puts it back after the popup was closed and opened again', async () => {
      popup = await openPreview(chromium, page);
      await tick(popup, 'Last name');
      expect(await fillNow(popup)).toMatch(/^\d+ fields filled$/);
      expect(await valueIn(page, '[name=first_name]')).toBe('Stephen');
      expect(await valueIn(page, '[name=last_name]')).toBe('');
      await popup.close();

      popup = await openPreview(chromium, page);
      expect(await line(popup, 'First name')).toMatchObject({ ticked: false });
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      expect(await valueIn(page, '[name=first_name]')).toBe('');
    });

    it('offers the undo on the card itself as long as it can', async () => {
      popup = await openPreview(chromium, page);
      await fillNow(popup);
      await popup.close();
      await page.bringToFront();
      popup = await chromium.openPopup(page);
      await popup.locator('.card footer ::-p-text(Undo the last fill)').click();
      await waitUntil('the undo', async () => (await valueIn(page, '[name=first_name]')) === '');
      await popup.waitForSelector('.card footer ::-p-text(Undo the last fill)', { hidden: true });
    });

    it('leaves alone what stands there, and shows old and new before it is replaced', async () => {
      await page.type('[name=first_name]', 'Steve');
      popup = await openPreview(chromium, page);
      const named = await line(popup, 'First name');
      expect(named.ticked).toBe(false);
      expect(named.value).toMatch(/Steve.*→.*Stephen/);
      await tick(popup, 'First name');
      await fillNow(popup);
      expect(await valueIn(page, '[name=first_name]')).toBe('Stephen');
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      expect(await valueIn(page, '[name=first_name]')).toBe('Steve');
    });

    it('is worked by keys alone', async () => {
      popup = await openPreview(chromium, page);
      const focused = () =>
        popup?.evaluate(
          () => document.activeElement?.closest('li')?.querySelector('.what')?.textContent,
        );
      expect(await focused()).toBe('First name');
      await popup.keyboard.press('ArrowDown');
      expect(await focused()).toBe('Last name');
      await popup.keyboard.press('Space');
      await waitUntil('the outline', () => page.$(DRAWN));
      await popup.keyboard.press('Enter');
      await done(popup, 'filled');
      expect(await valueIn(page, '[name=first_name]')).toBe('Stephen');
      expect(await valueIn(page, '[name=last_name]')).toBe('');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.fill li[data-ticked]');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('#card .card');
    });

    it('outlines a field while it is pointed at, and not when the popup is gone', async () => {
      popup = await openPreview(chromium, page);
      await popup.hover('.fill li[data-field]');
      await waitUntil('the outline', () => page.$(DRAWN));
      await popup.close();
      await waitUntil('the outline to go', async () => !(await page.$(DRAWN)));
    });

    it('remembers a correction for the field, and for the same words elsewhere', async () => {
      popup = await openPreview(chromium, page);
      await choose(popup, 'Favourite colour', 'family name');
      expect(await line(popup, 'Favourite colour')).toMatchObject({ value: "O'Dor", ticked: true });
      await popup.close();

      await page.goto(`${pages.other}/again.html`);
      popup = await openPreview(chromium, page);
      expect(await line(popup, 'Favourite colour')).toMatchObject({ value: "O'Dor" });
      await choose(popup, 'Favourite colour', 'the card’s own');
      expect((await line(popup, 'Favourite colour')).ticked).toBeUndefined();
    });

    it('remembers that a field is to stay empty', async () => {
      popup = await openPreview(chromium, page);
      await choose(popup, 'First name', 'nothing');
      expect((await line(popup, 'First name')).ticked).toBeUndefined();
      await choose(popup, 'First name', 'the card’s own');
      expect((await line(popup, 'First name')).ticked).toBe(true);
    });

    it('offers the next step of a form', async () => {
      await page.goto(`${pages.origin}/steps.html`);
      popup = await openPreview(chromium, page);
      await fillNow(popup);
      await page.evaluate(() => document.querySelector('button')?.click());
      await waitUntil('the offer', () =>
        popup?.$eval('.fill footer .primary', (button) => /^Go on/.test(button.textContent ?? '')),
      );
      await popup.click('.fill footer .primary');
      await waitUntil(
        'the next step',
        async () => popup && (await lines(popup)).some(({ label }) => label === 'Last name'),
      );
      await ready(popup);
      await fillNow(popup);
      expect(await valueIn(page, '[name=last_name]')).toBe("O'Dor");
    });

    it('presses “Add another” when told to, and lists what has come', async () => {
      await page.goto(`${pages.origin}/jobs.html`);
      popup = await openPreview(chromium, page);
      const companies = async () =>
        popup ? (await lines(popup)).filter(({ label }) => label === 'Company') : [];
      expect(await companies()).toMatchObject([{ value: 'Amazon', ticked: true }]);
      await tick(popup, 'Company');
      for (const count of [2, 3]) {
        await popup.locator(`.fill .add ::-p-text(Add another employment (${count} of)`).click();
        await waitUntil('the entry', async () => (await companies()).length === count);
        await ready(popup);
      }
      expect(await companies()).toMatchObject([
        { value: 'Amazon', ticked: false },
        { value: 'Facebook', ticked: true },
        { value: 'Astute Hosting', ticked: true },
      ]);
      await fillNow(popup);
      const values = () =>
        page.$$eval('[name=company]', (all) => all.map((one) => Reflect.get(one, 'value')));
      expect(await values()).toEqual(['', 'Facebook', 'Astute Hosting']);
      expect(await page.title()).toBe('Apply');
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      expect(await values()).toEqual(['', '', '']);
    });

    it('says in words that there is no form', async () => {
      await page.goto(`${pages.origin}/nothing.html`);
      popup = await openPreview(chromium, page);
      expect(await popup.$eval('.fill .nothing', (words) => words.textContent)).toMatch(
        /^No form was found on this page/,
      );
    });

    it('says in words that no script may run', async () => {
      await page.goto('chrome://version');
      popup = await openPreview(chromium, page);
      expect(await popup.$eval('.fill .trouble', (words) => words.textContent)).toMatch(
        /closed to extensions/,
      );
    });
  },
);

/** A form whose second step takes the place of the first. */
const STEPS = `<!doctype html><html lang="en"><title>Apply</title><form>
  <label>First name <input name="first_name" autocomplete="given-name"></label>
  <button type="button">Next</button>
</form><script>
  document.querySelector('button').onclick = () => {
    document.querySelector('form').innerHTML =
      '<label>Last name <input name="last_name" autocomplete="family-name"></label>';
  };
</script>`;

/** A form that shows one more employment a moment after its button was pressed. */
const JOBS = `<!doctype html><html lang="en"><title>Apply</title><form>
  <h2>Employment</h2>
  <div class="jobs"><fieldset>
    <label>Company <input name="company"></label><label>Job title <input name="title"></label>
  </fieldset></div>
  <button type="button">Add another</button>
  <button>Send</button>
</form><script>
  document.querySelector('form').onsubmit = (event) => {
    event.preventDefault();
    document.title = 'Sent';
  };
  document.querySelector('button').onclick = () => {
    const first = document.querySelector('fieldset');
    setTimeout(() => first.parentElement.append(first.cloneNode(true)), 50);
  };
</script>`;
