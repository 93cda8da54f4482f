import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertRequest } from '../../../entrypoints/page/insert/result.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS, type Engine, openEngine } from './engine.ts';

const FORM = `<!doctype html><meta charset="utf-8"><title>Form</title>
  <input id="text" value="alpha omega">
  <textarea id="area"></textarea>
  <input id="short" maxlength="5" value="ab">
  <input id="email" type="email">
  <input id="number" type="number" min="0" max="60" value="3">
  <input id="date" type="date">
  <select id="country"><option>Choose<option>Germany<option>United States</select>
  <fieldset disabled><input id="off"></fieldset>
  <input id="masked" oninput="value = value.replace(/(\\d{3})(?=\\d)/g, '$1-')">
  <input id="cutting" oninput="value = value.slice(0, 4)">
  <input id="stubborn" oninput="value = ''">
  <input id="renewed" oninput="renew(this)">
  <input id="restless" oninput="renew(this)">
  <input id="modelled">
  <input id="blocking" onpaste="return false">
  <div style="width: 2px; overflow: clip"><input id="narrow" style="width: 2px; border: 0; padding: 0"></div>
  <input id="secret" style="-webkit-text-security: disc">
  <script>
    function renew(field) {
      if (field.className === 'renewed' && field.id === 'renewed') return;
      const twin = field.cloneNode();
      twin.className = 'renewed';
      twin.value = '';
      field.replaceWith(twin);
      twin.focus();
    }
    modelled.addEventListener('paste', (event) => {
      event.preventDefault();
      modelled.value = modelled.model = event.clipboardData.getData('text');
    });
    modelled.addEventListener('input', () => { modelled.model = 'out of step'; });
    const seen = [];
    for (const type of ['beforeinput', 'input', 'change'])
      addEventListener(type, (event) => seen.push(event.target.id + ' ' + type), true);
  </script>`;

