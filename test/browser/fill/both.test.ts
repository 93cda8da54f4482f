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

describe.each(BROWSERS)('what a form keeps apart, in %s', (_, missing, launch) => {
  describe.skipIf(missing)(missing ?? 'places to drop a file on, and closed shadow trees', () => {
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
    });

    afterAll(async () => {
      await browser?.close();
      await pages?.close();
    });

    const open = async (path: string) => {
      await page.goto(`${pages.origin}${path}`);
      await page.bringToFront();
    };

    it('drops the résumé, or says why not', async () => {
      await open('/drop.html');
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

    it('says that a dropped file stays', async () => {
      const { results } = await form.undo();
      expect(results.map(({ outcome, message }) => `${outcome} ${message}`)).toContain(
        'altered A file that was dropped stays with the page. Take it out there.',
      );
    });

    it('fills closed shadow trees, one in another, what can be seen of them only', async () => {
      await open('/closed.html');
      const held = () =>
        page.$eval(
          'body',
          (body) => JSON.parse(body.dataset.values ?? '') as Record<string, string>,
        );
      const empty = await held();
      expect(new Set(Object.values(empty))).toEqual(new Set(['']));
      const { adds } = await form.plan();
      expect(adds).toMatchObject([{ section: 'work', entries: 1 }]);
      await form.ask({ type: 'fill-add', id: adds[0]?.id ?? '' });
      const { fields } = await form.plan();
      const { results } = await form.apply(fields.filter(({ value }) => value));
      expect(results.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
      expect(await held()).toEqual({
        ...empty,
        first_name: 'Maria',
        phone: '+1 604 555 0123',
        company: 'Initech',
        title: 'Senior Engineer',
        company2: 'Globex',
        title2: 'Engineer',
      });
      const undone = await form.undo();
      expect(undone.results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
      expect(new Set(Object.values(await held()))).toEqual(new Set(['']));
    });
  });
});
