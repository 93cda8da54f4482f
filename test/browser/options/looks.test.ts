import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOME_CARDS } from '../cards/some-cards.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { SHOTS } from '../harness/extension.ts';
import { openAt } from './options-page.ts';

const why = chromiumMissing;
const PLACES = [
  'resume',
  'cards',
  'snippets',
  'answers',
  'files',
  'learned',
  'menu',
  'transfer',
  'shortcuts',
  'privacy',
];
const STORED = {
  ...SOME_CARDS,
  chosen: { version: 2, data: 'manager' },
  menu: 'damaged',
  snippets: {
    version: 1,
    data: [
      { id: 'a', title: 'Opening', text: 'Dear team,\n\nI am {{basics.name}}. {{caret}}' },
      { id: 'b', title: 'سيرة', text: 'Write to {{basics.email}}' },
      { id: 'c', title: 'Wrong', text: '{{nothing}}' },
    ],
  },
  answers: {
    version: 1,
    data: [
      { id: 'a', question: 'How long is your notice period?', answer: '3 months' },
      { id: 'b', question: 'What is your salary expectation?', answer: '' },
    ],
  },
  files: {
    version: 1,
    data: { resume: { name: 'Stephen.pdf', type: 'application/pdf', base64: 'JVBERg==' } },
  },
  learned: {
    version: 1,
    data: [
      {
        origin: 'https://jobs.example.org',
        signature: 'text||rufname|',
        words: 'rufname',
        label: 'Rufname',
        to: { to: 'kind', kind: 'given-name' },
      },
    ],
  },
};

describe.skipIf(why)(`the look of the options page${why ? ` (${why})` : ''}`, () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(path.join(SHOTS, 'options'), { recursive: true });
    chromium = await launchChromium();
    page = await chromium.openPage('options.html');
  });
  afterAll(() => chromium?.close());

  describe.each(['light', 'dark'])('%s', (scheme) => {
    it.each(PLACES)('axe finds nothing in “%s”', async (place) => {
      await page.setViewport({ width: 1100, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await openAt(page, place, STORED);
      await unfold(page);
      await page.screenshot({ path: path.join(SHOTS, 'options', `${place}-${scheme}.png`) });
      expect(await axe(page)).toEqual([]);
    });
  });

  it.each(PLACES)('nothing scrolls sideways in “%s” at 320 px', async (place) => {
    await page.setViewport({ width: 320, height: 640 });
    await openAt(page, place, STORED);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

/** Opens what is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) {
      button.click();
    }
  });
}

/** What axe finds: the rule and the element, one line each. */
async function axe(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // Evaluated by the driver, so that the page's CSP need not allow it.
  await page.evaluate(readFileSync(source, 'utf8'));
  const found = await page.evaluate('axe.run()');
  if (typeof found !== 'object' || found === null || !('violations' in found)) {
    throw new Error('axe gave no result');
  }
  const { violations } = found;
  if (!Array.isArray(violations)) throw new Error('axe gave no list of violations');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }: { html: string }) => `${id}: ${html}`),
  );
}
