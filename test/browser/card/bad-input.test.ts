import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { waitUntil } from '../harness/screen.ts';

describe.skipIf(chromiumMissing)(
  `bad input, in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let page: Page;

    beforeAll(async () => {
      chromium = await launchChromium();
    });
    afterAll(() => chromium?.close());
    afterEach(async () => {
      await page.evaluate('chrome.storage.local.clear()');
      await page.close();
    });

    async function stored(items: Record<string, unknown>) {
      page = await chromium.openPage('popup.html');
      await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
      await page.reload();
      await page.waitForSelector('#card .card');
    }
    const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
    const kept = (key: string): Promise<unknown> =>
      page.evaluate(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`);
    const resume = (data: unknown) => ({ resume: { version: 1, data } });

    it.each([
      ['nonsense', 'nonsense'],
      ['a wrong type', { version: 1, data: { work: 'none' } }],
      ['no layout', { data: {} }],
    ])(
      'a damaged résumé (%s) is said, the bundled one shown, the damaged one kept',
      async (_, damaged) => {
        await stored({ resume: damaged });
        expect(await text('.trouble')).toMatch(
          /stored résumé cannot be read.*bundled one is shown.*kept/,
        );
        expect(await text('h1')).toBe("Stephen O'Dor");
        expect(await kept('resume')).toEqual(damaged);
      },
    );

    it('a newer version’s data is left alone', async () => {
      await stored({ resume: { version: 99, data: {} } });
      expect(await text('.trouble')).toMatch(/newer version of Résumé Card.*Update the extension/);
      expect(await kept('resume')).toEqual({ version: 99, data: {} });
    });

    it.each([
      ['Arabic', 'محمد بن سلمان العلي'],
      ['Chinese', '歐陽娜娜'],
      ['emoji', 'Zoë 👩🏽‍🚀 Ünal'],
      ['markup', '<script>document.title="owned"</script><img src=x onerror="document.title=1">'],
      ['quotes', 'Anne "Nan" O\'Neil'],
      ['line breaks', 'Two\nLines'],
    ])('a name with %s is shown and inserted as it is', async (_, name) => {
      await stored(resume({ basics: { name, label: name } }));
      expect(await text('h1')).toBe(name);
      expect(await page.title()).toBe('Résumé Card');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    });

    it('a résumé of five megabytes can be opened and searched', async () => {
      const highlight = 'Did something worth a line of text that goes on for a while. '.repeat(8);
      const work = Array.from({ length: 1000 }, (_, index) => ({
        name: `Employer ${index}`,
        position: 'Engineer',
        startDate: '2001',
        highlights: Array.from({ length: 10 }, () => highlight),
      }));
      await stored(resume({ basics: { name: 'Long Life' }, work }));
      expect(JSON.stringify(await kept('resume')).length).toBeGreaterThan(4_800_000);
      expect(await text('h1')).toBe('Long Life');
      await page.keyboard.type('employer 777');
      await page.waitForSelector('[role=option]');
      expect(await text('[role=option]')).toContain('Employer 777');
    });

    it('five hundred own snippets stand on the card and in the menu', async () => {
      const data = Array.from({ length: 500 }, (_, index) => ({
        id: `s${index}`,
        title: `Mine ${index}`,
        text: `Text ${index} of {{basics.name}}`,
      }));
      await stored({ snippets: { version: 1, data } });
      expect(await page.$$eval('[data-snippet^="own."]', (all) => all.length)).toBe(500);
      await page.keyboard.type('mine 499');
      await page.waitForSelector('[role=option]');
      expect(await text('[role=option] p')).toBe("Text 499 of Stephen O'Dor");
      // `contextMenus.update` fails for an item that does not exist.
      await waitUntil('the last item of the menu', () =>
        page.evaluate("chrome.contextMenus.update('own.s499', {}).then(() => true, () => false)"),
      );
    });

    it('an own snippet without its value is not offered, and says why', async () => {
      await stored({
        snippets: { version: 1, data: [{ id: '1', title: 'Reach', text: '{{basics.email}}' }] },
      });
      expect(await text('.withheld')).toBe(
        '“Reach” is not offered: the résumé has no value for {{basics.email}}.',
      );
      expect(await page.$('[data-snippet="own.1"]')).toBeNull();
    });

    it('a full storage is said, and nothing is lost', async () => {
      await stored(resume({ basics: { name: 'Full House' } }));
      await page.evaluate("chrome.storage.local.set({ ballast: 'x'.repeat(10_485_760 - 250) })");
      await page.click('.chip.empty ::-p-text(E-mail)');
      await page.waitForSelector('.ask input:focus');
      await page.keyboard.type(`${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.example.org`);
      await page.waitForSelector('.ask .primary:not(:disabled)');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.ask .problem ::-p-text(no room left)');
      expect(
        await page.$eval('.ask input', (input) => 'value' in input && String(input.value).length),
      ).toBeGreaterThan(190);
      expect(await kept('resume')).toEqual({
        version: 1,
        data: { basics: { name: 'Full House' } },
      });
    });
  },
);
