import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillNow, openPreview } from '../fill/popup.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';

describe.skipIf(chromiumMissing)(
  `the popup in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;
    let popup: Page;

    beforeAll(async () => {
      pages = await servePages({
        inline: {
          '/form.html':
            '<!doctype html><title>Form</title><label>Full name <input id="field" value=""></label>',
        },
      });
      chromium = await launchChromium({ flags: ['--screen-info={1600x1200}'] });
      await chromium.page.goto(`${pages.origin}/form.html`);
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });
    beforeEach(async () => {
      await chromium.page.bringToFront();
      await chromium.page.reload();
      await chromium.page.focus('#field');
      popup = await chromium.openPopup(chromium.page);
      await popup.waitForSelector('#card .card');
    });
    afterEach(async () => {
      if (!popup.isClosed()) await popup.close();
    });

    const toast = () =>
      popup
        .waitForSelector('.toast')
        .then((shown) => shown?.evaluate((element) => element.textContent));
    const focusedSnippet = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('data-snippet'));

    it('fits into what a browser gives a popup and never scrolls sideways', async () => {
      const size = await popup.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
        wide:
          document.documentElement.scrollWidth > innerWidth ||
          [...document.querySelectorAll('main, .card')].some(
            (element) => element.scrollWidth > element.clientWidth,
          ),
      }));
      expect(size).toEqual({ width: 400, height: 600, wide: false });
    });

    it('shows who, what now and how to reach at first glance', async () => {
      const text = await popup.$eval('header', (header) => header.textContent);
      for (const part of [
        'SO!',
        "Stephen O'Dor",
        'Systems Development Engineer · Amazon',
        '+ E-mail',
        '+ Phone',
        '+ Website',
      ]) {
        expect(text).toContain(part);
      }
    });

    it('copies a line by a click, as text', async () => {
      await popup.click('[data-snippet="skills.data.kafka"]');
      expect(await toast()).toBe('Copied Kafka');
      expect(await chromium.clipboard(chromium.page)).toMatchObject({ text: 'Kafka' });
    });

    it('has copied by the time that the next key closes it', async () => {
      for (const [query, text] of [
        ['kafka', 'Kafka'],
        ['presto', 'Presto'],
        ['sqlite', 'SQLite'],
      ]) {
        if (popup.isClosed()) {
          popup = await chromium.openPopup(chromium.page);
          await popup.waitForSelector('#card .card');
        }
        await popup.keyboard.type(query ?? '');
        await popup.waitForSelector('[role=option][aria-selected=true]');
        // Enter copies, the first Escape clears the search, the second closes: nothing waits for another.
        const { keyboard } = popup;
        const keys = (['Enter', 'Escape', 'Escape'] as const).map((key) => keyboard.press(key));
        await Promise.allSettled(keys);
        await waitUntil('the popup to close', () => popup.isClosed());
        expect((await chromium.clipboard(chromium.page)).text).toBe(text);
      }
    });

    it('shows the line with the focus wholly, below the heading that sticks to the top', async () => {
      const hidden: string[] = [];
      for (const way of ['ArrowDown', 'ArrowUp'] as const) {
        for (let before = 'none', now = ''; before !== now; ) {
          await popup.keyboard.press(way);
          const { id, seen } = await popup.evaluate(focusedLine);
          if (!seen) hidden.push(`${way} ${id}`);
          [before, now] = [now, id];
        }
      }
      expect(hidden).toEqual([]);
    });

    it('has nothing to press that is lower or narrower than 24 pixels', async () => {
      await popup.click('.unfold');
      const small = await popup.$$eval('button, a, input, [role=option]', (all) =>
        all.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const shown = width > 0 && height > 0;
          return shown && (width < 24 || height < 24)
            ? [`${element.className} ${element.textContent} ${width} × ${height}`]
            : [];
        }),
      );
      expect(small).toEqual([]);
    });

    it.each([400, 320])(
      'keeps its foot one line high after a fill, %d pixels wide',
      async (width) => {
        const foot = () =>
          popup.$eval('footer', (footer) => ({
            height: footer.getBoundingClientRect().height,
            cut: footer.scrollWidth > footer.clientWidth,
          }));
        await popup.close();
        popup = await openPreview(chromium, chromium.page);
        await fillNow(popup);
        await popup.close();
        popup = await chromium.openPopup(chromium.page);
        await popup.waitForSelector('footer .undo');
        await popup.setViewport({ width, height: 600 });
        expect(await foot()).toMatchObject({ height: 52, cut: false });
        await popup.click('footer .undo');
        await popup.waitForSelector('footer:not(:has(.undo))');
        expect(await foot()).toMatchObject({ height: 52, cut: false });
      },
    );

    it('copies a rich line as text and as HTML', async () => {
      await popup.click('[data-snippet="skills.data"]');
      await toast();
      const { text, html } = await chromium.clipboard(chromium.page);
      expect(text).toBe('PostgreSQL, MySQL, SQLite, Kafka, Presto, Spark');
      expect(html).toContain('<li>PostgreSQL</li>');
    });

    it('searches as one types and copies the best with Enter', async () => {
      await popup.keyboard.type('facebook title');
      await popup.waitForSelector('[role=option][aria-selected=true]');
      expect(
        await popup.$eval('[role=option]', (option) => option.getAttribute('data-snippet')),
      ).toBe('work.facebook-2014.position');
      await popup.keyboard.press('Enter');
      await toast();
      expect((await chromium.clipboard(chromium.page)).text).toBe('Production Engineer');
    });

    it('clears the search with Escape, then closes', async () => {
      await popup.keyboard.type('kafka');
      await popup.waitForSelector('[role=option]');
      await popup.keyboard.press('Escape');
      expect(await popup.$eval('search input', (input) => input.value)).toBe('');
      // The popup is gone before it can answer the driver.
      await popup.keyboard.press('Escape').catch(() => undefined);
      await waitUntil('the popup to close', () => popup.isClosed());
    });

    it('says that nothing was found, and where to look', async () => {
      await popup.keyboard.type('zebra');
      const text = await (await popup.waitForSelector('.nothing'))?.evaluate(
        (element) => element.textContent,
      );
      expect(text).toMatch(/Nothing on the card for “zebra”/);
    });

    it('is walked with the arrow keys alone', async () => {
      await popup.keyboard.press('ArrowDown');
      expect(await focusedSnippet()).toBe('name');
      await popup.keyboard.press('ArrowDown');
      expect(await focusedSnippet()).toBe('headline');
      await popup.keyboard.press('End');
      expect(await focusedSnippet()).toBe('interests.canada-winter-games-athlete-fencing');
      await popup.keyboard.press('Enter');
      await toast();
      expect((await chromium.clipboard(chromium.page)).text).toBe(
        'Canada Winter Games athlete (fencing)',
      );
    });

    it('searches from wherever one types', async () => {
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.type('x');
      expect(
        await popup.$eval('search input:focus', (input) => 'value' in input && input.value),
      ).toBe('x');
    });

    it('unfolds a job into its parts', async () => {
      await popup.click('.unfold[aria-label*="Facebook"]');
      await popup.click('[data-snippet="work.facebook-2014.highlights"]');
      await toast();
      const { text, html } = await chromium.clipboard(chromium.page);
      expect(text?.split('\n')).toHaveLength(3);
      expect(html).toContain('<li>');
    });

    it('inserts into the field of the page that had the focus', async () => {
      await popup.keyboard.type('family name');
      await popup.waitForSelector('[role=option][aria-selected=true]');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await popup.keyboard.up('Control');
      await waitUntil(
        'the text',
        async () =>
          (await chromium.page.$eval('#field', (field) => 'value' in field && field.value)) ===
          "O'Dor",
      );
      expect(await toast()).toMatch(/^Inserted Family name/);
    });

    it('asks for a contact detail in place, checks it as typed, and keeps it', async () => {
      await popup.click('.chip.empty ::-p-text(Phone)');
      await popup.waitForSelector('.ask input:focus');
      await popup.keyboard.type('604');
      await popup.waitForSelector('.ask .problem ::-p-text(country code)');
      expect(
        await popup.$eval('.ask .primary', (button) => 'disabled' in button && button.disabled),
      ).toBe(true);
      await popup.keyboard.press('Home');
      await popup.keyboard.type('+1');
      await popup.keyboard.press('End');
      await popup.keyboard.type('5550123');
      await popup.waitForSelector('.ask .primary:not(:disabled)');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('[data-snippet="tel"]');
      expect(await popup.$eval('[data-snippet="tel"]', (chip) => chip.textContent)).toBe(
        '+1 604 555 0123',
      );
    });

    it('carries text and HTML when a line is dragged', async () => {
      const carried = await popup.evaluate(() => {
        const line = document.querySelector('[data-snippet="skills.data"]');
        const dataTransfer = new DataTransfer();
        line?.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
        return [dataTransfer.getData('text/plain'), dataTransfer.getData('text/html')];
      });
      expect(carried[0]).toBe('PostgreSQL, MySQL, SQLite, Kafka, Presto, Spark');
      expect(carried[1]).toContain('<li>Kafka</li>');
    });
  },
);

/** The line with the focus, and whether all of it is to be seen in the part of the card that scrolls. */
function focusedLine() {
  const line = document.activeElement;
  const main = document.querySelector('main');
  const id = line?.getAttribute('data-snippet') ?? '';
  if (!line || !main?.contains(line)) return { id, seen: true };
  const heading = line.closest('section')?.querySelector('h2');
  const sticks = heading && !heading.contains(line);
  const box = line.getBoundingClientRect();
  const { top, bottom } = main.getBoundingClientRect();
  const above = sticks ? heading.getBoundingClientRect().bottom : top;
  return { id, seen: box.top >= above - 1 && box.bottom <= bottom + 1 };
}
