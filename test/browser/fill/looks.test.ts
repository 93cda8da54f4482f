import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { SHOTS } from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { fillNow, openPreview } from './popup.ts';

const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(chromiumMissing)(
  `how the preview looks in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;
    let popup: Page;

    beforeAll(async () => {
      await mkdir(SHOTS, { recursive: true });
      pages = await servePages();
      chromium = await launchChromium({ flags: ['--screen-info={1600x1200}'] });
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });
    beforeEach(async () => {
      const { page } = chromium;
      await page.goto(`${pages.origin}/practice.html`);
      await page.type('[name=headline]', 'Engineer');
      popup = await openPreview(chromium, page);
    });
    afterEach(() => popup.close());

    const scheme = (value: string) =>
      popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const shoot = (name: string) => popup.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    const sideways = () =>
      popup.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, .fill')].some(
          (element) => element.scrollWidth > element.clientWidth,
        ),
      );

    it.each(SCHEMES)('axe finds nothing on the fields, %s', async (value) => {
      await scheme(value);
      await shoot(`fill-${value}`);
      expect(await axeFindings(popup)).toEqual([]);
      await popup.$eval('.left', (left) => {
        left.setAttribute('open', '');
        left.scrollIntoView();
      });
      await shoot(`fill-end-${value}`);
      expect(await axeFindings(popup)).toEqual([]);
      expect(await sideways()).toBe(false);
    });

    it.each(SCHEMES)('axe finds nothing on a choice, %s', async (value) => {
      await scheme(value);
      await popup.click('.fill .change');
      await popup.waitForSelector('.choose input:focus');
      await popup.keyboard.type('amazon');
      await shoot(`fill-choose-${value}`);
      expect(await axeFindings(popup)).toEqual([]);
    });

    it.each(SCHEMES)('axe finds nothing on the results, %s', async (value) => {
      await scheme(value);
      await fillNow(popup);
      await shoot(`fill-results-${value}`);
      expect(await axeFindings(popup)).toEqual([]);
    });

    it('fits into a narrow panel, and can be read at 200 %', async () => {
      // The popup takes the size that its page asks for.
      const size = (width: string, height: string) =>
        popup.evaluate(
          (width, height) => {
            document.documentElement.style.width = width;
            document.documentElement.style.height = height;
            document.body.style.height = height;
          },
          width,
          height,
        );
      await size('300px', '600px');
      await waitUntil('the narrow popup', () => popup.evaluate(() => innerWidth === 300));
      await shoot('fill-narrow');
      expect(await sideways()).toBe(false);
      await size('400px', '300px');
      await waitUntil('the low popup', () => popup.evaluate(() => innerHeight === 300));
      await shoot('fill-low');
      expect(await sideways()).toBe(false);
      expect(await popup.$eval('.fill', (fill) => getComputedStyle(fill).overflowY)).toBe('auto');
    });

    it('marks the active row in forced colours', async () => {
      const devtools = await popup.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await popup.keyboard.press('ArrowDown');
      await shoot('fill-forced');
      const outline = await popup.$eval(
        '.fill li:focus-within',
        (row) => getComputedStyle(row).outlineStyle,
      );
      expect(outline).toBe('solid');
    });
  },
);
