import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { waitUntil } from '../harness/screen.ts';
import { storedData } from '../options/options-page.ts';
import { SOME_CARDS, store } from './some-cards.ts';

const why = firefoxMissing;

describe.skipIf(why)(`several cards in Firefox${why ? ` (${why})` : ''}`, () => {
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    options = await firefox.openPage('options.html');
    await store(options, SOME_CARDS);
  });
  afterAll(() => firefox?.close());

  const text = (page: Page, selector: string) =>
    page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

  it('one is chosen by keys in the card, and the options page follows', async () => {
    const popup = await firefox.openPage('popup.html');
    await waitUntil('the card', async () => (await text(popup, '.which-card')).includes('Stephen'));
    await popup.keyboard.down('Alt');
    await popup.keyboard.press('Digit2');
    await popup.keyboard.up('Alt');
    await waitUntil('the variant', async () =>
      (await text(popup, '.label')).includes('Engineering Manager'),
    );
    await popup.keyboard.down('Alt');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.up('Alt');
    await waitUntil('the list', () => popup.evaluate(() => document.activeElement?.id === 'cards'));
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await waitUntil('the other card', async () => (await text(popup, 'h1')) === 'Ada Lovelace');
    expect(await storedData(options, 'chosen')).toBe('ada');
    await waitUntil('the options page', async () =>
      (await text(options, '.cards ol li:last-child')).includes('Shown'),
    );
  });
});
