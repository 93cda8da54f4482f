/** Fields that styles leave in doubt, decided by pictures of the tab. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../data/messages/text-of';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { changes, onScreen, waitUntil } from '../harness/screen.ts';
import { filler } from './form.ts';
import { fillNow, lines, openPreview, valueIn } from './popup.ts';

/** A mask of a picture, which shows all or nothing of what it is laid over: styles do not tell. */
const mask = (inside: string) =>
  `mask-image: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>${inside}</svg>")`;
const SHOWS = mask(`<rect width='9' height='9'/>`);
const HIDES = mask('');

/** Notes what a page can hear, and every value that its fields ever have. */
const EAR = `<script>
  const heard = [];
  const values = new Set();
  const told = 'beforeinput input change keydown focusin select selectionchange invalid reset';
  for (const name of told.split(' '))
    document.addEventListener(name, ({ type, target }) => {
      if (document.forms[0].contains(target)) heard.push(type + ' ' + target.name);
    }, true);
  new MutationObserver((all) => heard.push(...all.map(({ type, target }) => type + ' ' + target.name)))
    .observe(document.forms[0], { subtree: true, childList: true, attributes: true, characterData: true });
  setInterval(() => document.querySelectorAll('input').forEach(({ value }) => values.add(value)), 2);
</script>`;

const form = (honest: string, trap: string, between = '') => `<!doctype html><html lang="en">
  <meta charset="utf-8"><title>Apply</title><h1>Apply</h1><form>
  <label>First name <input name="first_name" autocomplete="given-name"></label>
  <label>Last name <input name="last_name" autocomplete="family-name" style="${honest.replaceAll('"', '&quot;')}"></label>
  ${between}
  <label style="${trap.replaceAll('"', '&quot;')}">Job title <input name="job" autocomplete="organization-title"></label>
  </form>${EAR}`;

const PAGES = {
  '/doubts.html': form(SHOWS, HIDES),
  '/plain.html': form('', ''),
  '/far.html': form(SHOWS, SHOWS, '<p style="height: 3000px">Scroll on</p>'),
  '/zoomed.html': `${form(SHOWS, HIDES)}<style>html { zoom: 1.5 }</style>`,
  '/top.html': `<!doctype html><html lang="en"><title>Jobs</title><h1>Jobs</h1>
    <iframe src="/doubts.html" width="700" height="300" style="padding: 20px; border: 7px solid"></iframe>`,
};

/** What the page has heard, and the values that stood in its fields at any time. */
const noted = (page: Page): Promise<{ heard: string[]; values: string[] }> =>
  page.evaluate('({ heard, values: [...values] })') as ReturnType<typeof noted>;

const filled = async (page: Page) => ({
  first: await valueIn(page, '[name=first_name]'),
  last: await valueIn(page, '[name=last_name]'),
  job: await valueIn(page, '[name=job]'),
});

