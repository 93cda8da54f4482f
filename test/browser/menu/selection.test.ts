import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(`selected text in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let chromium: Chromium;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages({
      inline: {
        '/text.html':
          '<!doctype html><title>Text</title><p id="one">A line with {{braces}}<br>and another</p>',
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

  it('is kept as a snippet, lines and braces as they were', async () => {
    const { page } = chromium;
    await page.goto(`${pages.origin}/text.html`);
    await page.bringToFront();
    const text = await page.waitForSelector('#one');
    if (!text) throw new Error('no text');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#one') ?? document.body),
    );
    await chooseInMenu(display, await onScreen(page, text), [0]);
    const card = await waitUntil('the snippet', async () => {
      const opened = await chromium.openPage('popup.html');
      await opened.waitForSelector('#card .card');
      if (await opened.$('[data-snippet^="own."]')) return opened;
      await opened.close();
    });
    await card.click('[data-snippet^="own."]');
    await waitUntil(
      'the copy',
      () => display.clipboard() === 'A line with {{braces}}\nand another',
    );
    expect(await card.$eval('[data-snippet^="own."]', (line) => line.textContent)).toBe(
      'A line with {{braces}}',
    );
  });
});
