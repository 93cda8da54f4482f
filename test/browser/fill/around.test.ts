import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { DRAWN } from '../harness/drawn.ts';
import { SHOTS } from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { done, fillNow, line, lines, openPreview, ready, valueIn } from './popup.ts';

/** The words of strangers: long ones, from the right to the left, without spaces. */
const FIELDS = `
  <label>First name * <input name="first_name" autocomplete="given-name"></label>
  <label>Last name <input name="last_name" autocomplete="family-name" required></label>
  <label>Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung Ihrer
    Aufsichtsbehörde <input name="de"></label>
  <label dir="rtl">ما هي توقعاتك للراتب السنوي الإجمالي بالعملة المحلية؟ <input name="ar" required></label>
  <label>请说明您为什么对这个职位感兴趣以及您认为自己最适合的原因 * <textarea name="zh"></textarea></label>
  <label>Favourite colour <input name="colour" value="blue"></label>
  <label>Choose a password <input type="password" name="password" required></label>
  <label><input type="checkbox" name="consent" required> I agree to the privacy policy</label>`;

const page = (forms: string) => `<!doctype html><html lang="en"><title>Apply</title>${forms}`;

/** Fields that stand in the place of what a script would ask a form for; a button that sends it elsewhere. */
const FORMS = page(`<form action="/send">${FIELDS}</form>
  <form action="{{other}}/collect">
    <label>Your given name <input name="action" autocomplete="given-name"></label>
    <input name="getRootNode" type="hidden"><button>Send</button></form>
  <form action="/mail">
    <label>Your family name <input name="method" autocomplete="family-name"></label>
    <input name="elements" type="hidden">
    <input type="image" alt="Send" formaction="mailto:jobs@example.test?subject=Job"></form>`);

