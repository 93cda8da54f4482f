import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../bench/recognition/bundle.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { chromiumMissing } from '../harness/chromium.ts';

interface Told {
  kind: string;
  section: string;
  expected: string;
  expectedSection: string;
  what: string;
}

const folder = fileURLToPath(new URL('./forms/', import.meta.url));

let browser: Browser;
let page: Page;

/** Recognises a page; each control that has `data-kind` is told beside what it says. */
async function recognise(html: string): Promise<Told[]> {
  await page.setContent(html);
  return page.evaluate('recogniseMarked()') as Promise<Told[]>;
}

beforeAll(async () => {
  if (chromiumMissing) return;
  browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  page = await browser.newPage();
  // A page that is written over another keeps the window, and the script in it.
  await page.evaluate(await bundlePage());
});

afterAll(() => browser?.close());

/** The pages of a file, each from its doctype on, by their number and title. */
const pagesOf = (name: string): [title: string, html: string][] =>
  readFileSync(folder + name, 'utf8')
    .split(/(?=<!doctype html>)/)
    .map((html, i) => [`${name} ${i + 1} ${/<title>([^<]*)/.exec(html)?.[1] ?? ''}`, html]);

describe.skipIf(chromiumMissing)('practice forms', () => {
  for (const [title, html] of readdirSync(folder).flatMap(pagesOf))
    it(title, async () => {
      const told = await recognise(html);
      expect(told.length).toBe(html.split('data-kind=').length - 1);
      const wrong = told.filter(
        (t) =>
          !t.expected.split('|').includes(t.kind) ||
          (t.expectedSection !== '' && t.expectedSection !== t.section),
      );
      expect(wrong).toEqual([]);
    });
});

describe.skipIf(chromiumMissing)('what a person cannot see', () => {
  it('is told apart, whatever the trick', async () => {
    const box = (style: string) =>
      `<p><label>E-mail <input name="email" style="${style}"></label></p>`;
    const tricks = [
      'display:none',
      'visibility:hidden',
      'opacity:0',
      'position:absolute;left:-9999px',
      'width:1px;height:1px;padding:0;border:0',
      'position:absolute;clip:rect(0,0,0,0)',
      'clip-path:inset(50%)',
    ];
    await page.setContent(
      `<form>${box('')}${tricks.map(box).join('')}
      <div style="height:0;overflow:hidden">${box('')}</div>
      <div style="opacity:0">${box('')}</div>
      <div aria-hidden="true">${box('')}</div></form>`,
    );
    const unseen = await page.evaluate(
      'recogniseAll().then((all) => all.map((one) => one.unseen ?? "seen"))',
    );
    expect(unseen).toEqual(['seen', ...tricks.map(() => 'self'), 'ancestor', 'ancestor', 'self']);
  });
});

describe.skipIf(chromiumMissing)('shadow trees and frames', () => {
  it('are entered where the page itself could', async () => {
    await page.setContent(
      `<form id="f"><label>First name <input></label></form><div id="host"></div><iframe></iframe>`,
    );
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root)
        root.innerHTML = '<label for="c">City</label><input id="c" data-kind="address-level2">';
      const frame = document.querySelector('iframe')?.contentDocument;
      if (frame)
        frame.body.innerHTML =
          '<label for="p">Postcode</label><input id="p" type="tel" data-kind="postal-code"><label>Country <select data-kind="country"><option>France<option>Germany<option>Spain</select></label>';
    });
    const told = (await page.evaluate('recogniseMarked()')) as Told[];
    expect(told.map((t) => t.kind)).toEqual(['address-level2', 'postal-code', 'country']);
  });
});
