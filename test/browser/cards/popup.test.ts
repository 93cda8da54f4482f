import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { line, openPreview } from '../fill/popup.ts';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { SHOTS } from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { storedData } from '../options/options-page.ts';
import { manyCards, SOME_CARDS, store } from './some-cards.ts';

const why = chromiumMissing;

describe.skipIf(why)(`choosing a card in Chromium’s popup${why ? ` (${why})` : ''}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let options: Page;
  let popup: Page;

  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    pages = await servePages({
      inline: {
        '/form.html': `<!doctype html><html lang="en"><title>Apply</title><form>
          <label>First name <input autocomplete="given-name"></label>
          <label>How long is your notice period? <input name="notice"></label></form>`,
      },
    });
    chromium = await launchChromium();
    options = await chromium.openPage('options.html');
    popup = await chromium.openPage('popup.html');
    await popup.setViewport({ width: 400, height: 600 });
  });
  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  async function show(items: Record<string, unknown>): Promise<void> {
    await store(options, items);
    await popup.bringToFront();
    await popup.reload();
    await popup.waitForSelector('#card .card');
    // The cards are read after the card is shown; until then there is nothing to choose.
    if (Object.keys(items).length > 0) await popup.waitForSelector('.which-card');
  }
  const isShown = (name: string) =>
    waitUntil(`${name} to be shown`, () =>
      popup.$eval('h1', (heading, name) => heading.textContent === name, name),
    );
  const isSearching = () => popup.waitForSelector('search input:focus');
  const alt = async (key: 'ArrowDown' | 'Digit1' | 'Digit2' | 'Digit3') => {
    await popup.keyboard.down('Alt');
    await popup.keyboard.press(key);
    await popup.keyboard.up('Alt');
  };

  it('there is nothing to choose while there is one card', async () => {
    await show({});
    expect(await popup.$('.which-card')).toBeNull();
  });

  it('nothing that checks what is stored is loaded while nothing is', async () => {
    const loaded: string[] = [];
    popup.on('request', (request) => loaded.push(request.url()));
    await show({});
    expect(loaded.join()).toContain('/popup-');
    expect(loaded.join()).not.toContain('/envelope-');
    await show(SOME_CARDS);
    expect(loaded.join()).toContain('/envelope-');
    popup.removeAllListeners('request');
  });

  describe('of some', () => {
    beforeEach(() => show(SOME_CARDS));

    it('by mouse, and the search has the focus again', async () => {
      await popup.locator('.which-card button').click();
      await popup.locator('.chooser [role=option] ::-p-text(Ada Lovelace)').click();
      await isShown('Ada Lovelace');
      await isSearching();
      expect(await popup.$eval('.which-card', (which) => which.textContent)).toContain('Received');
      expect(await storedData(options, 'chosen')).toBe('ada');
      await popup.keyboard.type('engine');
      await popup.waitForSelector('[role=option] ::-p-text(Engine & Sons)');
    });

    it('by keys: Alt with a digit, or in the list', async () => {
      await alt('Digit3');
      await isShown('Ada Lovelace');
      await alt('ArrowDown');
      await popup.waitForSelector('.chooser [role=listbox]:focus');
      await popup.keyboard.press('ArrowUp');
      await popup.waitForSelector('.chooser .on ::-p-text(For managers)');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.label ::-p-text(Engineering Manager)');
      await isSearching();
      await alt('ArrowDown');
      await popup.waitForSelector('.chooser [role=listbox]:focus');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.chooser', { hidden: true });
      await isSearching();
    });

    it.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await alt('Digit3');
      await isShown('Ada Lovelace');
      await alt('ArrowDown');
      await popup.waitForSelector('.chooser [role=option] ::-p-text(Stephen)');
      await popup.screenshot({ path: path.join(SHOTS, `cards-${scheme}.png`) });
      expect(await axeFindings(popup)).toEqual([]);
    });

    it('the fill follows, and keeps one’s own answers out of somebody else’s', async () => {
      await chromium.page.goto(`${pages.origin}/form.html`);
      const own = await openPreview(chromium, chromium.page);
      expect((await line(own, 'First name')).value).toBe('Stephen');
      expect((await line(own, 'How long is your notice period?')).value).toBe('3 months');
      await own.close();
      await popup.bringToFront();
      await alt('Digit3');
      await isShown('Ada Lovelace');
      const theirs = await openPreview(chromium, chromium.page);
      expect((await line(theirs, 'First name')).value).toBe('Ada');
      expect((await line(theirs, 'How long is your notice period?')).value).toMatch(/stay out/);
      await theirs.screenshot({ path: path.join(SHOTS, 'cards-fill.png') });
      await theirs.close();
    });
  });

  it('one of fifty is found by its name', async () => {
    await show(manyCards(50));
    await alt('ArrowDown');
    await popup.waitForSelector('.chooser input:focus');
    await popup.waitForSelector('.chooser [role=option] ::-p-text(Candidate 50)');
    await popup.keyboard.type('candidate 42');
    await waitUntil(
      'one card',
      async () => (await popup.$$('.chooser [role=option]')).length === 1,
    );
    await popup.screenshot({ path: path.join(SHOTS, 'cards-many.png') });
    expect(await axeFindings(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await isShown('Candidate 42');
    await isSearching();
  });
});