describe.skipIf(chromiumMissing)(
  `doubtful fields in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;

    beforeAll(async () => {
      pages = await servePages({ inline: PAGES });
      chromium = await launchChromium();
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });

    /** Counts, from now on, the pictures that the extension's worker asks for. */
    async function countPictures(): Promise<() => Promise<number>> {
      const worker = await chromium.serviceWorker();
      await worker.evaluate(`{
        globalThis.pictures = 0;
        globalThis.takePicture ??= chrome.tabs.captureVisibleTab;
        chrome.tabs.captureVisibleTab = (...all) => {
          globalThis.pictures++;
          return globalThis.takePicture.apply(chrome.tabs, all);
        };
      }`);
      return async () => Number(await worker.evaluate('globalThis.pictures'));
    }

    async function preview(path: string): Promise<Page> {
      await chromium.page.goto(`${pages.origin}${path}`);
      return openPreview(chromium, chromium.page);
    }

    it('are filled where the picture shows them, and said where it does not', async () => {
      const count = await countPictures();
      const popup = await preview('/doubts.html');
      expect((await lines(popup)).map(({ label }) => label)).toEqual(['First name', 'Last name']);
      expect(await popup.$eval('.fill', ({ textContent }) => textContent)).toContain(
        'Drawn so that what is written there does not show',
      );
      expect(await count()).toBe(2);
      await fillNow(popup);
      expect(await filled(chromium.page)).toEqual({ first: 'Stephen', last: "O'Dor", job: '' });
      await popup.close();
    });

    it('are as before when the preview shows, and the page has heard nothing', async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/far.html`);
      const state = () =>
        page.$$eval('input', (all) =>
          all.map((one) => [
            one.value,
            one.selectionStart,
            one.selectionEnd,
            one.defaultValue,
            one.validity.valid,
          ]),
        );
      const before = [await state(), await page.$eval('form', ({ outerHTML }) => outerHTML)];
      const popup = await openPreview(chromium, page);
      expect((await lines(popup)).filter(({ ticked }) => ticked)).toHaveLength(3);
      const { heard, values } = await noted(page);
      expect(values.filter((value) => value.includes('█'))).not.toEqual([]);
      expect(heard).toEqual([]);
      expect([await state(), await page.$eval('form', ({ outerHTML }) => outerHTML)]).toEqual(
        before,
      );
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await popup.close();
    });

    it('are found in a page that is drawn larger, and in a frame of the page’s own', async () => {
      const zoomed = await preview('/zoomed.html');
      expect((await lines(zoomed)).map(({ label }) => label)).toEqual(['First name', 'Last name']);
      await zoomed.close();
      const framed = await preview('/top.html');
      expect((await lines(framed)).map(({ label }) => label)).toEqual(['First name', 'Last name']);
      await framed.close();
    });

    it('cost nothing where there are none', async () => {
      const count = await countPictures();
      const popup = await preview('/plain.html');
      await fillNow(popup);
      expect(await count()).toBe(0);
      expect((await noted(chromium.page)).values.filter((value) => value.includes('█'))).toEqual(
        [],
      );
      await popup.close();
    });

    it('are refused in words where no picture may be taken', async () => {
      const worker = await chromium.serviceWorker();
      await worker.evaluate(`chrome.tabs.captureVisibleTab = async () => {
        throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
      }`);
      const popup = await preview('/doubts.html');
      const shown = await lines(popup);
      expect(shown.map(({ label, ticked }) => [label, ticked])).toEqual([
        ['First name', true],
        ['Last name', undefined],
        ['Job title', undefined],
      ]);
      expect(JSON.stringify(shown)).toContain('could not be seen for certain');
      expect((await noted(chromium.page)).values).toEqual(['']);
      await popup.close();
    });
  },
);

const missing = firefoxMissing ?? displayMissing;

describe.skipIf(missing)(`doubtful fields in Firefox${missing ? ` (${missing})` : ''}`, () => {
  /** Where Firefox shows the popup on the tests' screen. */
  const POPUP_TITLE = { x: 1000, y: 127 };
  let display: Display;
  let firefox: Firefox;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages({ inline: PAGES });
    firefox = await launchFirefox({ display, hosts: ['http://localhost/*'] });
  });
  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
    await display?.close();
  });

  it('are refused in words while the page is not in front', async () => {
    const { page } = firefox;
    await page.goto(`${pages.origin}/doubts.html`);
    const panel = await firefox.openPage('sidepanel.html');
    const { fields } = await filler(panel, () => `${pages.origin}/doubts.html`).plan();
    expect(fields.map(({ label, ticked }) => [label, ticked])).toEqual([
      ['First name', true],
      ['Last name', false],
      ['Job title', false],
    ]);
    expect(textOf(fields[1]?.problem ?? '')).toContain('could not be seen for certain');
    expect(fields[1]?.value).toBeUndefined();
    await panel.close();
  });

  it('are filled where the picture shows them, and no others', async () => {
    const { page } = firefox;
    await page.goto(`${pages.origin}/doubts.html`);
    await page.bringToFront();
    const title = await page.waitForSelector('h1');
    if (title) display.click(await onScreen(page, title));
    await changes(display, 'the popup', () => display.keys('alt+shift+u'));
    display.click(POPUP_TITLE);
    await waitUntil('the preview', async () => {
      await display.keys('Down');
      return page.$(DRAWN);
    });
    const { heard, values } = await noted(page);
    expect(values.filter((value) => value.includes('█'))).not.toEqual([]);
    expect(heard).toEqual([]);
    await display.keys('Return');
    await waitUntil('the fill', async () => (await valueIn(page, '[name=last_name]')) === "O'Dor");
    expect(await filled(page)).toEqual({ first: 'Stephen', last: "O'Dor", job: '' });
  });
});
