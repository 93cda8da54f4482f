import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

const TEXT =
  '<!doctype html><title>Text</title><p id="one">A line with {{braces}}<br>and another</p>';

/** Has no time for anything from shortly after the menu was asked for until after it was used. */
const BUSY_WHEN_CHOSEN = `<script>
  addEventListener('contextmenu', () => setTimeout(() => {
    for (const end = performance.now() + 3000; performance.now() < end; );
  }, 200));
</script>`;

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(`selected text in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let chromium: Chromium;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages({
      inline: { '/text.html': TEXT, '/busy.html': TEXT + BUSY_WHEN_CHOSEN },
    });
    chromium = await launchChromium({ display });
    await chromium.serviceWorker();
  });
  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
    await display?.close();
  });

  it.each([
    ['a page', '/text.html'],
    ['a page that is busy while the menu is used', '/busy.html'],
  ])('is kept as a snippet from %s, lines and braces as they were', async (_, path) => {
    const { page } = chromium;
    const before = await snippets();
    await page.goto(pages.origin + path);
    await page.bringToFront();
    const text = await page.waitForSelector('#one');
    if (!text) throw new Error('no text');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#one') ?? document.body),
    );
    await chooseInMenu(display, await onScreen(page, text), [0]);
    const kept = await waitUntil('the snippet', async () =>
      (await snippets()).find((id) => !before.includes(id)),
    );
    const card = await openCard();
    const line = `[data-snippet="${kept}"]`;
    await card.click(line);
    await expect
      .poll(() => display.clipboard(), { timeout: 10_000 })
      .toBe('A line with {{braces}}\nand another');
    expect(await card.$eval(line, ({ textContent }) => textContent)).toBe('A line with {{braces}}');
    await card.close();
  });

  async function openCard() {
    const card = await chromium.openPage('popup.html');
    await card.waitForSelector('#card .card');
    return card;
  }

  /** The ids of the person's own snippets on the card. */
  async function snippets() {
    const card = await openCard();
    const ids = await card.$$eval('[data-snippet^="own."]', (lines) =>
      lines.map((line) => line.getAttribute('data-snippet')),
    );
    await card.close();
    return ids;
  }
});
