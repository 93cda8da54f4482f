import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { waitUntil } from '../harness/screen.ts';
import { fill, openAt, press, storedData } from './options-page.ts';

const why = chromiumMissing;
const RESUME = {
  basics: { name: 'Ada Lovelace' },
  work: [
    {
      name: 'Engine & Sons',
      position: 'Analyst',
      startDate: '1842',
      highlights: ['One', 'Two', 'Three'],
    },
  ],
};

describe.skipIf(why)(`the editor in Chromium${why ? ` (${why})` : ''}`, () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.openPage('options.html');
    await page.setViewport({ width: 1100, height: 900 });
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    await page.bringToFront();
    await openAt(page, 'resume', { resume: { version: 1, data: RESUME } });
  });

  const resume = async () => JSON.stringify(await storedData(page, 'resume'));
  const waitFor = (...facts: string[]) =>
    waitUntil(facts.join(' and '), async () => {
      const now = await resume();
      return facts.every((fact) => now?.includes(fact));
    });
  const open = (on: Page) => on.locator('.entry-row .row-title').click();

  it('a season is typed into a job', async () => {
    await open(page);
    await fill(page, 'Start', 'Fall 2016');
    await waitFor('"startDate":"2016-09"', '"startSeason":"Fall"');
    await fill(page, 'End', 'spring 2018');
    await waitFor('"endDate":"2018-03"', '"endSeason":"Spring"');
  });

  it('highlights are written, parted and dragged', async () => {
    await open(page);
    const line = await page.waitForSelector('aria/highlight 3');
    await line?.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForSelector('aria/highlight 4');
    await page.waitForFunction(() => document.activeElement?.ariaLabel === 'highlight 4');
    await page.keyboard.type('Four');
    await waitFor('["One","Two","Three","Four"]');

    const grips = await page.$$('.line-row .grip');
    const [first, last] = [grips[0], grips[3]];
    if (!first || !last) throw new Error('The highlights have no handles.');
    await last.hover();
    await page.mouse.down();
    await first.hover();
    await page.mouse.up();
    await waitFor('["Four","One","Two","Three"]');
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitFor('["One","Two","Three","Four"]');
  });

  it('two tabs that write at once lose nothing', async () => {
    const other = await chromium.openPage('options.html#resume');
    await other.setViewport({ width: 1100, height: 900 });
    await page.bringToFront();
    await open(page);
    const title = await page.waitForSelector('aria/Job title');
    await title?.click({ count: 3 });
    await page.keyboard.type('Chief analyst');
    await other.bringToFront();
    await fill(other, 'Headline', 'Countess');
    await press(other, 'Languages');
    await fill(other, 'Language', 'French');
    await waitFor('Chief analyst', 'Countess', 'French');
    await other.close();
    expect(await page.$('.conflicts')).toBeNull();
  });
});
