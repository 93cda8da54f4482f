import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { waitUntil } from '../harness/screen.ts';
import { fill, openAt, press, storedData } from '../options/options-page.ts';
import { SOME_CARDS } from './some-cards.ts';

const why = chromiumMissing;

describe.skipIf(why)(`the place for cards in Chromium${why ? ` (${why})` : ''}`, () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.openPage('options.html');
    await page.setViewport({ width: 1100, height: 900 });
  });
  afterAll(() => chromium?.close());
  beforeEach(() => openAt(page, 'cards', SOME_CARDS));

  const cards = async (): Promise<string> => JSON.stringify(await storedData(page, 'cards'));
  const order = (...ids: string[]) =>
    waitUntil(`${ids}`, async () => {
      const found = [...(await cards()).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
      return `${found}` === `${ids}`;
    });

  it('a variant is made, named and deleted, and comes back with Undo', async () => {
    await page.locator('.row-title ::-p-text(For managers)').click();
    await page.locator('.card-buttons button ::-p-text(New variant)').click();
    await page.waitForSelector('.row-title[aria-expanded=true] ::-p-text(Variant of For managers)');
    await fill(page, 'Title', 'For the bank');
    await waitUntil('the title', async () => (await cards()).includes('For the bank'));
    await press(page, 'Delete For the bank');
    await waitUntil('it to go', async () => !(await cards()).includes('For the bank'));
    await page.locator('.toast button').click();
    await waitUntil('it to be back', async () => (await cards()).includes('For the bank'));
  });

  it('cards are sorted by dragging and by keys', async () => {
    const grips = await page.$$('.cards .grip');
    const [first, , last] = grips;
    if (!first || !last) throw new Error('no grips');
    const from = await first.boundingBox();
    const to = await last.boundingBox();
    if (!from || !to) throw new Error('not shown');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + to.height / 2 - 10, { steps: 10 });
    await page.mouse.move(to.x + 10, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await order('manager', 'ada', 'bundled');
    const show = await page.waitForSelector('aria/Move Ada Lovelace · Analyst up');
    await show?.focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await order('ada', 'manager', 'bundled');
  });

  it('what was typed on a card is stored there when the page is closed soon after', async () => {
    const other = await chromium.openPage('options.html#resume');
    await other.locator('select[aria-label=Card]').fill('ada');
    await other.waitForSelector('.which ::-p-text(Ada Lovelace)');
    await fill(other, 'City', 'Halifax');
    // What is younger than that may be lost where a browser ends a page before it has heard of its end.
    await sleep(300);
    await other.close();
    await page.bringToFront();
    await waitUntil('the city to be stored', async () =>
      JSON.stringify(await storedData(page, 'card.ada'))?.includes('Halifax'),
    );
    expect(await storedData(page, 'resume')).toBeUndefined();
  });
});
