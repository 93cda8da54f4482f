import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { type Filler, filler } from './form.ts';
import { ANSWERS, RESUME } from './person.ts';

const why = chromiumMissing ? ` (${chromiumMissing})` : '';
const valueIn = (frame: Frame, selector: string) =>
  frame.$eval(selector, (field) => Reflect.get(field, 'value'));

describe.skipIf(chromiumMissing)(
  `forms in frames, steps and shadow trees, in Chromium${why}`,
  () => {
    let pages: Pages;
    let chromium: Chromium;
    let form: Filler;

    async function start(hosts: string[]) {
      chromium = await launchChromium({ hosts });
      form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
      await form.keep({ resume: RESUME, answers: ANSWERS });
    }

    const open = async (path: string) => {
      await chromium.page.goto(`${pages.origin}${path}`);
      await chromium.page.bringToFront();
    };

    const fillAll = async () => {
      const { fields } = await form.plan();
      return form.apply(fields.filter(({ ticked }) => ticked));
    };

    const framed = async (selector: string) => {
      const frame = await (await chromium.page.waitForSelector(selector))?.contentFrame();
      if (!frame) throw new Error(`no frame ${selector}`);
      return frame;
    };

    beforeAll(async () => {
      pages = await servePages({
        inline: {
          '/embedding.html': `<!doctype html><title>Jobs</title><h1>Jobs</h1>
          <iframe id="foreign" src="{{other}}/apply.html" width="700" height="600"></iframe>`,
        },
      });
      await start(['http://localhost/*']);
    });

    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });

    it('names the origin of a frame it may not enter, and fills nothing there', async () => {
      await open('/embedding.html');
      const plan = await form.plan();
      expect(plan.fields).toEqual([]);
      const { host } = new URL(pages.other);
      expect(plan.closed).toEqual([{ host, origins: ['http://127.0.0.1/*'] }]);
    });

    it('fills every step when it is shown, in the page’s own language', async () => {
      await open('/steps.html');
      await fillAll();
      const frame = chromium.page.mainFrame();
      expect(await valueIn(frame, '[name=strasse]')).toBe('12 Main St, Apt 4');
      expect(await valueIn(frame, '[name=land]')).toBe('CA');
      expect(await valueIn(frame, '[name=arbeitgeber]')).toBe('');
      await chromium.page.click('#next');
      await fillAll();
      expect(await valueIn(frame, '[name=arbeitgeber]')).toBe('Initech');
      expect(await valueIn(frame, '[name=von]')).toBe('03.2019');
      expect(await valueIn(frame, '[name=bis]')).toBe('');
    });

    it('tells the extension’s pages when a step has come that nobody has looked at', async () => {
      await open('/steps.html');
      const panel = await chromium.openPage('sidepanel.html');
      await panel.evaluate(() => {
        chrome.runtime.onMessage.addListener((message: { type: string }) => {
          if (message.type === 'fill-changed') document.title = 'changed';
        });
      });
      await form.plan();
      await chromium.page.bringToFront();
      await chromium.page.click('#next');
      await waitUntil('the word', async () => (await panel.title()) === 'changed');
      await panel.close();
    });

    it('fills shadow trees, one in another, and frames of the page’s own', async () => {
      await open('/shadow.html');
      const { results } = await fillAll();
      expect(results.map(({ outcome }) => outcome)).toEqual([
        'filled',
        'filled',
        'filled',
        'filled',
      ]);
      const { page } = chromium;
      const field = (selector: string) => page.$eval(selector, (one) => Reflect.get(one, 'value'));
      expect(await field('application-form >>> [name=first_name]')).toBe('Maria');
      expect(await field('application-form >>> #mail')).toBe('maria@example.org');
      expect(await field('application-form >>> text-field >>> [name=phone]')).toBe(
        '+1 604 555 0123',
      );
      expect(await valueIn(await framed('#same'), '#city')).toBe('Vancouver');
    });

    it('fills a frame of another origin once it may enter it, and undoes it', async () => {
      await chromium.close();
      await start(['http://localhost/*', 'http://127.0.0.1/*']);
      await open('/embedding.html');
      await fillAll();
      const frame = await framed('#foreign');
      expect(await valueIn(frame, '[name=first_name]')).toBe('Maria');
      expect((await form.plan()).closed).toEqual([]);
      const { results } = await form.undo();
      expect(results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
      expect(await valueIn(frame, '[name=first_name]')).toBe('');
    });

    it('fills nothing in a frame that is hidden after the look', async () => {
      await open('/embedding.html');
      const { fields } = await form.plan();
      await chromium.page.$eval('#foreign', (frame) => frame.setAttribute('style', 'opacity: 0'));
      const { results } = await form.apply(fields.filter(({ ticked }) => ticked));
      expect(results.map(({ message }) => message)).toContain(
        'You can’t see the frame it stands in.',
      );
      expect(await valueIn(await framed('#foreign'), '[name=first_name]')).toBe('');
    });
  },
);