describe.skipIf(chromiumMissing)(
  `what is said before a fill and after it, in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;
    let tab: Page;
    let popup: Page;
    /** The same pages by a name that is not the machine's own. */
    let far: string;

    beforeAll(async () => {
      await mkdir(SHOTS, { recursive: true });
      pages = await servePages({ inline: { '/forms.html': FORMS } });
      far = pages.origin.replace('localhost', 'jobs.example.test');
      chromium = await launchChromium({
        flags: ['--screen-info={1600x1200}', '--host-resolver-rules=MAP *.example.test 127.0.0.1'],
      });
      tab = chromium.page;
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });
    afterEach(async () => {
      if (!popup.isClosed()) await popup.close();
    });

    async function preview(url: string) {
      await tab.goto(url);
      popup = await openPreview(chromium, tab);
    }
    const said = () =>
      popup.$$eval('.fill [data-how]', (all) =>
        all.map((one) => one.querySelector('p')?.textContent),
      );
    const left = () =>
      popup.$$eval('.fill [aria-label="Still empty"] li', (all) =>
        all.map((one) =>
          [...one.querySelectorAll('.what, .value')].map((cell) => cell.textContent?.trim()),
        ),
      );
    const ticked = async () =>
      (await lines(popup)).filter(({ ticked }) => ticked).map(({ label }) => label);

    it('names the site that one form of a page sends to, and holds back that form alone', async () => {
      await preview(`${pages.origin}/forms.html`);
      const host = new URL(pages.other).host;
      expect(await said()).toEqual([
        `A form of this page sends to ${host}, another site.`,
        'A form of this page makes an e-mail to jobs@example.test.',
      ]);
      expect(await ticked()).toEqual(['First name', 'Last name']);
      await popup.locator('.fill ::-p-text(Tick them all the same)').click();
      expect((await line(popup, 'Your given name')).ticked).toBe(true);
      await popup.locator('.fill ::-p-text(Untick them)').click();
      expect((await line(popup, 'Your given name')).ticked).toBe(false);
    });

    it('says that a page is not encrypted, and ticks nothing until it is told to', async () => {
      await preview(`${far}/forms.html`);
      expect((await said())[0]).toBe(
        `Not encrypted: others can read on the way what goes to ${new URL(far).host}.`,
      );
      expect(await ticked()).toEqual([]);
      await popup.locator('.fill ::-p-text(Tick them all the same)').click();
      expect(await ticked()).toEqual([
        'First name',
        'Last name',
        'Your given name',
        'Your family name',
      ]);
    });

    it('lists what is left, required things first, and leads to it without changing it', async () => {
      await preview(`${pages.origin}/forms.html`);
      await fillNow(popup);
      const labels = (await left()).map(([label, why]) => `${label?.slice(0, 8)}: ${why}`);
      expect(labels).toEqual([
        'ما هي تو: required',
        '请说明您为什么对: required',
        'Choose a: required Password',
        'I agree : required Consent: yours to give',
        'Grundstü: ',
        'Your giv: ',
        'Your fam: ',
      ]);
      await popup.focus('.fill footer .primary');
      await popup.focus('.fill li[data-required=true]:nth-child(3) .what');
      await popup.keyboard.down('Enter');
      await waitUntil('the focus', () =>
        tab.evaluate(() => document.activeElement?.getAttribute('name') === 'password'),
      );
      // As long as the key is down, the page must not have it: there Enter sends the form.
      expect(popup.isClosed()).toBe(false);
      // The popup closes before it can say that the key is up.
      await popup.keyboard.up('Enter').catch(() => {});
      await waitUntil('the popup to close', () => popup.isClosed());
      expect(await tab.evaluate(() => document.hasFocus())).toBe(true);
      expect(await valueIn(tab, '[name=password]')).toBe('');
      expect(await tab.$(DRAWN)).not.toBeNull();
    });

    it('leaves the list when everything was put back', async () => {
      await preview(`${pages.origin}/forms.html`);
      await fillNow(popup);
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      expect(await left()).toEqual([]);
    });

    it.each([400, 320])('has a foot of one height before and after, %d px wide', async (width) => {
      await tab.goto(`${pages.origin}/forms.html`);
      popup = await chromium.openPopup(tab);
      await popup.waitForSelector('.card footer .primary kbd');
      await popup.evaluate((width) => {
        document.documentElement.style.width = `${width}px`;
      }, width);
      await waitUntil('the width', () => popup.evaluate((width) => innerWidth === width, width));
      const heights: Record<string, number> = {};
      const measure = async (state: string) => {
        heights[state] = await popup.$eval('footer', (foot) => {
          const within = [...foot.children].every((child) => {
            const { left, right } = child.getBoundingClientRect();
            return left >= 0 && right <= innerWidth;
          });
          return within ? foot.getBoundingClientRect().height : -1;
        });
      };
      await measure('card');
      await popup.click('.card footer .primary');
      await popup.waitForSelector('.fill footer');
      await measure('looking');
      await ready(popup);
      await measure('plan');
      await fillNow(popup);
      await measure('results');
      await tab.evaluate(() =>
        document.forms[0]?.insertAdjacentHTML(
          'beforeend',
          '<label>City <input name="city"></label>',
        ),
      );
      await popup.waitForSelector('.fill footer ::-p-text(Go on)');
      await measure('changed');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.fill li[data-ticked]');
      await ready(popup);
      await measure('plan again');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.card footer .undo');
      await measure('card again');
      await popup.click('.card footer .primary');
      await popup.waitForSelector('.fill li[data-ticked]');
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      await measure('undone');
      expect([...new Set(Object.values(heights))], JSON.stringify(heights)).toHaveLength(1);
      expect(heights.card).toBeCloseTo(52, 0);
    });

    it.each(['light', 'dark'])('axe finds nothing, and nothing is cut off, %s', async (scheme) => {
      await preview(`${far}/forms.html`);
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const look = async (name: string) => {
        for (const width of [400, 320]) {
          await popup.evaluate((width) => {
            document.documentElement.style.width = `${width}px`;
          }, width);
          await waitUntil('the width', () =>
            popup.evaluate((width) => innerWidth === width, width),
          );
          await popup.screenshot({
            path: path.join(SHOTS, `around-${name}-${width}-${scheme}.png`),
          });
          expect(await sideways(popup), `${name}, ${width}`).toEqual([]);
          expect(await small(popup), `${name}, ${width}`).toEqual([]);
        }
        expect(await axeFindings(popup), name).toEqual([]);
      };
      await look('plan');
      await popup.locator('.fill ::-p-text(Tick them all the same)').click();
      await fillNow(popup);
      await look('results');
      await popup.click('.fill footer .quiet');
      await done(popup, 'put back');
      await look('undone');
    });
  },
);

/** What is wider than its place. */
const sideways = (popup: Page) =>
  popup.$$eval('html, .fill, .fill main, .fill header, .fill footer', (all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.localName),
  );

/** Buttons that are smaller than 24 px; those within a sentence are as its line is (WCAG 2.5.8). */
const small = (popup: Page) =>
  popup.$$eval('.fill button:not(.value button), .fill summary', (all) =>
    all
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
  );
