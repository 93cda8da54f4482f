/** Which question each control answers: static pages, as their scripts have drawn them. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageField } from '../../../data/schema/page-fill.ts';
import { bundlePage } from '../../bench/recognition/bundle.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { chromiumMissing } from '../harness/chromium.ts';
import { LIBRARIES, SYSTEMS } from './groups.ts';

type Told = PageField & { options: string[] };

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  if (chromiumMissing) return;
  browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  page = await browser.newPage();
  script = await bundlePage();
});

afterAll(() => browser?.close());

/** What is told of a page with this in its body. */
async function told(body: string): Promise<Told[]> {
  // Navigated to, as what is set into a page brings no shadow trees.
  const html = `<!doctype html><html lang="en"><title>Baker</title><h1>Baker at Crumb &amp; Co</h1>${body}`;
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  await page.evaluate(script);
  return page.evaluate('planPage()') as Promise<Told[]>;
}

describe.skipIf(chromiumMissing)('a group of choices is called by its own question', () => {
  it.each([
    ['component libraries', LIBRARIES],
    ['applicant systems', SYSTEMS],
  ])('in what %s draw', async (_, drawn) => {
    const asked = Object.keys(drawn).map((name) => `Do you hold a permit for ${name}?`);
    const body = Object.values(drawn).map((draw, i) => draw(asked[i] ?? '', `400${i}`));
    const found = await told(`<form>${body.join('')}</form>`);
    expect(found.map(({ label, options }) => [label, ...options])).toEqual(
      asked.map((question) => [question, 'Yes', 'No']),
    );
  });
});
