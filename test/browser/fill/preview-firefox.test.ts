import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { changes, onScreen, waitUntil } from '../harness/screen.ts';
import { valueIn } from './popup.ts';

/** Where Firefox shows the popup on the tests' screen. */
const POPUP_TITLE = { x: 1000, y: 127 };

const missing = firefoxMissing ?? displayMissing;

describe.skipIf(missing)(
  `the preview of a fill in Firefox, by keys${missing ? ` (${missing})` : ''}`,
  () => {
    let display: Display;
    let firefox: Firefox;
    let pages: Pages;

    beforeAll(async () => {
      display = await openDisplay();
      pages = await servePages({
        inline: {
          '/form.html': `<!doctype html><html lang="en"><title>Apply</title><h1>Apply</h1><form>
            <label>First name <input name="first_name" autocomplete="given-name"></label>
            <label>Last name <input name="last_name" autocomplete="family-name"></label></form>`,
        },
      });
      firefox = await launchFirefox({ display });
      await firefox.page.goto(`${pages.origin}/form.html`);
    });
    afterAll(async () => {
      await firefox?.close();
      await pages?.close();
      await display?.close();
    });

    /**
     * Presses the shortcut and walks into the list. The popup shows itself to no driver, and a driven
     * Firefox leaves the keys with the page until the popup is clicked: on its title.
     */
    async function openPreview(): Promise<void> {
      const { page } = firefox;
      await page.bringToFront();
      const title = await page.waitForSelector('h1');
      if (title) display.click(await onScreen(page, title));
      await changes(display, 'the popup', () => display.keys('alt+shift+u'));
      display.click(POPUP_TITLE);
      await waitUntil('the preview', async () => {
        await display.keys('Down');
        return page.$(DRAWN);
      });
    }

    it('fills what is ticked', async () => {
      await openPreview();
      await display.keys('Home', 'space', 'Return');
      await waitUntil(
        'the fill',
        async () => (await valueIn(firefox.page, '[name=last_name]')) !== '',
      );
      expect(await valueIn(firefox.page, '[name=last_name]')).toBe("O'Dor");
      expect(await valueIn(firefox.page, '[name=first_name]')).toBe('');
    });

    it('puts everything back after the popup was closed and opened again', async () => {
      await display.keys('Escape', 'Escape', 'Escape');
      await openPreview();
      await display.keys('ctrl+z');
      await waitUntil(
        'the undo',
        async () => (await valueIn(firefox.page, '[name=last_name]')) === '',
      );
    });
  },
);
