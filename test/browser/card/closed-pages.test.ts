import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';

describe.skipIf(chromiumMissing)(
  `where nothing can be inserted, in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;

    beforeAll(async () => {
      pages = await servePages({
        inline: {
          '/none.html': '<!doctype html><title>None</title><p>No field here.</p>',
          '/password.html':
            '<!doctype html><title>Password</title><input type="password" autofocus>',
        },
      });
      chromium = await launchChromium();
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });

    async function insertInto(url: string) {
      await chromium.page.goto(url);
      await chromium.page.bringToFront();
      const popup = await chromium.openPopup(chromium.page);
      await popup.waitForSelector('#card .card');
      await popup.keyboard.down('Control');
      await popup.click('[data-snippet="name"]');
      await popup.keyboard.up('Control');
      const toast = await popup.waitForSelector('.toast');
      const said = await toast?.evaluate((element) => element.textContent);
      await popup.close();
      return said;
    }

    it.each(['chrome://version', 'about:blank', 'data:text/html,<input autofocus>'])(
      'says what to do instead on %s',
      async (url) => {
        expect(await insertInto(url)).toMatch(/[Cc]opy|clipboard/);
      },
    );

    it('says that the page has no field with the focus', async () => {
      expect(await insertInto(`${pages.origin}/none.html`)).toMatch(/field/);
    });

    it('never types into a password field, and says so', async () => {
      expect(await insertInto(`${pages.origin}/password.html`)).toMatch(/password/i);
      expect(await chromium.page.$eval('input', (input) => input.value)).toBe('');
    });
  },
);
