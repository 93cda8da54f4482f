/** Pages that are too much: planned in a while, or refused with words; the next page works as ever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../harness/pages.ts';
import { BROWSERS } from '../insert/engine.ts';
import { type Filler, filler } from './form.ts';
import { RESUME } from './person.ts';

/** A form with a name to fill, and what a script puts into it. */
const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><form><label>First name <input name="first_name"></label></form>
  <script>const form = document.forms[0]; const add = (html) => form.insertAdjacentHTML('beforeend', html); ${script}</script>`;

/** What the preview lists beside the first name, or the words with which the page is refused. */
type Said = string[] | RegExp;

const HEAVY: [name: string, script: string, said: Said][] = [
  [
    '100,000 radio buttons of one name',
    `add('<input type="radio" name="one">'.repeat(100_000));`,
    /100,001 of them fields/,
  ],
  [
    '50,000 pairs of radio buttons',
    `let all = ''; for (let i = 0; i < 50_000; i++) all += \`<input type="radio" name="\${i}"><input type="radio" name="\${i}">\`; add(all);`,
    /100,001 of them fields/,
  ],
  ['200,000 elements', `add('<i>x</i>'.repeat(200_000));`, /^This page is larger than/],
  ['150 frames', `add('<iframe></iframe>'.repeat(150));`, /made of 151 frames/],
  [
    '20,000 labels of one field',
    `add('<input id="city" name="city">' + '<label for="city">City</label>'.repeat(20_000));`,
    ['City'],
  ],
  [
    'a label of 5 MB',
    `add('<label>City ' + 'and so on '.repeat(500_000) + '<input name="city"></label>');`,
    ['City'],
  ],
  [
    'letters without width',
    `add('<label>City' + '\\u200b'.repeat(1_000_000) + '<input name="city"></label>');`,
    ['City'],
  ],
  [
    '100,000 options',
    `add('<label>Country <select name="country">' + '<option>Somewhere'.repeat(100_000) + '</select></label>');`,
    ['Country'],
  ],
  [
    '3,000 boxes in each other',
    `add('<div>'.repeat(3000) + '<label>City <input name="city"></label>');`,
    ['City'],
  ],
  [
    '100,000 radio buttons in shadow trees',
    `for (let i = 0; i < 20; i++) {
      const host = document.createElement('div'); form.append(host);
      host.attachShadow({ mode: 'closed' }).innerHTML = '<input type="radio" name="one">'.repeat(5000); }`,
    /10,001 of them fields/,
  ],
  [
    'a form beside a frame of 200,000 elements',
    `add('<label>City <input name="city"></label><iframe width="300" height="200"></iframe>');
    form.lastChild.contentDocument.body.innerHTML = '<i>x</i>'.repeat(200_000);`,
    ['City'],
  ],
  [
    '500 shadow trees in each other',
    `let at = form; for (let i = 0; i < 500; i++) {
      const host = document.createElement('div'); (at.shadowRoot ?? at).append(host); host.attachShadow({ mode: 'open' }); at = host; }
    at.shadowRoot.innerHTML = '<label>City <input name="city"></label>';`,
    ['City'],
  ],
];

/** So deep that a browser may give up before the card does. */
const DEEP = `let at = form; for (let i = 0; i < 5000; i++) {
  const host = document.createElement('div'); (at.shadowRoot ?? at).append(host); host.attachShadow({ mode: 'open' }); at = host; }`;
const GIVEN_UP = /could not look through this page|does not let the card write/;

describe.each(BROWSERS)('a page that is too much, in $name', ({ launch, missing }) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    if (missing) return;
    const inline = Object.fromEntries(HEAVY.map(([, script], i) => [`/${i}.html`, page(script)]));
    pages = await servePages({
      inline: { ...inline, '/light.html': page(''), '/deep.html': page(DEEP) },
    });
    browser = await launch({ hosts: ['http://localhost/*'] });
    form = filler(await browser.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME });
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  const open = (path: string) => browser.page.goto(`${pages.origin}${path}`);
  const labels = async () => (await form.plan()).fields.map(({ label }) => label);

  it.skipIf(missing).each(HEAVY.map(([name, , said], i) => [name, said, i] as const))(
    '%s',
    async (_, said, i) => {
      await open(`/${i}.html`);
      if (said instanceof RegExp) await expect(labels()).rejects.toThrow(said);
      else {
        const [first, ...others] = await labels();
        expect(first).toBe('First name');
        // A line is all that is shown of any of it.
        expect(others.map((label) => label.slice(0, said[0]?.length))).toEqual(said);
        for (const label of others) expect(label.length).toBeLessThanOrEqual(300);
      }
      await open('/light.html');
      expect(await labels()).toEqual(['First name']);
    },
  );

  it.skipIf(missing)(
    '5,000 shadow trees in each other are planned, or refused with words',
    async () => {
      await open('/deep.html');
      const said = await labels().catch(String);
      if (typeof said === 'string') expect(said).toMatch(GIVEN_UP);
      else expect(said).toEqual(['First name']);
    },
  );
});
