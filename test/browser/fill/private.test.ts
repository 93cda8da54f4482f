import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { choose, done, fillNow, line, openPreview, valueIn } from './popup.ts';

const FORM = `<!doctype html><html lang="en"><title>Apply</title><form>
  <label>First name <input name="first_name" autocomplete="given-name"></label>
  <label>Favourite colour <input name="colour"></label>
</form>`;

describe.skipIf(chromiumMissing)(
  `a private window in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;
    let page: Page;

    beforeAll(async () => {
      pages = await servePages({ inline: { '/form.html': FORM } });
      chromium = await launchChromium({ flags: ['--screen-info={1600x1200}'] });
      page = await privatePage(chromium, `${pages.origin}/form.html`);
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });

    it('fills, takes a choice for this fill only, puts back, and keeps nothing', async () => {
      const before = await kept(chromium);
      const popup = await openPreview(chromium, page);
      await choose(popup, 'Favourite colour', 'family name');
      expect(await popup.$eval('.toast', (toast) => toast.textContent)).toMatch(
        /^For this fill only/,
      );
      expect(await line(popup, 'Favourite colour')).toMatchObject({ value: "O'Dor", ticked: true });
      expect(await fillNow(popup)).toBe('2 fields filled');
      expect(await valueIn(page, '[name=colour]')).toBe("O'Dor");
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      expect(await valueIn(page, '[name=colour]')).toBe('');
      await popup.close();
      expect(await kept(chromium)).toEqual(before);
      const again = await openPreview(chromium, page);
      expect((await line(again, 'Favourite colour')).ticked).toBeUndefined();
      await again.close();
    });

    it('inserts a line from the card, which is not remembered as the last one', async () => {
      const before = await kept(chromium);
      await page.bringToFront();
      await page.focus('[name=colour]');
      const popup = await chromium.openPopup(page);
      await popup.waitForSelector('#card .card');
      await popup.keyboard.type('kafka');
      await popup.waitForSelector('[role=option]');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await popup.keyboard.up('Control');
      await waitUntil('the line', async () => (await valueIn(page, '[name=colour]')) !== '');
      if (!popup.isClosed()) await popup.close();
      expect(await kept(chromium)).toEqual(before);
    });
  },
);

/** Lets the extension into private windows, as its switch in the browser does, and opens one. */
async function privatePage(chromium: Chromium, url: string): Promise<Page> {
  const { browser, extensionId } = chromium;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  const config = { extensionId, incognitoAccess: true };
  // The switch loads the extension anew, which needs the developer's mode for an unpacked one.
  await settings.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(config)});
  })()`);
  await waitUntil('the extension to be back', () =>
    settings.evaluate(
      `chrome.developerPrivate.getExtensionInfo('${extensionId}').then(({ state, incognitoAccess }) =>
        state === 'ENABLED' && incognitoAccess.isActive)`,
    ),
  );
  await settings.close();
  // A context of the driver's own would be another profile, of which the extension's calls know nothing.
  const tab = await chromium.openPage('manifest.json');
  await tab.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, url })})`);
  await tab.close();
  const page = await (await browser.waitForTarget((one) => one.url() === url)).asPage();
  await page.waitForSelector('form');
  return page;
}

/** Everything that the extension keeps, on the disk and until the browser ends. */
async function kept(chromium: Chromium): Promise<unknown> {
  const tab = await chromium.openPage('manifest.json');
  const all = await tab.evaluate(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()])',
  );
  await tab.close();
  return all;
}
