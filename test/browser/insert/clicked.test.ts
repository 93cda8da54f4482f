import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

const missing = firefoxMissing ?? displayMissing;

// The page takes the mouse's press for itself: the focus stays in the other field.
const PAGE = `<!doctype html><title>Form</title>
  <p><input id="focused" autofocus> <input id="clicked" onmousedown="return false"></p>`;

describe.skipIf(missing)(
  `the right-clicked field in Firefox${missing ? ` (${missing})` : ''}`,
  () => {
    let display: Display;
    let firefox: Firefox;
    let pages: Pages;

    beforeAll(async () => {
      display = await openDisplay();
      pages = await servePages({ inline: { '/keeps-focus.html': PAGE } });
      firefox = await launchFirefox({ display });
    });

    afterAll(async () => {
      await firefox?.close();
      await pages?.close();
      await display?.close();
    });

    it('is the one that is meant, wherever the focus is', async () => {
      const { page } = firefox;
      await page.goto(`${pages.origin}/keeps-focus.html`);
      await page.bringToFront();
      await page.focus('#focused');
      const field = await page.waitForSelector('#clicked');
      if (!field) throw new Error('There is no field.');
      await chooseInMenu(display, await onScreen(page, field), [0, 0], { browser: 'firefox' });
      const values = () => page.$$eval('input', (inputs) => inputs.map(({ value }) => value));
      await waitUntil('the name', async () => (await values()).some((value) => value !== ''));
      expect(await values()).toEqual(['', "Stephen O'Dor"]);
    });
  },
);
