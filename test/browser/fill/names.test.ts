/** A page that gives its fields the names of what a script asks of forms, of the document and of the window. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS, type Engine, openEngine } from '../insert/engine.ts';
import { type Filler, filler } from './form.ts';
import { namesPage } from './names.ts';
import { ANSWERS, RESUME } from './person.ts';

declare const chrome: typeof Browser;

const FILLED = [
  'Maria',
  'van der Berg',
  'maria@example.org',
  'Vancouver',
  'Canada',
  'true',
  'false',
  'Keeps large systems up.',
];
const EMPTY = ['', '', '', '', '', 'false', 'false', ''];

describe.each(BROWSERS)('names that shadow, in $name', ({ launch, missing }) => {
  describe.skipIf(missing)(missing ?? 'a form, a document and a window', () => {
    let engine: Engine;
    let pages: Pages;
    let form: Filler;

    beforeAll(async () => {
      pages = await servePages({ inline: { '/names.html': namesPage() } });
      engine = await openEngine(launch);
      form = filler(engine.host, () => `${pages.origin}/names.html`);
      await form.keep({ resume: RESUME, answers: ANSWERS });
      await engine.page.goto(`${pages.origin}/names.html`);
      await engine.page.bringToFront();
    });

    afterAll(async () => {
      await engine?.close();
      await pages?.close();
    });

    /** Asked of the prototypes, as the page's own script would have to. */
    const values = () =>
      engine.page.evaluate(() =>
        [...Document.prototype.querySelectorAll.call(document, '.honest')].map((one) =>
          one instanceof HTMLInputElement && one.type === 'radio'
            ? String(one.checked)
            : String(Reflect.get(one, 'value')),
        ),
      );

    it('does shadow them', async () => {
      const shadowed = await engine.page.evaluate(() => {
        const at = Document.prototype.querySelector.call(document, 'main form');
        return [
          typeof at?.matches,
          typeof document.querySelector,
          typeof Reflect.get(window, 'resumeCard'),
        ];
      });
      expect(shadowed).toEqual(['object', 'object', 'object']);
    });

    it('lists every field, fills it and puts it back', async () => {
      const { fields } = await form.plan();
      expect(fields.map(({ label }) => label)).toEqual([
        'First name',
        'Last name',
        'E-mail',
        'City',
        'Country',
        'Are you legally authorised to work in Canada?',
        'About you',
      ]);
      const { results } = await form.apply(fields);
      expect(results.map(({ outcome, message }) => `${outcome} ${message}`)).toEqual(
        fields.map(() => 'filled '),
      );
      expect(await values()).toEqual(FILLED);
      const undone = await form.undo();
      expect(undone.results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
      expect(await values()).toEqual(EMPTY);
    });

    it('inserts into the field that has the focus', async () => {
      await engine.page.evaluate(() => {
        const about = Document.prototype.getElementById.call(document, 'about');
        if (about instanceof HTMLElement) about.focus();
      });
      expect(await engine.insert({ text: 'Maria', clicked: true })).toMatchObject({
        outcome: 'inserted',
      });
      expect((await values()).at(-1)).toBe('Maria');
    });

    it('reads the page', async () => {
      const read = await engine.host.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(address));
        const target = { tabId: tab?.id ?? 0 };
        await chrome.scripting.executeScript({ target, files: ['page-read.js'] });
        const [answer] = await chrome.scripting.executeScript({
          target,
          func: () => globalThis.resumeCardRead?.(),
        });
        return answer?.result?.text;
      }, pages.origin);
      expect(read).toContain('You keep Kafka up');
    });
  });
});
