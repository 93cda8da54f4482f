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
          '/certificate.html':
            '<!doctype html><title>Certificate</title><label>Expiry date <input autofocus></label>',
          '/leaving.html': `<!doctype html><title>Leaving</title><input autofocus>
            <script>document.querySelector('input').oninput = () => { location.href = '/none.html'; };</script>`,
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
      return insert();
    }

    async function insert() {
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

    it('asks where the field may be another, and inserts when told again', async () => {
      const value = () => chromium.page.$eval('input', (input) => input.value);
      expect(await insertInto(`${pages.origin}/certificate.html`)).toMatch(/do the same again/);
      expect(await value()).toBe('');
      expect(await insert()).toMatch(/^Inserted/);
      expect(await value()).toBe("Stephen O'Dor");
    });

    it('says so when the page goes on to another under way', async () => {
      expect(await insertInto(`${pages.origin}/leaving.html`)).toMatch(/gone on to another/);
    });
  },
);
