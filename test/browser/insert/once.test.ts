/** Pages that do something of their own with a text: it goes in once, or a word says that nobody knows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS, type Engine, openEngine } from './engine.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Once</title>${body}`;
const EDITABLE = '<div id="f" contenteditable style="min-height: 40px">';

const PAGES: Record<string, string> = {
  '/redrawn.html': page(`<div id="place"><textarea id="f"></textarea></div><script>
    f.addEventListener('input', ({ target }) => {
      const anew = document.createElement('textarea');
      anew.id = 'f';
      anew.value = target.value;
      place.replaceChildren(anew);
      anew.focus();
    });</script>`),
  '/redrawn-unfocused.html': page(`<div id="place"><input id="f"></div><script>
    f.addEventListener('input', ({ target }) => { place.innerHTML = '<input id="f">'; f.value = target.value; });
    </script>`),
  // Makes words of the page of what was given, and asks for the next thing.
  '/goes-on.html': page(`<div id="place"><input id="f"></div><input id="next"><script>
    f.addEventListener('input', () => { place.textContent = f.value; next.focus(); });</script>`),
  '/goes-on-emptied.html': page(`<input id="f"><input id="next"><script>
    f.addEventListener('input', () => { f.value = ''; next.focus(); });</script>`),
  '/goes-on-at-paste.html': page(`<input id="f"><input id="next"><script>
    f.addEventListener('paste', () => next.focus());</script>`),
  '/entry.html': page(`<ul id="list"></ul><input id="f"><script>
    f.addEventListener('input', () => {
      list.appendChild(document.createElement('li')).textContent = f.value;
      f.value = '';
    });</script>`),
  // Draws its text itself: nothing of it stands in the document.
  '/drawn.html':
    page(`<textarea id="f" style="color: transparent; width: 100px; height: 30px"></textarea>
    <script>let model = '';
    f.addEventListener('paste', (event) => { event.preventDefault(); model += event.clipboardData.getData('text/plain'); });
    f.addEventListener('input', ({ data }) => { if (data) model += data; f.value = ''; });</script>`),
  '/covered.html':
    page(`<div style="position: relative"><textarea id="f" style="width: 200px; height: 60px"></textarea>
    <canvas width="220" height="80" style="position: absolute; inset: 0; pointer-events: auto"></canvas></div>
    <script>let model = '';
    f.addEventListener('paste', (event) => { event.preventDefault(); model += event.clipboardData.getData('text/plain'); });
    f.addEventListener('input', ({ data }) => { if (data) model += data; f.value = ''; });</script>`),
  '/typed-only.html': page(`<input id="f"><script>let model = '';
    f.addEventListener('input', () => { model += f.value; f.value = ''; });</script>`),
  '/slow.html': page(`<textarea id="f"></textarea><script>
    f.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      setTimeout(() => {
        f.setRangeText(text, f.selectionStart, f.selectionEnd, 'end');
        f.className = 'pasted';
      }, 1500);
    });</script>`),
  '/slow-editor.html': page(`${EDITABLE}</div><script>
    f.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      setTimeout(() => { f.textContent += text; f.className = 'pasted'; }, 1500);
    });</script>`),
  '/rich.html': page(`${EDITABLE}<p>alpha – omega</p></div>`),
  '/rich-model.html': page(`${EDITABLE}</div><script>let model = '';
    f.addEventListener('paste', (event) => {
      event.preventDefault();
      model += event.clipboardData.getData('text/plain');
      f.textContent = model;
    });</script>`),
  '/certificate.html': page('<label>Expiration date <input id="f"></label>'),
};

describe.each(BROWSERS)('once, or a word, in $name', ({ launch, missing }) => {
  let engine: Engine;
  let pages: Pages;

  beforeAll(async () => {
    if (missing) return;
    pages = await servePages({ inline: PAGES });
    engine = await openEngine(launch);
  });

  afterAll(async () => {
    await engine?.close();
    await pages?.close();
  });

  async function insertInto(name: string, text = 'Ada Lovelace') {
    await engine.page.goto(`${pages.origin}/${name}.html`);
    await engine.page.$eval('#f', (field) => (field as HTMLElement).focus());
    return engine.insert({ text });
  }

  /** Everything that stands on the page, in its words and in its fields. */
  const stands = () =>
    engine.page.evaluate(() => {
      for (const script of document.querySelectorAll('script')) script.remove();
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
      const all = [document.body.textContent, ...fields.map(({ value }) => value)].join(' ');
      return all.replace(/\s+/g, ' ').trim();
    });

  it.skipIf(missing).each(['redrawn', 'redrawn-unfocused', 'goes-on', 'entry'])(
    'stands there once: %s',
    async (name) => {
      expect(await insertInto(name)).toMatchObject({ outcome: 'inserted' });
      expect(await stands()).toBe('Ada Lovelace');
    },
  );

  it.skipIf(missing).each(['slow', 'slow-editor'])(
    'stands there once when the page is done with its paste: %s',
    async (name) => {
      expect(await insertInto(name)).toMatchObject({ outcome: 'inserted' });
      await engine.page.waitForSelector('.pasted');
      expect(await stands()).toBe('Ada Lovelace');
    },
  );

  it.skipIf(missing).each(['goes-on-emptied', 'goes-on-at-paste'])(
    'does not go into the next field: %s',
    async (name) => {
      expect(await insertInto(name)).toMatchObject({ outcome: 'refused' });
      expect(await stands()).toBe('');
    },
  );

  it.skipIf(missing).each(['drawn', 'covered', 'typed-only'])(
    'is not tried again where nothing shows it: %s',
    async (name) => {
      expect(await insertInto(name)).toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('look whether it is there'),
      });
      expect(await engine.page.evaluate('model')).toBe('Ada Lovelace');
    },
  );

  it.skipIf(missing).each(['👍', '–', '→', '*****'])('signs alone go in: %s', async (sign) => {
    expect(await insertInto('rich-model', sign)).toMatchObject({
      outcome: 'inserted',
      way: 'paste',
    });
    expect(await engine.page.evaluate('model')).toBe(sign);
    expect(await insertInto('rich', sign)).toMatchObject({ outcome: 'inserted' });
    expect((await stands()).split(sign).length - 1).toBe(sign === '–' ? 2 : 1);
  });

  it.skipIf(missing)('asks where the field may be another, and takes the answer', async () => {
    expect(await insertInto('certificate', '2027-05')).toMatchObject({ outcome: 'asked' });
    expect(await stands()).toBe('Expiration date');
    expect(await engine.insert({ text: '2027-05' })).toMatchObject({ outcome: 'inserted' });
    expect(await stands()).toContain('2027-05');
  });
});
