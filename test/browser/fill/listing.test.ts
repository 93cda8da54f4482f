/** Which controls of a page are listed, and that each of the others is counted with a reason. */

import { existsSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../data/messages/text-of.ts';
import { FORMS, readCorpora } from '../../bench/recognition/corpora.mjs';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { ANSWERS, FILES, RESUME } from './person.ts';

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

const page = (body: string, style = '', attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><title>Apply</title><style>${style}</style>${body}</html>`;
const first = '<label>First name <input name="first_name"></label>';
const last = '<label class="last">Last name <input name="last_name" id="last"></label>';
const mail = '<input class="trap" name="email" autocomplete="email" aria-label="E-mail">';

/** Labels in rows that do not break: wider than a window of 480 pixels, with no gap in them. */
const ROW =
  '.row{display:flex;width:1900px}.row>*{flex:0 0 380px}.row .last{margin-left:auto;flex:0 0 380px}';
const words = '<p>Please tell us who you are and how we reach you.</p>';

/** In a window of 480 pixels: what is listed, and what is counted as unseen. */
const BESIDE: [string, string, string[], [string, number][]][] = [
  [
    'a row wider than the window',
    page(`<form class="row">${first}${words}${words}${words}${last}</form>`, ROW),
    ['First name', 'Last name'],
    [],
  ],
  [
    'a page from right to left, wider than the window',
    page(
      `<form class="row">${first}${words}${words}${words}${last}</form>`,
      ROW,
      'lang="en" dir="rtl"',
    ),
    ['First name', 'Last name'],
    [],
  ],
  [
    'a page that scrolls smoothly and snaps',
    page(
      `<form class="row">${first}${words}${words}${words}${last}</form>`,
      `${ROW}html{scroll-behavior:smooth;scroll-snap-type:both mandatory}.row>*{scroll-snap-align:center}`,
    ),
    ['First name', 'Last name'],
    [],
  ],
  [
    'a box that scrolls both ways',
    page(
      `<div class="box"><form class="row">${first}${words}${words}${words}${last}</form><p style="height:900px">${'Words. '.repeat(9)}</p><label>City <input name="city"></label></div>`,
      `${ROW}.box{width:300px;height:200px;overflow:auto}`,
    ),
    ['First name', 'Last name', 'City'],
    [],
  ],
  [
    'a box in a box, the outer beside the window',
    page(
      `<div class="row">${first}${words}${words}${words}<div class="box"><form class="row">${words}${words}${words}${last}</form></div></div>`,
      `${ROW}.box{overflow-x:scroll}`,
    ),
    ['First name', 'Last name'],
    [],
  ],
  [
    'a body that lets nobody scroll sideways',
    page(
      `<form class="row">${first}${words}${words}${words}${last}</form>`,
      `${ROW}body{overflow-x:hidden}`,
    ),
    ['First name'],
    [['Outside what the page lets you scroll to', 1]],
  ],
  [
    'a root that clips what overflows it',
    page(
      `<form class="row">${first}${words}${words}${words}${last}</form>`,
      `${ROW}html{overflow-x:clip}`,
    ),
    ['First name'],
    [['Outside what the page lets you scroll to', 1]],
  ],
  ...[
    'position:absolute;left:5000px',
    'position:relative;left:4000px',
    'margin-left:5000px',
    'transform:translateX(3000px)',
    'translate:2500px',
  ].map((style): (typeof BESIDE)[number] => [
    `a field put aside by ${style}`,
    page(`<form>${first}${words}${mail}</form>`, `.trap{${style}}`),
    ['First name'],
    [['Far beside everything else on the page', 1]],
  ]),
  [
    'a group of fields put aside, which show each other',
    page(
      `<form>${first}${words}<div class="trap">${last}${mail}</div></form>`,
      '.trap{position:absolute;left:5000px;width:900px}',
    ),
    ['First name'],
    [['Far beside everything else on the page', 2]],
  ],
  [
    'a field far behind a blank',
    page(`<form>${first}<div style="width:6000px;text-align:right">${mail}</div></form>`),
    ['First name'],
    [['Far beside everything else on the page', 1]],
  ],
  [
    'a field put aside in a box that scrolls',
    page(
      `<form>${first}<div class="box">${words}${mail}</div></form>`,
      '.box{position:relative;overflow:auto;height:100px}.trap{position:absolute;left:5000px}',
    ),
    ['First name'],
    [['Far beside everything else on the page', 1]],
  ],
  [
    'fields on the other side of the beginning',
    page(
      `<form>${first}${mail}<textarea class="trap" name="summary" aria-label="Summary"></textarea></form>`,
      '.trap{position:absolute;left:-9999px}',
    ),
    ['First name'],
    [['Outside what the page lets you scroll to', 2]],
  ],
  [
    'a frame beside the window',
    page(
      `<div class="row">${first}${words}${words}${words}<iframe src="/inner.html" width="300" height="200"></iframe></div>`,
      ROW,
    ),
    ['First name', 'E-mail'],
    [],
  ],
  [
    'a frame put aside',
    page(
      `<div>${first}</div><iframe src="/inner.html" width="300" height="200" style="position:absolute;left:5000px"></iframe>`,
    ),
    ['First name'],
    [['In a frame that can’t be seen', 1]],
  ],
  [
    'what is shown later, covered, transparent, tiny',
    page(
      `<form>${first}<div hidden>${mail}${last}</div><p class="under"><input name="city" aria-label="City"><b></b></p>
      <input style="opacity:0" name="zip" aria-label="Postal code"><input style="width:2px;padding:0;border:0" name="org" aria-label="Company"></form>`,
      '.under{position:relative}.under b{position:absolute;inset:0;background:#fff}',
    ),
    ['First name'],
    [
      ['Not shown by the page', 2],
      ['Covered by something else', 1],
      ['Transparent', 1],
      ['Too small to be seen', 1],
    ],
  ],
];

/** What a person presses to choose their file, where the input itself is hidden. */
const FILE_BOXES: [string, string, number][] = [
  [
    'words under a transparent input',
    '<div class="b">Résumé * <input class="over" type="file" name="cv"></div>',
    1,
  ],
  [
    'a box that shows the name of the file',
    '<fieldset><legend>Résumé</legend><div><input readonly><input type="file" name="cv" hidden></div></fieldset>',
    1,
  ],
  [
    'a label beside a second input that is hidden',
    '<div><label><b>Résumé</b></label><input readonly hidden><input type="file" name="cv" hidden></div>',
    1,
  ],
  [
    'words with a link',
    '<div><input type="file" name="cv" hidden><b>Résumé *</b><p><a href="#">Choose a file</a></p></div>',
    1,
  ],
  [
    'nothing',
    '<div><p>Read more about us.</p><input type="file" name="resume" aria-label="Résumé" hidden></div>',
    0,
  ],
  [
    'words of something else',
    '<div class="b">Play <input class="over" type="file" name="resume" aria-label="Résumé"></div>',
    0,
  ],
];

/** A label that floats over its field, which is transparent until something stands in it. */
const FLOATING =
  '.fl{position:relative;display:block;margin:20px;height:40px;border:1px solid}.fl input{position:absolute;inset:0;border:0;opacity:0;width:100%;transition:opacity .15s}.fl span{position:absolute;left:8px;top:8px;transition:top .15s}.fl.v span{top:-14px}';
const floating = (name: string, label: string, more = '') =>
  `<label class="fl"><span>${label}</span><input name="${name}" ${more}></label>`;
const toggles = 'oninput="parentNode.classList.toggle(`v`,!!value)"';
const later = 'oninput="setTimeout(()=>parentNode.classList.toggle(`v`,!!value))"';
const notes = 'oninput="(globalThis.heard??=[]).push(value)"';

const FLOATS: [string, string, Record<string, string>][] = [
  [
    'a class that comes with the value',
    page(
      `<form>${floating('first', 'First name', toggles)}${floating('last', 'Last name', toggles)}<label>Email <input name="email"></label></form>`,
      `${FLOATING}.fl.v input{opacity:1}`,
    ),
    { first: 'Maria', last: 'van der Berg', email: 'maria@example.org' },
  ],
  [
    'a class that comes a moment later',
    page(
      `<form>${floating('first', 'First name', later)}<label>Email <input name="email"></label></form>`,
      `${FLOATING}.fl.v input{opacity:1}`,
    ),
    { first: 'Maria', email: 'maria@example.org' },
  ],
  [
    'a rule that hangs on the placeholder',
    page(
      `<form>${floating('last', 'Last name', 'placeholder=" "')}<label>Email <input name="email"></label></form>`,
      `${FLOATING}.fl input:not(:placeholder-shown){opacity:1}`,
    ),
    { last: 'van der Berg', email: 'maria@example.org' },
  ],
  [
    'the focus alone: what stands there would not be seen',
    page(
      `<form>${floating('first', 'First name', notes)}<label>Email <input name="email"></label></form>`,
      `${FLOATING}.fl input:focus{opacity:1}`,
    ),
    { email: 'maria@example.org' },
  ],
  [
    'nothing at all',
    page(
      `<form>${floating('first', 'First name', notes)}${floating('last', 'Last name', notes)}<label>Email <input name="email"></label></form>`,
      FLOATING,
    ),
    { email: 'maria@example.org' },
  ],
];

/** Controls as they stand in forms, seen or not; `of` is how many each is. */
const PARTS: { html: (n: number) => string; of: number }[] = [
  { html: (n) => `<label>First name <input name="first${n}"></label>`, of: 1 },
  { html: (n) => `<label>Password <input type="password" name="p${n}"></label>`, of: 1 },
  {
    html: (n) => `<label><input type="checkbox" name="c${n}"> I agree to the terms</label>`,
    of: 1,
  },
  { html: (n) => `<label>Notes <textarea name="t${n}" disabled>Fixed</textarea></label>`, of: 1 },
  { html: (n) => `<label>Start <input name="d${n}" readonly value="2026"></label>`, of: 1 },
  {
    html: (n) =>
      `<label>Country <select name="s${n}"><option value=""></option><option>Canada</option></select></label>`,
    of: 1,
  },
  {
    html: (n) =>
      `<fieldset><legend>Visa?</legend><label><input type="radio" name="r${n}" value="1">Yes</label><label><input type="radio" name="r${n}" value="0">No</label></fieldset>`,
    of: 1,
  },
  { html: (n) => `<label>Résumé <input type="file" name="f${n}"></label>`, of: 1 },
  {
    html: (n) =>
      `<input type="hidden" name="h${n}" value="x"><input type="submit"><button>Next</button>`,
    of: 0,
  },
  {
    html: () =>
      '<label>About you <span contenteditable="true" role="textbox" style="display:inline-block;width:200px;height:30px"></span></label>',
    of: 1,
  },
  {
    html: (n) =>
      `<label><input type="checkbox" name="k${n}" style="position:absolute;opacity:0"> Remote work is fine</label>`,
    of: 1,
  },
  { html: (n) => `<input name="q${n}" type="search" placeholder="Search">`, of: 1 },
  {
    html: (n) => `<label>Url <input name="u${n}" tabindex="-1" autocomplete="off"></label>`,
    of: 1,
  },
];
const HIDING = [
  '',
  '',
  '',
  'display:none',
  'opacity:0',
  'position:absolute;left:-9999px',
  'height:0;overflow:hidden',
  'position:absolute;left:4000px',
  'visibility:hidden',
  'width:900px;text-align:right',
];

const generated = fc
  .sample(
    fc.array(fc.record({ part: fc.nat(PARTS.length - 1), hiding: fc.constantFrom(...HIDING) }), {
      minLength: 1,
      maxLength: 25,
    }),
    { numRuns: 24, seed: 12 },
  )
  .map((list) => ({
    html: page(
      `<form>${list.map(({ part, hiding }, n) => `<div style="${hiding}">${PARTS[part]?.html(n)}</div>`).join('')}</form>`,
    ),
    controls: list.reduce((sum, { part }) => sum + (PARTS[part]?.of ?? 0), 0),
  }));

const corpora = existsSync(FORMS)
  ? readCorpora(FORMS).flatMap(({ name, pages }) =>
      pages
        .filter((_, i) => name === 'applications' || i % 12 === 0)
        .map((one) => ({ ...one, path: `/${name}/${one.name}.html` })),
    )
  : [];

describe.skipIf(chromiumMissing)(`what is listed of a page, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;
  let extensionPage: Page;

  beforeAll(async () => {
    const inline: Record<string, string> = {
      '/inner.html': page('<label>E-mail <input name="email"></label>'),
    };
    BESIDE.forEach(([, html], i) => {
      inline[`/beside${i}.html`] = html;
    });
    FILE_BOXES.forEach(([, html], i) => {
      inline[`/file${i}.html`] = page(
        `<form>${first}${html}</form>`,
        '.b{position:relative;width:200px;height:30px}.over{position:absolute;inset:0;opacity:0}',
      );
    });
    FLOATS.forEach(([, html], i) => {
      inline[`/float${i}.html`] = html;
    });
    generated.forEach(({ html }, i) => {
      inline[`/generated${i}.html`] = html;
    });
    for (const { path, html } of corpora) inline[encodeURI(path)] = html;
    pages = await servePages({ inline });
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    extensionPage = await chromium.openPage('sidepanel.html');
    form = filler(extensionPage, () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, answers: ANSWERS, files: FILES });
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  async function planOf(path: string, width = 1280) {
    await chromium.page.setViewport({ width, height: 700 });
    await chromium.page.goto(`${pages.origin}${encodeURI(path)}`);
    await chromium.page.bringToFront();
    return form.plan();
  }

  const sum = (counts: readonly { count: number }[]) =>
    counts.reduce((all, { count }) => all + count, 0);
  const whole = ({ fields, left, unseen }: Awaited<ReturnType<Filler['plan']>>) =>
    fields.length + sum(left) + sum(unseen);

  it.each(BESIDE)('%s', async (name, _, listed, unseen) => {
    const plan = await planOf(`/beside${BESIDE.findIndex(([one]) => one === name)}.html`, 480);
    expect(plan.fields.map(({ label }) => label)).toEqual(listed);
    expect(plan.unseen.map(({ why, count }) => [textOf(why), count])).toEqual(unseen);
    const { results } = await form.apply(plan.fields.filter(({ ticked }) => ticked));
    expect(results.map(({ outcome }) => outcome)).toEqual(listed.map(() => 'filled'));
    // Nothing of the page has moved.
    expect(await chromium.page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  });

  it('lists what stands above in a box that is scrolled down', async () => {
    const path = `/beside${BESIDE.findIndex(([one]) => one === 'a box that scrolls both ways')}.html`;
    await planOf(path, 480);
    await chromium.page.$eval('.box', (box) => box.scrollTo(200, 5000));
    const { fields } = await form.plan();
    expect(fields.map(({ label }) => label)).toEqual(['First name', 'Last name', 'City']);
  });

  it.each(FILE_BOXES)('lists a file that is chosen by %s', async (name, _, listed) => {
    const path = `/file${FILE_BOXES.findIndex(([one]) => one === name)}.html`;
    const { fields } = await planOf(path);
    expect(fields.filter(({ control }) => control === 'file')).toHaveLength(listed);
  });

  it.each(FLOATS)('fills transparent fields under their labels by %s', async (name, _, filled) => {
    const { fields } = await planOf(`/float${FLOATS.findIndex(([one]) => one === name)}.html`);
    await form.apply(fields.filter(({ ticked }) => ticked));
    const held = await chromium.page.$eval('form', (element) =>
      [...new FormData(element as HTMLFormElement)].filter(([, value]) => value !== ''),
    );
    expect(Object.fromEntries(held)).toEqual(filled);
    // What was asked with tells nothing of the person.
    const heard = await chromium.page.evaluate(() => Reflect.get(globalThis, 'heard') ?? []);
    expect(new Set(heard as string[])).toEqual(new Set(name.startsWith('a ') ? [] : ['a', '']));
    const undone = await form.undo();
    expect(undone.results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
  });

  it.each(['practice', 'apply', 'steps', 'shadow', 'stubborn', 'framed'])(
    'lists the same of %s.html in a narrow window, a wide one, and at 200 %',
    async (name) => {
      const listed = async (width: number) => {
        const plan = await planOf(`/${name}.html`, width);
        return {
          fields: plan.fields.map(({ label }) => label),
          left: plan.left,
          unseen: plan.unseen,
        };
      };
      const wide = await listed(1280);
      expect(await listed(480)).toEqual(wide);
      expect(await listed(320)).toEqual(wide);
      await zoom(2);
      expect(await listed(1280)).toEqual(wide);
      expect(await chromium.page.evaluate(() => innerWidth)).toBeLessThan(1280);
      await zoom(1);
    },
  );

  /** The browser's own zoom of the tab. */
  const zoom = (factor: number) =>
    extensionPage.evaluate(
      async (factor, address) => {
        const all = await chrome.tabs.query({});
        const id = all.find(({ url }) => url?.startsWith(address))?.id ?? 0;
        await chrome.tabs.setZoom(id, factor);
      },
      factor,
      `${pages.origin}/`,
    );

  it('counts every control of any form once', async () => {
    const wrong = [];
    for (const [i, { controls, html }] of generated.entries()) {
      const plan = await planOf(`/generated${i}.html`, i % 2 === 0 ? 1280 : 480);
      if (whole(plan) !== controls) wrong.push([whole(plan), controls, plan, html]);
    }
    expect(wrong).toEqual([]);
  });

  it.skipIf(corpora.length === 0)('counts every control of labelled forms', async () => {
    const wrong = [];
    for (const { path } of corpora) {
      const plan = await planOf(path);
      const controls = await chromium.page.evaluate(() => {
        const groups = new Map<Element | null, Set<string>>();
        return [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
          ({ type, name, form }) => {
            if (/^(hidden|submit|button|image|reset)$/.test(type)) return false;
            // Boxes to tick under one question may be one control, as radio buttons are.
            if (type !== 'radio' && type !== 'checkbox') return true;
            const names = groups.get(form) ?? new Set();
            groups.set(form, names);
            const known = names.has(name);
            names.add(name);
            return !known;
          },
        ).length;
      });
      // What is a control by its role alone comes on top.
      if (whole(plan) < controls) wrong.push(`${path}: ${whole(plan)} of ${controls}`);
    }
    expect(wrong).toEqual([]);
  });
});
