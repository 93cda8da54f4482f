import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { removeFolder, temporaryFolder } from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

/** Contact ▸ Full name. */
const FULL_NAME = [0, 0];

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(`a restarted Chromium${missing ? ` (${missing})` : ''}`, () => {
  const profile = temporaryFolder();
  let display: Display;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages();
  });

  afterAll(async () => {
    await pages?.close();
    await display?.close();
    removeFolder(profile);
  });

  test('has the menu as before, without being installed again', async () => {
    const first = await launchChromium({ display, profile });
    await first.serviceWorker();
    await first.close();

    const chromium = await launchChromium({ display, profile });
    try {
      expect(chromium.extensionId).toBe(first.extensionId);
      await chromium.page.goto(`${pages.origin}/practice.html`);
      const field = await chromium.page.waitForSelector('[name="cover_letter"]');
      if (!field) throw new Error('The practice form has no cover letter.');
      await chooseInMenu(display, await onScreen(chromium.page, field), FULL_NAME);
      await waitUntil('the name', () =>
        field.evaluate((area) => 'value' in area && area.value === "Stephen O'Dor"),
      );
    } finally {
      await chromium.close();
    }
  });
});
