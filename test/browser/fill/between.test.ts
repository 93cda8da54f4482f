/** Pages that answer to a value while it is put in: the focus that moves, the field that becomes another. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS, type Engine, openEngine } from '../insert/engine.ts';
import { type Filler, filler } from './form.ts';
import { RESUME } from './person.ts';

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8">${body}`;
const CATCHER = '<label>Secret <input id="secret" type="password"></label>';

const PAGES: Record<string, string> = {
  '/steals.html': page(`<input id="f">${CATCHER}<script>
    f.addEventListener('beforeinput', ({ isTrusted }) => isTrusted && secret.focus());</script>`),
  '/steals-in-editor.html':
    page(`<div id="f" contenteditable style="min-height: 40px"></div>${CATCHER}<script>
    f.addEventListener('beforeinput', ({ isTrusted }) => isTrusted && secret.focus());</script>`),
  '/becomes-password.html': page(`<input id="f"><script>
    f.addEventListener('paste', () => { f.type = 'password'; });</script>`),
  // Keeps what is typed alone, and moves the focus before each letter.
  '/typed.html':
    page(`<form><label>E-mail <input id="f" name="email"></label>${CATCHER}</form><script>
    let kept = '';
    f.addEventListener('beforeinput', () => secret.focus());
    f.addEventListener('input', ({ isTrusted }) => { if (isTrusted) kept = f.value; else f.value = kept; });
    f.addEventListener('change', () => { f.value = kept; });</script>`),
  '/undo.html': page(`<form>
    <label>E-mail <input id="renamed" name="email" value="old@example.com"></label>
    <label>First name <input id="masked" name="first_name" value="Old"></label>
    <label>Last name <input id="hidden" name="last_name" value="Former"></label>
    <label>City <input id="same" name="city" value="Elsewhere"></label></form>`),
};

const values = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>('input')].map(({ id, value }) => [id, value]),
  );

describe.each(BROWSERS)('a text that is inserted, in $name', ({ launch, missing }) => {
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

  it.skipIf(missing).each(['steals', 'steals-in-editor', 'becomes-password'])(
    'never gets into a password: %s',
    async (name) => {
      await engine.page.goto(`${pages.origin}/${name}.html`);
      await engine.page.$eval('#f', (field) => (field as HTMLElement).focus());
      await engine.insert({ text: 'Ada Lovelace' });
      const passwords = await engine.page.$$eval('[type=password]', (all) =>
        all.map((field) => Reflect.get(field, 'value')),
      );
      expect(passwords).toEqual(['']);
    },
  );
});

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

describe.skipIf(chromiumMissing)(`a form that answers to its values, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    pages = await servePages({ inline: PAGES });
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME });
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  async function fill(name: string): Promise<void> {
    await chromium.page.goto(`${pages.origin}/${name}.html`);
    await chromium.page.bringToFront();
    const { fields } = await form.plan();
    await form.apply(fields.filter(({ value }) => value));
  }

  it('gets nothing into a password by moving the focus while it is typed', async () => {
    await fill('typed');
    expect(await chromium.page.evaluate(values)).toEqual({ f: '', secret: '' });
  });

  it('puts nothing back into what has become another field, or is hidden', async () => {
    await fill('undo');
    const filled = await chromium.page.evaluate(values);
    expect(filled).toMatchObject({ renamed: 'maria@example.org', masked: 'Maria' });
    await chromium.page.evaluate(`{
      renamed.closest('label').firstChild.data = 'Password hint ';
      masked.type = 'password';
      document.querySelector('#hidden').style.display = 'none';
    }`);
    const { results } = await form.undo();
    expect(await chromium.page.evaluate(values)).toEqual({ ...filled, same: 'Elsewhere' });
    expect(results.filter(({ outcome }) => outcome === 'refused')).toHaveLength(3);
  });
});
