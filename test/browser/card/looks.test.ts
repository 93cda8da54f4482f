import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { SHOTS } from '../harness/extension.ts';

const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(chromiumMissing)(
  `how the card looks in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let page: Page;

    beforeAll(async () => {
      await mkdir(SHOTS, { recursive: true });
      chromium = await launchChromium();
    });
    afterAll(() => chromium?.close());

    async function open(file: string, width: number, scheme: string) {
      page = await chromium.openPage(file);
      await page.setViewport({ width, height: 600 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.reload();
      await page.waitForSelector('#card .card');
    }
    const shoot = (name: string) => page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    const sideways = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, .card')].some(
          (element) => element.scrollWidth > element.clientWidth,
        ),
      );

    it.each(SCHEMES)('axe finds nothing on the popup, %s', async (scheme) => {
      await open('popup.html', 400, scheme);
      await shoot(`popup-${scheme}`);
      expect(await axeFindings(page)).toEqual([]);
    });

    it.each(SCHEMES)('axe finds nothing among the results, %s', async (scheme) => {
      await open('popup.html', 400, scheme);
      await page.keyboard.type('kafka');
      await page.waitForSelector('[role=option]');
      await shoot(`search-${scheme}`);
      expect(await axeFindings(page)).toEqual([]);
    });

    it.each(SCHEMES)(
      'axe finds nothing on an unfolded job and an open question, %s',
      async (scheme) => {
        await open('popup.html', 400, scheme);
        await page.click('.unfold');
        await page.click('.chip.empty');
        await page.waitForSelector('.ask input');
        await page.keyboard.type('nobody');
        await page.waitForSelector('.ask [aria-invalid=true]');
        await shoot(`unfolded-${scheme}`);
        expect(await axeFindings(page)).toEqual([]);
      },
    );

    it.each(SCHEMES)('axe finds nothing on the side panel, %s', async (scheme) => {
      await open('sidepanel.html', 320, scheme);
      await shoot(`sidepanel-${scheme}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await sideways()).toBe(false);
    });

    it('can be read at 200 % and does not scroll sideways', async () => {
      await open('popup.html', 400, 'light');
      await page.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 });
      await shoot('popup-200');
      expect(await sideways()).toBe(false);
      expect(await page.$eval('.card', (card) => getComputedStyle(card).overflowY)).toBe('auto');
    });

    it('marks the active line in forced colours', async () => {
      await open('popup.html', 400, 'light');
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await page.keyboard.press('ArrowDown');
      await shoot('popup-forced');
      expect(await page.$eval(':focus', (line) => getComputedStyle(line).outlineStyle)).toBe(
        'solid',
      );
    });
  },
);
