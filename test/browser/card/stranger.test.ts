import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { removeFolder, SHOTS, temporaryFolder } from '../harness/extension.ts';
import { waitUntil } from '../harness/screen.ts';
import { openAt } from '../options/options-page.ts';
import { STRANGER } from './stranger.ts';

const SCHEMES = ['light', 'dark'] as const;
/** The popup is as wide as it is; a panel can be narrower. */
const SIZES = [
  ['popup', 400],
  ['sidepanel', 320],
  ['sidepanel', 400],
] as const;

describe.skipIf(chromiumMissing)(
  `a stranger’s card in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let page: Page;
    let folder: string;

    beforeAll(async () => {
      await mkdir(SHOTS, { recursive: true });
      folder = temporaryFolder();
      chromium = await launchChromium();
      page = await chromium.openPage('options.html');
      await openAt(page, 'resume', { resume: { version: 2, data: STRANGER } });
      await page.close();
    });
    afterAll(async () => {
      await chromium?.close();
      removeFolder(folder);
    });

    async function open(file: string, width: number, scheme: string, ready = '#card .card') {
      page = await chromium.openPage(file);
      await page.setViewport({ width, height: 600 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.reload();
      await page.waitForSelector(ready);
    }
    const shoot = (name: string) =>
      page.screenshot({ path: path.join(SHOTS, `stranger-${name}.png`) });
    const heightOf = (selector: string) =>
      page.$eval(selector, (element) => element.getBoundingClientRect().height);

    it.each(SIZES)(
      'keeps within the %s at %d px, its head within a third of it',
      async (file, width) => {
        await open(`${file}.html`, width, 'light');
        for (const unfold of (await page.$$('.unfold')).slice(0, 5)) {
          await unfold.click();
        }
        expect(await tooWide(page)).toEqual([]);
        expect(await heightOf('header')).toBeLessThanOrEqual(0.33 * 600);
        expect(
          await page.$$eval('.contact .chip', (chips) => chips.map((one) => one.clientHeight)),
        ).toSatisfy((heights: number[]) => heights.every((height) => height < 32));
        await page.close();
      },
    );

    it.each(SCHEMES)('is shown whole in a tooltip and copied whole, %s', async (scheme) => {
      await open('popup.html', 400, scheme);
      const url = STRANGER.basics?.url ?? '';
      const title = await page.$eval('[data-snippet=url]', (chip) => chip.getAttribute('title'));
      expect(title).toContain(url.slice(0, 250));
      await shoot(`popup-${scheme}`);
      expect(await axeFindings(page)).toEqual([]);
      await page.$eval('main', (main) => main.scrollTo(0, 900));
      await shoot(`popup-jobs-${scheme}`);
      await page.close();
    });

    it.each(SCHEMES)('keeps within Share, %s', async (scheme) => {
      for (const width of [320, 1280]) {
        await open(
          'options.html#share',
          width,
          scheme,
          '.still-card .card, .qr-code, .qr .problem',
        );
        await page.waitForFunction(() =>
          document.querySelector('.still-card')?.shadowRoot?.querySelector('.card'),
        );
        await page.$$eval('details', (all) => {
          for (const one of all) one.open = true;
        });
        expect(await tooWide(page), `${width} px`).toEqual([]);
        await shoot(`share-${width}-${scheme}`);
        await page.$eval('.still-card', (card) => card.scrollIntoView());
        await shoot(`share-preview-${width}-${scheme}`);
        await page.close();
      }
    });

    it('keeps within the page that is shared', async () => {
      await open('options.html#share', 1280, 'light', '.ways button');
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
      await page.bringToFront();
      await page.locator('::-p-text(Page (HTML))').click();
      const isPage = (name: string) => name.endsWith('card.html');
      await waitUntil('the page', () => readdirSync(folder).some(isPage));
      const file = path.join(folder, readdirSync(folder).find(isPage) ?? '');
      await page.close();
      for (const width of [320, 1280]) {
        page = await chromium.browser.newPage();
        await page.setViewport({ width, height: 800 });
        await page.goto(pathToFileURL(file).href);
        for (const unfold of (await page.$$('.unfold')).slice(0, 5)) await unfold.click();
        expect(await tooWide(page), `${width} px`).toEqual([]);
        await shoot(`page-${width}`);
        await page.close();
      }
    });
  },
);

/** What can be scrolled sideways, and where the page can be, what stands out of it. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    const root = document.documentElement;
    const name = (one: Element) => `${one.tagName}.${one.className}`;
    const scrolled = within(document).filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        (overflowX === 'auto' || overflowX === 'scroll') &&
        element.scrollWidth > element.clientWidth
      );
    });
    const out = within(document).filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [
      ...scrolled,
      ...(root.scrollWidth > root.clientWidth ? [root, ...out.slice(0, 6)] : []),
    ].map((element) => `${name(element)}: ${element.scrollWidth} px`);
  });
}
