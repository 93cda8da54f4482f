import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { answerPrompt, onScreen, waitUntil } from '../harness/screen.ts';
import { fillNow, line, lines, openPreview, ready } from './popup.ts';

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(
  `the preview on a screen, in Chromium${missing ? ` (${missing})` : ''}`,
  () => {
    let display: Display;
    let chromium: Chromium;
    let pages: Pages;

    beforeAll(async () => {
      display = await openDisplay();
      pages = await servePages({
        inline: {
          '/top.html': `<!doctype html><html lang="en"><title>Jobs</title><h1>Jobs</h1>
            <iframe src="{{other}}/form.html" width="600" height="300"></iframe>`,
          '/form.html': `<!doctype html><html lang="en"><title>Apply</title><form>
            <label>First name <input name="first_name" autocomplete="given-name"></label>
            <label>Last name <input name="last_name" autocomplete="family-name"></label></form>`,
        },
      });
      chromium = await launchChromium({ display });
      await chromium.serviceWorker();
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
      await display?.close();
    });

    /** The popup that the browser has opened by itself. */
    const popupShown = (): Promise<Page> =>
      waitUntil('the popup', async () => {
        const target = chromium.browser.targets().find((t) => t.url().endsWith('/popup.html'));
        return target?.asPage();
      });
    /** The browser's question closes the popup before it can answer the driver. */
    const askFor = (popup: Page) => popup.click('.closed button').catch(() => undefined);
    const frameOf = async (page: Page) =>
      (await (await page.waitForSelector('iframe'))?.contentFrame()) ?? undefined;

    it('opens by its shortcut, which Chromium has given to it', async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/form.html`);
      await page.bringToFront();
      const first = await page.waitForSelector('input');
      if (first) display.click(await onScreen(page, first));
      await display.keys('alt+shift+f');
      const popup = await popupShown();
      await ready(popup);
      expect(await line(popup, 'First name')).toMatchObject({ value: 'Stephen', ticked: true });
      await display.keys('Return');
      await waitUntil('the fill', () => page.$eval('input', ({ value }) => value === 'Stephen'));
      await popup.close();
    });

    it('says what a refused access means, and asks again', async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/top.html`);
      const popup = await openPreview(chromium, page);
      expect(await popup.$eval('.closed', (part) => part.textContent)).toContain('127.0.0.1');
      expect(await lines(popup)).toEqual([]);
      await answerPrompt(display, () => askFor(popup), 'deny');
      const again = popup.isClosed() ? await openPreview(chromium, page) : popup;
      await again.waitForSelector('.closed button');
      await again.close();
    });

    it('looks into a frame of another site once it is allowed', async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/top.html`);
      const popup = await openPreview(chromium, page);
      await answerPrompt(display, () => askFor(popup), 'allow');
      const after = await popupShown();
      await waitUntil('the fields of the frame', async () => (await lines(after)).length === 2);
      await ready(after);
      await fillNow(after);
      const frame = await frameOf(page);
      expect(await frame?.$eval('input', ({ value }) => value)).toBe('Stephen');
    });

    it('opens in the side panel, where one is open, and stays with the page', async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/form.html`);
      await page.bringToFront();
      const popup = await chromium.openPopup(page);
      await (await popup.waitForSelector('[aria-label*="side panel"]'))?.click();
      const panel = await waitUntil('the side panel', () =>
        chromium.browser
          .targets()
          .find((target) => target.url().endsWith('/sidepanel.html'))
          ?.asPage(),
      );
      await panel.waitForSelector('#card .card');
      await page.bringToFront();
      await display.keys('alt+shift+f');
      await panel.waitForSelector('.fill li[data-field]');
      await fillNow(panel);
      expect(await page.$eval('input', ({ value }) => value)).toBe('Stephen');
      await page.reload();
      await waitUntil('the offer to go on', () =>
        panel.$eval('.fill footer .primary', ({ textContent }) => /^Go on/.test(textContent ?? '')),
      );
      await panel.click('.fill footer .primary');
      await waitUntil('the page looked at anew', async () =>
        (await lines(panel)).some(({ label, ticked }) => label === 'First name' && ticked),
      );
    });
  },
);
