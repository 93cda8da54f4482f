import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';
import { SOME_CARDS, store } from './some-cards.ts';

/** Contact ▸ Full name, counted from 0. */
const FULL_NAME = [0, 0];

const missing = chromiumMissing ?? displayMissing;

describe.skipIf(missing)(`the right-click menu${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let chromium: Chromium;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages({ inline: { '/form.html': '<!doctype html><input id="field">' } });
    chromium = await launchChromium({ display });
  });
  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
    await display?.close();
  });

  it('follows the chosen card', async () => {
    const options = await chromium.openPage('options.html');
    const chosen = { version: 2, data: 'ada' };
    await store(options, { ...SOME_CARDS, chosen });
    const { page } = chromium;
    await page.goto(`${pages.origin}/form.html`);
    await page.bringToFront();
    const field = await page.waitForSelector('#field');
    if (!field) throw new Error('no field');
    await field.focus();
    await chooseInMenu(display, await onScreen(page, field), FULL_NAME);
    await waitUntil('the text', () => page.$eval('#field', (field) => Reflect.get(field, 'value')));
    expect(await page.$eval('#field', (field) => Reflect.get(field, 'value'))).toBe('Ada Lovelace');
  });
});
