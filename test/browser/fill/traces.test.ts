/** A page is after the extension was used as it was before, save for the values. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DRAWN } from '../harness/drawn.ts';
import { builtExtension } from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { BROWSERS, type Engine, openEngine } from '../insert/engine.ts';
import { type Filler, filler } from './form.ts';
import { ANSWERS, RESUME } from './person.ts';

/** A form that listens to its fields, with text selected and one that stands in the caret's place. */
const PAGE = `<!doctype html><html lang="en"><title>Apply</title><style>div::before { color: red }</style>
<h1>Apply</h1><form>
  <label>First name <input name="first_name" autocomplete="given-name"></label>
  <label>Last name <input name="last_name" autocomplete="family-name"></label>
  <label>E-mail <input name="email" type="email" autocomplete="email"></label>
  <label>Favourite colour <input name="colour" value="blue"></label>
</form><script>
  const heard = [];
  document.querySelector('form').addEventListener('input', () => heard.push('input'));
</script>`;

/** Everything of a page that its own script could tell a visit by. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, adoptedStyleSheets, styleSheets } = document;
    const focused = activeElement instanceof HTMLInputElement ? activeElement : undefined;
    const fields = [...document.querySelectorAll('input')];
    return {
      html: document.documentElement.outerHTML,
      nodes: document.documentElement.childNodes.length,
      globals: Reflect.ownKeys(globalThis).map(String).sort(),
      ofDocument: Reflect.ownKeys(document).map(String).sort(),
      ofFields: fields.map((field) => Reflect.ownKeys(field).map(String)),
      values: fields.map(({ value }) => value),
      sheets: [adoptedStyleSheets.length, styleSheets.length],
      animations: document.getAnimations().length,
      active: [activeElement?.localName, focused?.name, focused?.selectionStart],
      selection: getSelection()?.toString(),
      scroll: [scrollX, scrollY],
      history: history.length,
      address: location.href,
      title: document.title,
    };
  });

const HEARERS = [
  'window',
  'document',
  'document.documentElement',
  'document.body',
  ...['form', '[name=first_name]', '[name=email]', '[name=colour]'].map(
    (one) => `document.querySelector('${one}')`,
  ),
];

/** How many listeners each has, whoever's they are: Chromium's driver alone tells. */
async function listenersOf(page: Page): Promise<Record<string, string[]>> {
  const devtools = await page.createCDPSession();
  const found: Record<string, string[]> = {};
  for (const expression of HEARERS) {
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    found[expression] = listeners.map(({ type }) => type).sort();
  }
  await devtools.detach();
  return found;
}

/** What the extension's own world listens for at the window, which the page's world is not told of. */
async function ownListenersOf(page: Page): Promise<string[]> {
  const devtools = await page.createCDPSession();
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  const found: string[] = [];
  for (const contextId of worlds) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'window', contextId });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    found.push(...listeners.map(({ type }) => type));
  }
  await devtools.detach();
  return found;
}

describe.each(BROWSERS)('traces in a page, in $name', ({ name, launch, missing }) => {
  describe.skipIf(missing)(missing ?? 'a form that looks for them', () => {
    let engine: Engine;
    let pages: Pages;
    let form: Filler;

    beforeAll(async () => {
      pages = await servePages({ inline: { '/traces.html': PAGE } });
      engine = await openEngine(launch);
      form = filler(engine.host, () => `${pages.origin}/traces.html`);
      await form.keep({ resume: RESUME, answers: ANSWERS });
    });

    afterAll(async () => {
      await engine?.close();
      await pages?.close();
    });

    beforeEach(async () => {
      await engine.page.goto(`${pages.origin}/traces.html`);
      await engine.page.bringToFront();
      await engine.page.focus('[name=colour]');
    });

    const everything = async () => ({
      ...(await stateOf(engine.page)),
      listeners: name === 'Chromium' ? await listenersOf(engine.page) : {},
    });

    it('leaves none after a plan, an outline, a fill and an undo', async () => {
      const before = await everything();
      const { fields } = await form.plan();
      await form.ask({ type: 'fill-highlight', id: fields[0]?.id ?? '' });
      const outline = await engine.page.$$eval(DRAWN, (all) =>
        all.map((one) => [one.id, one.className, one.innerHTML, one.shadowRoot]),
      );
      expect(outline).toEqual([['', '', '', null]]);
      await form.ask({ type: 'fill-highlight' });
      const { results } = await form.apply(fields.filter(({ ticked }) => ticked));
      expect(results.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled']);
      await form.undo();
      await form.ask({ type: 'fill-highlight' });
      expect(await everything()).toEqual(before);
    });

    it('hears nothing once the preview is closed, and still puts everything back', async () => {
      const before = await everything();
      const { fields } = await form.plan();
      await form.apply(fields.filter(({ ticked }) => ticked));
      await form.ask({ type: 'fill-leave' });
      // For some seconds more what a person does with what was filled is heard.
      if (name === 'Chromium')
        await waitUntil('silence', async () => (await ownListenersOf(engine.page)).length === 0);
      const { results } = await form.undo();
      expect(results.map(({ outcome }) => outcome)).toEqual(['restored', 'restored', 'restored']);
      expect(await everything()).toEqual(before);
    });

    it.skipIf(name !== 'Chromium')('listens once, however often it has planned', async () => {
      await form.plan();
      await form.plan();
      await form.plan();
      expect(await ownListenersOf(engine.page)).toEqual(['submit']);
    });

    it('leaves the value alone after an insertion and its word', async () => {
      await engine.page.focus('[name=first_name]');
      const before = await everything();
      await engine.insert({ text: 'Maria', clicked: true });
      await engine.toast('Put in.');
      await waitUntil('the word to go', async () => !(await engine.page.$(DRAWN)));
      expect(await everything()).toEqual({
        ...before,
        values: ['Maria', '', '', 'blue'],
        active: ['input', 'first_name', 5],
      });
    });
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the package %s', (build) => {
  it('has no file that a page could ask for', () => {
    const manifest = readFileSync(path.join(builtExtension(build), 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).not.toHaveProperty('web_accessible_resources');
  });
});
