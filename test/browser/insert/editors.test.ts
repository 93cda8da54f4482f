import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS, type Engine, openEngine } from './engine.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Editor</title>${body}`;
const EDITABLE = '<div id="e" contenteditable style="min-height: 40px">';

const PAGES: Record<string, string> = {
  '/plain.html': page(`${EDITABLE}<p>alpha omega</p></div>`),
  '/plaintext.html': page(
    '<pre id="e" contenteditable="plaintext-only" style="height: 40px"></pre>',
  ),
  '/strict.html': page(`${EDITABLE}<p>alpha omega</p></div>`),
  // An editor with a model of its own, which it draws itself, late.
  '/model.html': page(`<div id="e" contenteditable style="min-height: 40px"></div><script>
    let model = '';
    e.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      setTimeout(() => { model += text; e.textContent = model; }, 300);
    });
  </script>`),
  // The same by way of beforeinput.
  '/beforeinput.html': page(`<div id="e" contenteditable style="min-height: 40px"></div><script>
    let model = '';
    e.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      model += event.dataTransfer ? event.dataTransfer.getData('text/plain') : event.data ?? '';
      e.textContent = model;
    });
  </script>`),
  // Catches pastes in an element of its own, as some older editors do.
  '/catcher.html':
    page(`<div id="e" contenteditable style="min-height: 40px; white-space: pre"></div>
    <div id="catcher" contenteditable style="position: absolute; left: -9999px"></div><script>
    e.addEventListener('paste', () => {
      catcher.focus();
      setTimeout(() => {
        e.textContent = catcher.innerText;
        catcher.textContent = '';
        e.focus();
      }, 1);
    });
  </script>`),
  '/swallow.html': page(`${EDITABLE}</div><script>
    e.addEventListener('paste', (event) => event.preventDefault());
  </script>`),
  // A code editor: listens in a textarea nobody sees, draws lines elsewhere.
  '/ear.html': page(`<div id="shown" style="position: relative; height: 60px">
    <textarea id="e" style="position: absolute; opacity: 0; width: 1em; height: 1em"></textarea>
    <div id="lines"></div></div><script>
    let model = '';
    const draw = (text) => { model += text; lines.innerHTML = ''; for (const line of model.split('\\n'))
      lines.appendChild(document.createElement('div')).textContent = line; };
    e.addEventListener('paste', (event) => { event.preventDefault(); draw(event.clipboardData.getData('text/plain')); });
    e.addEventListener('input', () => { draw(e.value + '(typed)'); e.value = ''; });
  </script>`),
  // The same, cut off by a box around it.
  '/clipped.html': page(`<div id="shown" style="position: relative; height: 60px">
    <div style="overflow: hidden; position: relative; width: 3px; height: 0">
      <textarea id="e" style="position: absolute; width: 1000px; height: 1em"></textarea></div>
    <div id="lines"></div></div><script>
    let model = '';
    e.addEventListener('paste', (event) => {
      event.preventDefault();
      lines.textContent = model += event.clipboardData.getData('text/plain');
    });
  </script>`),
  '/shadow.html': page(`<div id="host"></div><script>
    const outer = host.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<div></div>';
    const inner = outer.firstChild.attachShadow({ mode: 'open' });
    inner.innerHTML = '<textarea></textarea>';
    window.field = inner.firstChild;
    field.focus();
  </script>`),
  '/frame.html': page('<iframe id="f" srcdoc="<body><textarea></textarea>"></iframe>'),
  '/design.html': page('<iframe id="f" srcdoc="<body><p>alpha</p>"></iframe>'),
};

