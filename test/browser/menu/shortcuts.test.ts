import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(`the shortcuts in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let chromium: Chromium;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages({
      inline: {
        '/form.html': `<!doctype html><title>Form</title><input id="a"><input id="b">
          <label>Expiration date <input id="c"></label>`,
      },
    });
    chromium = await launchChromium({ display });
    await chromium.serviceWorker();
    await chromium.page.goto(`${pages.origin}/form.html`);
    await chromium.page.bringToFront();
  });
  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
    await display?.close();
  });

  const textIn = (id: string) =>
    chromium.page.$eval(id, (field) => ('value' in field ? field.value : undefined));

  it('all are free: the browser has given each its keys', async () => {
    const page = await chromium.openPage('popup.html');
    const keys: unknown = await page.evaluate(
      'chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut]))',
    );
    await page.close();
    expect(keys).toEqual([
      ['_execute_action', 'Alt+Shift+E'],
      ['fill', 'Alt+Shift+F'],
      ['insert-last', 'Alt+Shift+L'],
    ]);
  });

  it('Alt+Shift+L inserts the last line again, into the field that has the focus', async () => {
    const { page } = chromium;
    await page.reload();
    const first = await page.waitForSelector('#a');
    if (!first) throw new Error('no field');
    await chooseInMenu(display, await onScreen(page, first), [0, 1]);
    await waitUntil('the text', async () => (await textIn('#a')) === 'Stephen');
    // It is remembered once the page has answered, which is after the text can be seen.
    const worker = await chromium.serviceWorker();
    await waitUntil('the line to be remembered', () =>
      worker.evaluate('chrome.storage.local.get("last").then(({ last }) => last !== undefined)'),
    );
    await page.focus('#b');
    await display.keys('alt+shift+l');
    await waitUntil('the text again', async () => (await textIn('#b')) === 'Stephen');
  });

  it('Alt+Shift+L asks where the field may be none for a text, and once more puts it in', async () => {
    const { page } = chromium;
    await page.reload();
    await page.focus('#c');
    await display.keys('alt+shift+l');
    await page.waitForSelector(DRAWN);
    expect(await textIn('#c')).toBe('');
    await display.keys('alt+shift+l');
    await waitUntil('the text', async () => (await textIn('#c')) === 'Stephen');
  });

  it('Alt+Shift+E opens the real popup, which takes keys and closes with Escape', async () => {
    await display.keys('alt+shift+e');
    const popup = await waitUntil('the popup', () =>
      chromium.browser.targets().find((target) => target.url().endsWith('/popup.html')),
    );
    const page = await popup.asPage();
    await page.waitForSelector('#card .card');
    display.type('kafka');
    await page.waitForSelector('[role=option]');
    await display.keys('Return');
    await waitUntil('the copy', () => display.clipboard() === 'Kafka');
    await display.keys('Escape', 'Escape');
    await waitUntil('the popup to close', () => page.isClosed());
  });
});
