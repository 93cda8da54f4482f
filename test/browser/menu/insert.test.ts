import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { answerPrompt, chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

/** Places in the menu, counted from 0: Contact ▸ Full name; Contact ▸ Given name. */
const FULL_NAME = [0, 0];
const GIVEN_NAME = [0, 1];

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(
  `the right-click menu in Chromium${missing ? ` (${missing})` : ''}`,
  () => {
    let display: Display;
    let chromium: Chromium;
    let pages: Pages;

    beforeAll(async () => {
      display = await openDisplay();
      pages = await servePages({
        inline: {
          '/top.html': `<!doctype html><title>Form</title>
          <label>Name <input id="field" value="before "></label>
          <p><iframe id="same" src="/field.html" height="60"></iframe></p>
          <p><iframe id="foreign" src="{{other}}/field.html" height="60"></iframe></p>`,
          '/unsure.html':
            '<!doctype html><title>Form</title><label>Expiration date <input id="field"></label>',
          '/field.html': '<!doctype html><title>Field</title><input id="field">',
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

    async function open() {
      const { page } = chromium;
      await page.goto(`${pages.origin}/top.html`);
      await page.bringToFront();
      return page;
    }

    async function fieldIn(selector?: string) {
      const page = await open();
      if (!selector)
        return { page, frame: page.mainFrame(), field: await page.waitForSelector('#field') };
      const frame = await (await page.waitForSelector(selector))?.contentFrame();
      return { page, frame, field: await frame?.waitForSelector('#field') };
    }

    const textIn = (field: Awaited<ReturnType<typeof fieldIn>>['field']) =>
      field?.evaluate((element) => ('value' in element ? String(element.value) : ''));

    it('inserts at the caret in the top frame, and one Ctrl+Z takes it back', async () => {
      const { page, field } = await fieldIn();
      if (!field) throw new Error('no field');
      await field.focus();
      await page.keyboard.press('End');
      await chooseInMenu(display, await onScreen(page, field), FULL_NAME);
      expect(await waitUntil('the text', async () => (await textIn(field)) !== 'before ')).toBe(
        true,
      );
      expect(await textIn(field)).toContain("Stephen O'Dor");
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      expect(await textIn(field)).toBe('before ');
    });

    it('asks where the field may be none for a text, and the same entry again puts it in', async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/unsure.html`);
      await page.bringToFront();
      const field = await page.waitForSelector('#field');
      if (!field) throw new Error('no field');
      const at = await onScreen(page, field);
      await chooseInMenu(display, at, GIVEN_NAME);
      await page.waitForSelector(DRAWN);
      expect(await textIn(field)).toBe('');
      await chooseInMenu(display, at, GIVEN_NAME);
      await waitUntil('the text', async () => (await textIn(field)) === 'Stephen');
    });

    it('inserts in a same-origin frame, also when the service worker has been stopped', async () => {
      const { page, field } = await fieldIn('#same');
      if (!field) throw new Error('no field');
      await chromium.stopServiceWorker();
      await chooseInMenu(display, await onScreen(page, field), GIVEN_NAME);
      await waitUntil('the text', async () => (await textIn(field)) === 'Stephen');
    });

    // A page may copy for five seconds after the person's click (Chromium's user activation). Who thinks
    // for longer before refusing finds the text in the card instead.
    it('copies when access to a foreign frame is refused, or offers it in the card', async () => {
      const { page, field } = await fieldIn('#foreign');
      if (!field) throw new Error('no field');
      const at = await onScreen(page, field);
      await answerPrompt(display, () => chooseInMenu(display, at, FULL_NAME), 'deny');
      const worker = await chromium.serviceWorker();
      await waitUntil('the copy or the offer', async () => {
        const left: unknown = await worker.evaluate(
          'chrome.storage.session.get("word").then(({ word }) => word?.text)',
        );
        return left === "Stephen O'Dor" || display.clipboard() === "Stephen O'Dor";
      });
      expect(await textIn(field)).toBe('');
    });

    it('asks for access to a foreign frame and inserts there once it is allowed', async () => {
      const { page, field } = await fieldIn('#foreign');
      if (!field) throw new Error('no field');
      const at = await onScreen(page, field);
      await answerPrompt(display, () => chooseInMenu(display, at, GIVEN_NAME), 'allow');
      await waitUntil('the text', async () => (await textIn(field)) === 'Stephen');
    });
  },
);
