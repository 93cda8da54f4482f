import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { FILES, RESUME } from './person.ts';

const BROWSERS = [
  ['Chromium', chromiumMissing, launchChromium],
  ['Firefox', firefoxMissing, launchFirefox],
] as const;

describe.each(BROWSERS)('places to drop a file on, in %s', (_, missing, launch) => {
  describe.skipIf(missing)(missing ?? 'without a file input', () => {
    let browser: Awaited<ReturnType<typeof launch>>;
    let pages: Pages;
    let page: Page;
    let form: Filler;

    beforeAll(async () => {
      pages = await servePages();
      browser = await launch({ hosts: ['http://localhost/*'] });
      form = filler(await browser.openPage('sidepanel.html'), () => `${pages.origin}/`);
      await form.keep({ resume: RESUME, files: FILES });
      page = browser.page;
      await page.goto(`${pages.origin}/drop.html`);
      await page.bringToFront();
    });

    afterAll(async () => {
      await browser?.close();
      await pages?.close();
    });

    it('get the résumé, or it is said why not', async () => {
      const { fields } = await form.plan();
      const zones = fields.filter(({ control }) => control === 'file');
      expect(zones.map(({ label }) => label)).toEqual([
        'Drag and drop your CV here',
        'Drop your résumé here',
        'Drag your résumé here',
      ]);
      const { results } = await form.apply(zones);
      expect(results.map(({ outcome, message }) => `${outcome} ${message}`)).toEqual([
        'filled ',
        expect.stringMatching(/^refused The page takes no file that is dropped there/),
        expect.stringMatching(/^altered The page took the drop, but does not show/),
      ]);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'state'))).toEqual({
        order: ['dragenter Files', 'dragover Files', 'drop Files'],
        text: '%PDF-1.4',
      });
    });

    it('keep it on undo, which says so', async () => {
      const { results } = await form.undo();
      expect(results.map(({ outcome, message }) => `${outcome} ${message}`)).toContain(
        'altered A file that was dropped stays with the page. Take it out there.',
      );
    });
  });
});
