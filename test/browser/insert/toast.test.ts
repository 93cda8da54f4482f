import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAWN } from '../harness/drawn.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS, type Engine, openEngine } from './engine.ts';

const PAGE = `<!doctype html><title>Form</title><p>Text</p><input id="field">
  <dialog id="box"><input id="inner"></dialog>`;

describe.each(BROWSERS)('the toast in $name', ({ launch, missing }) => {
  let engine: Engine;
  let pages: Pages;

  beforeAll(async () => {
    if (missing) return;
    const headers = { '/form.html': { 'content-security-policy': "default-src 'none'" } };
    pages = await servePages({ inline: { '/form.html': PAGE }, headers });
    engine = await openEngine(launch);
  });

  afterAll(async () => {
    await engine?.close();
    await pages?.close();
  });

  const toasts = () => engine.page.$$eval(DRAWN, (all) => all.length);

  it.skipIf(missing)('is drawn over the page, and leaves its focus and layout alone', async () => {
    const { page } = engine;
    await page.goto(`${pages.origin}/form.html`);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.focus('#inner');
    const size = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await size();
    await engine.toast('The text is copied: press Ctrl+V.');
    const box = await page.$eval(DRAWN, (toast) => {
      const { x, y, width, height } = toast.getBoundingClientRect();
      const under = document.elementFromPoint(x + width / 2, y + height / 2);
      return { x, width, height, covers: under === toast, readable: toast.textContent };
    });
    expect(box.width).toBeGreaterThan(150);
    expect(box.height).toBeGreaterThan(30);
    expect(box.covers).toBe(false);
    expect(box.readable).toBe('');
    expect(await size()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inner');
  });

  it.skipIf(missing)('gives way to the next one', async () => {
    await engine.page.goto(`${pages.origin}/form.html`);
    await engine.toast('One');
    await engine.toast('Two');
    expect(await toasts()).toBe(1);
  });
});