describe.each(BROWSERS)('plain fields in $name', ({ launch, missing }) => {
  let engine: Engine;
  let pages: Pages;

  beforeAll(async () => {
    if (missing) return;
    pages = await servePages({ inline: { '/form.html': FORM } });
    engine = await openEngine(launch);
  });

  afterAll(async () => {
    await engine?.close();
    await pages?.close();
  });

  /** Loads the form, puts the selection into a field and inserts there. */
  async function insertInto(id: string, request: InsertRequest, selected?: [number, number]) {
    await engine.page.goto(`${pages.origin}/form.html`);
    await engine.page.focus(`#${id}`);
    if (selected) {
      const select = (field: Element, [start, end]: [number, number]) => {
        if (field instanceof HTMLInputElement) field.setSelectionRange(start, end);
      };
      await engine.page.$eval(`#${id}`, select, selected);
    }
    return engine.insert(request);
  }

  const state = (id: string) =>
    engine.page.$eval(`#${id}`, (field) => {
      if (!('value' in field)) return undefined;
      const { selectionStart: start, selectionEnd: end } = field as HTMLInputElement;
      return { value: String(field.value), start, end, focused: field.matches(':focus') };
    });
  const value = async (id: string) => (await state(id))?.value;

  it.skipIf(missing)('replaces the selection and leaves the caret behind the text', async () => {
    const result = await insertInto('text', { text: 'Ada' }, [6, 11]);
    expect(result).toEqual({ outcome: 'inserted', way: 'paste', notes: [] });
    expect(await state('text')).toEqual({ value: 'alpha Ada', start: 9, end: 9, focused: true });
  });

  it.skipIf(missing)('puts the caret where the snippet wants it', async () => {
    await insertInto('text', { text: 'Dear , hello', caret: 5 }, [0, 6]);
    expect(await state('text')).toMatchObject({ value: 'Dear , helloomega', start: 5, end: 5 });
  });

  it.skipIf(missing)('is taken back by one Ctrl+Z, without what was typed before', async () => {
    await engine.page.goto(`${pages.origin}/form.html`);
    await engine.page.focus('#area');
    await engine.page.keyboard.type('typed ');
    await engine.insert({ text: 'one\r\ntwo\tthree' });
    expect(await value('area')).toBe('typed one\ntwo\tthree');
    await engine.control('z');
    expect(await value('area')).toBe('typed ');
    await engine.control('y');
    expect(await value('area')).toBe('typed one\ntwo\tthree');
  });

  it.skipIf(missing)(
    'is heard by the page as typing is: input now, change on leaving',
    async () => {
      await insertInto('area', { text: 'one\ntwo' });
      const heard = () => engine.page.evaluate('seen.join()');
      expect(await heard()).toMatch(/area input$/);
      await engine.page.keyboard.press('Tab');
      expect(await heard()).toMatch(/area change$/);
    },
  );

  it.skipIf(missing)('joins lines for a field of one, and says so', async () => {
    const result = await insertInto('text', { text: '• C\r\n• Go\r\n' }, [0, 11]);
    expect(result).toMatchObject({ notes: ['Joined 2 lines into one.'] });
    expect(await value('text')).toBe('C, Go');
  });

  it.skipIf(missing)('cuts nothing: what is too long is refused', async () => {
    const result = await insertInto('short', { text: 'abcd' });
    expect(result).toMatchObject({ outcome: 'refused', reason: 'too-long' });
    expect(result).toHaveProperty('message', expect.stringContaining('5, of which 3 are left'));
    expect(await value('short')).toBe('ab');
    expect(await insertInto('short', { text: 'cde' }, [2, 2])).toMatchObject({
      outcome: 'inserted',
    });
  });

  it.skipIf(missing).each([
    ['email', 'ada@example.org', 'ada@example.org'],
    ['number', '42', '42'],
    ['date', '1 September 2016', '2016-09-01'],
    ['country', 'germany', 'Germany'],
  ])('gives the %s field the value that “%s” means', async (id, text, wanted) => {
    expect(await insertInto(id, { text })).toMatchObject({ outcome: 'inserted', notes: [] });
    expect(await value(id)).toBe(wanted);
    expect(await engine.page.evaluate('seen.join()')).toContain(`${id} input`);
  });

  it.skipIf(missing).each([
    ['number', '70', 'no-fit'],
    ['number', 'many', 'no-fit'],
    ['date', '2016-09', 'no-fit'],
    ['country', 'Atlantis', 'no-fit'],
    ['secret', 'x', 'password'],
  ])('refuses in the %s field: “%s”', async (id, text, reason) => {
    await engine.page.goto(`${pages.origin}/form.html`);
    const before = await value(id);
    expect(await insertInto(id, { text })).toMatchObject({ outcome: 'refused', reason });
    expect(await value(id)).toBe(before);
  });

  it.skipIf(missing)('lets a field that minds pastes keep its own model in step', async () => {
    expect(await insertInto('modelled', { text: '52000' })).toMatchObject({ outcome: 'inserted' });
    expect(await engine.page.evaluate('modelled.model')).toBe('52000');
  });

  it.skipIf(missing)('types where a field lets nobody paste', async () => {
    expect(await insertInto('blocking', { text: 'Ada' })).toMatchObject({ way: 'type' });
    expect(await value('blocking')).toBe('Ada');
  });

  it.skipIf(missing)('fills a field that is as narrow as its empty text', async () => {
    expect(await insertInto('narrow', { text: 'Ada' })).toMatchObject({ outcome: 'inserted' });
    expect(await value('narrow')).toBe('Ada');
  });

  it.skipIf(missing)('tells how a mask writes the text', async () => {
    const result = await insertInto('masked', { text: '5551234567' });
    expect(result).toMatchObject({ outcome: 'inserted' });
    expect(result).toHaveProperty(
      'notes.0',
      expect.stringContaining(String(await value('masked'))),
    );
  });

  it.skipIf(missing)('tells that the page has cut the text', async () => {
    const result = await insertInto('cutting', { text: 'abcdefgh' });
    expect(result).toMatchObject({ outcome: 'altered' });
    expect(result).toHaveProperty('message', expect.stringContaining('“abcd”'));
  });

  it.skipIf(missing)('tells that the page lets nothing in', async () => {
    const result = await insertInto('stubborn', { text: 'abc' });
    expect(result).toMatchObject({ outcome: 'refused', reason: 'ignored' });
  });

  it.skipIf(missing)('follows a field that the page draws anew', async () => {
    expect(await insertInto('renewed', { text: 'abc' })).toMatchObject({ outcome: 'inserted' });
    expect(await value('renewed')).toBe('abc');
  });

  it.skipIf(missing)('tells when the page draws the field anew again and again', async () => {
    const result = await insertInto('restless', { text: 'abc' });
    expect(result).toMatchObject({ outcome: 'refused', reason: 'gone' });
  });

  it.skipIf(missing)(
    'after a right click means the field under the pointer when nothing is focused',
    async () => {
      await engine.page.goto(`${pages.origin}/form.html`);
      await engine.page.hover('#area');
      await engine.page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await engine.insert({ text: 'x' })).toMatchObject({ reason: 'no-field' });
      expect(await engine.insert({ text: 'x', clicked: true })).toMatchObject({
        outcome: 'inserted',
      });
      expect(await value('area')).toBe('x');
    },
  );
});