describe.each(BROWSERS)('editors in $name', ({ launch, missing }) => {
  let engine: Engine;
  let pages: Pages;

  beforeAll(async () => {
    if (missing) return;
    const policy = "script-src 'self'; style-src 'none'; require-trusted-types-for 'script'";
    const headers = { '/strict.html': { 'content-security-policy': policy } };
    pages = await servePages({ inline: PAGES, headers });
    engine = await openEngine(launch);
  });

  afterAll(async () => {
    await engine?.close();
    await pages?.close();
  });

  async function open(name: string) {
    await engine.page.goto(`${pages.origin}/${name}.html`);
    await engine.page.$eval('#e', (e) => (e as HTMLElement).focus());
  }

  /** Selects the word “omega” of the only paragraph. */
  const selectOmega = () =>
    engine.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 6, text, 11);
    });
  /** What a person reads: paragraphs and breaks are lines, kept spaces are spaces. */
  const shown = async () => {
    const text = await engine.page.evaluate<[], () => string>('e.innerText.trim()');
    return text.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n');
  };
  const markup = () => engine.page.$eval('#e', (e) => e.innerHTML);
  const model = () => engine.page.evaluate('model');

  it.skipIf(missing).each(['plain', 'strict'])('keeps lines as lines: %s', async (name) => {
    await open(name);
    await selectOmega();
    expect(await engine.insert({ text: 'one\ntwo' })).toMatchObject({ outcome: 'inserted' });
    expect(await shown()).toBe('alpha one\ntwo');
    await engine.control('z');
    expect(await shown()).toBe('alpha omega');
    await engine.control('y');
    expect(await shown()).toBe('alpha one\ntwo');
  });

  it.skipIf(missing)('makes a list where there is HTML, the caret behind it', async () => {
    await open('plain');
    await selectOmega();
    const html = '<ul><li>one</li><li>two</li></ul>';
    expect(await engine.insert({ text: '• one\n• two', html })).toMatchObject({
      outcome: 'inserted',
    });
    expect(await markup()).toMatch(/<li>one<\/li>\s*<li>two(<br>)?<\/li>/);
    await engine.page.keyboard.type('!');
    expect(await shown()).toMatch(/two!$/);
  });

  it.skipIf(missing)('puts the caret where the snippet wants it', async () => {
    await open('plain');
    await selectOmega();
    await engine.insert({ text: 'Dear ,\nhello', caret: 5 });
    await engine.page.keyboard.type('Ada');
    expect(await shown()).toBe('alpha Dear Ada,\nhello');
  });

  it.skipIf(missing)('inserts plain text where nothing else is taken', async () => {
    await open('plaintext');
    await engine.insert({ text: 'a\n\tb', html: '<b>a</b>' });
    expect(await shown()).toBe('a\n\tb');
    expect(await markup()).not.toContain('<b>');
  });

  it.skipIf(missing).each(['model', 'beforeinput'])(
    'leaves it to the editor’s own model: %s',
    async (name) => {
      await open(name);
      expect(await engine.insert({ text: 'Ada Lovelace' })).toMatchObject({
        outcome: 'inserted',
        way: 'paste',
      });
      expect(await model()).toBe('Ada Lovelace');
    },
  );

  it.skipIf(missing)('goes where the page catches pastes', async () => {
    await open('catcher');
    expect(await engine.insert({ text: 'one\ntwo' })).toMatchObject({ outcome: 'inserted' });
    expect(await shown()).toBe('one\ntwo');
  });

  it.skipIf(missing)('types where pastes are swallowed', async () => {
    await open('swallow');
    expect(await engine.insert({ text: 'Ada' })).toMatchObject({
      outcome: 'inserted',
      way: 'type',
    });
    expect(await shown()).toBe('Ada');
  });

  it.skipIf(missing).each(['ear', 'clipped'])(
    'pastes where a code editor listens unseen: %s',
    async (name) => {
      await open(name);
      expect(await engine.insert({ text: 'one\n  two' })).toMatchObject({
        outcome: 'inserted',
        way: 'paste',
      });
      expect(await model()).toBe('one\n  two');
    },
  );

  it.skipIf(missing)('reaches through shadow roots, closed ones too', async () => {
    await engine.page.goto(`${pages.origin}/shadow.html`);
    expect(await engine.insert({ text: 'Ada' })).toMatchObject({ outcome: 'inserted' });
    expect(await engine.page.evaluate('field.value')).toBe('Ada');
  });

  it.skipIf(missing)('reaches into a frame that the page has written itself', async () => {
    await engine.page.goto(`${pages.origin}/frame.html`);
    const frame = await (await engine.page.$('#f'))?.contentFrame();
    await (await frame?.waitForSelector('textarea'))?.focus();
    expect(await engine.insert({ text: 'Ada' })).toMatchObject({ outcome: 'inserted' });
    expect(await frame?.$eval('textarea', (area) => area.value)).toBe('Ada');
  });

  it.skipIf(missing)('writes into a document in designMode', async () => {
    await engine.page.goto(`${pages.origin}/design.html`);
    const frame = await (await engine.page.$('#f'))?.contentFrame();
    const paragraph = await frame?.waitForSelector('p');
    await frame?.evaluate(() => {
      document.designMode = 'on';
    });
    await paragraph?.click();
    expect(await engine.insert({ text: 'Ada' })).toMatchObject({ outcome: 'inserted' });
    expect(await frame?.$eval('body', (body) => body.textContent)).toContain('Ada');
  });
});
