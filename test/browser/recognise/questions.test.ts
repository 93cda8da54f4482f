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

/** A yes and a no, one beside the other. */
const yesNo = (name: string) =>
  ['Yes', 'No']
    .map((label) => `<label><input type="radio" name="${name}">${label}</label>`)
    .join('');

const labels = async (body: string) => (await told(body)).map(({ label }) => label);

describe.skipIf(chromiumMissing)('a question belongs to one group', () => {
  it('the heading’s goes to the group right below it, and to none of those further down', async () => {
    const found = await told(`<form><h2>May you work in Norway?</h2>${yesNo('a')}
      <p>Were you ever dismissed?</p>${yesNo('b')}<p>Do you eat nuts?</p>${yesNo('c')}
      <label for="t">Phone</label><input id="t"></form>`);
    expect(found.map(({ label }) => label)).toEqual([
      'May you work in Norway?',
      'Were you ever dismissed?',
      'Do you eat nuts?',
      'Phone',
    ]);
  });

  it('a group that nothing asks for is called by its choices, and asks nothing', async () => {
    const found = await told(`<h2>May you work in Norway?</h2><p>Town <input name="t"></p>
      <div>${yesNo('a')}</div><div>${yesNo('b')}</div>`);
    expect(found.slice(1).map(({ label, question }) => [label, question])).toEqual([
      ['Yes / No', ''],
      ['Yes / No', ''],
    ]);
  });

  it('the note below a field is not the question of the next', async () => {
    expect(
      await labels(`<div><p>May you work in Norway?</p>${yesNo('a')}<p>Did you move here?</p></div>
        <div>${yesNo('b')}</div>`),
    ).toEqual(['May you work in Norway?', 'Yes / No']);
  });

  it('nor are the words of the choice before', async () => {
    expect(
      await labels(`<p>May you work in Norway?</p><input type="radio" name="a">Yes
        <input type="radio" name="a">Not yet<br>Do you eat nuts?<br>
        <input type="radio" name="b">Yes<input type="radio" name="b">No`),
    ).toEqual(['May you work in Norway?', 'Do you eat nuts?']);
  });

  it('a note between the question and its choices asks nothing', async () => {
    expect(
      await labels(`<div><p>May you work in Norway?</p><small>The law wants us to ask</small>${yesNo('a')}</div>
        <div><p>Do you eat nuts?</p><p>We keep this to ourselves.</p>${yesNo('b')}</div>
        <div><p>Do you drive?</p><p class="error" style="display:none">Wrong</p>${yesNo('c')}</div>
        <div><p>Do you bake?</p><p>Please select one</p>${yesNo('d')}</div>`),
    ).toEqual(['May you work in Norway?', 'Do you eat nuts?', 'Do you drive?', 'Do you bake?']);
  });

  it('two questions over one group are both shown, as neither alone is meant', async () => {
    expect(
      await labels(`<p>May you work in Norway?</p><p>Do you eat nuts?</p>${yesNo('a')}`),
    ).toEqual(['May you work in Norway? Do you eat nuts?']);
  });

  it('a question may break its line, be counted, and stand in another cell', async () => {
    expect(
      await labels(`<p>3. May you work<br>in Norway? *</p>${yesNo('a')}
        <table><tr><td>Do you eat nuts?</td><td>${yesNo('b')}</td></tr></table>
        <dl><dt>Do you drive?</dt><dd>${yesNo('c')}</dd></dl>`),
    ).toEqual(['May you work in Norway?', 'Do you eat nuts?', 'Do you drive?']);
  });

  it('goes before a legend over several', async () => {
    expect(
      await labels(`<fieldset><legend>More about you</legend><p>Do you eat nuts?</p>${yesNo('a')}
        <p>Do you drive?</p>${yesNo('b')}</fieldset>
        <fieldset><legend>Do you bake?</legend><p>Tick what is true of you</p>${yesNo('c')}</fieldset>`),
    ).toEqual(['Do you eat nuts?', 'Do you drive?', 'Do you bake?']);
  });

  it('a paragraph asks for a list and for a box as well', async () => {
    expect(
      await labels(`<p>How soon can you come?</p><select><option value="">Choose<option>Now</select>
        <p>Which bread do you like best?</p><textarea placeholder="Type your response"></textarea>
        <p>What do you earn?</p><input placeholder="e.g. 30,000"><h3>Links</h3>
        <input placeholder="Your bakery’s page">`),
    ).toEqual([
      'How soon can you come?',
      'Which bread do you like best?',
      'What do you earn?',
      'Your bakery’s page',
    ]);
  });

  it('nobody pays or logs in by choosing from a few', async () => {
    const [card] = await told(`<p>Do you have a credit card?</p>${yesNo('a')}`);
    expect(card?.reason).toBe('question');
  });
});

describe.skipIf(chromiumMissing)('boxes to tick under one question', () => {
  const box = (label: string, name: string) =>
    `<li><input type="checkbox" name="${name}" id="${name}${label}"><label for="${name}${label}">${label}</label></li>`;

  it('are one field with its choices', async () => {
    const found =
      await told(`<fieldset><legend>Skills</legend><ul>${box('Rye', 's')}${box('Oven', 's')}</ul></fieldset>
      <p>What languages do you speak?</p><ul>${box('Norwegian', 'n')}${box('Sami', 'm')}</ul>
      <p>Which shifts suit you?</p><ul>${box('Night', 'x')}${box('Day', 'x')}</ul>`);
    expect(
      found.map(({ label, kind, multiple, options }) => [label, kind, multiple, ...options]),
    ).toEqual([
      ['Skills', 'skills', true, 'Rye', 'Oven'],
      ['What languages do you speak?', 'languages', true, 'Norwegian', 'Sami'],
      ['Which shifts suit you?', 'none', true, 'Night', 'Day'],
    ]);
  });

  it('stay single where each says something of its own', async () => {
    const found =
      await told(`<ul>${box('I work here now', 'c')}${box('I have read the privacy policy', 'p')}</ul>
      <p>Do you hold a driving licence?</p><label><input type="checkbox" name="d">Yes</label>`);
    expect(found.map(({ control, label }) => [control, label])).toEqual([
      ['tick', 'I work here now'],
      ['tick', 'I have read the privacy policy'],
      ['tick', 'Do you hold a driving licence?'],
    ]);
  });
});

describe.skipIf(chromiumMissing)('what is seen is read as it is seen', () => {
  it('a label in a slot is that of the box in the same element', async () => {
    const field = (inner: string, label: string) =>
      `<x-field><template shadowrootmode="open">${inner}</template>${label}</x-field>`;
    const over = '<label for="c"><slot></slot></label><input id="c">';
    const under = '<div><slot name="t"></slot></div><input><small><slot name="h"></slot></small>';
    const found = await told(`<form>${field(over, 'First name')}${field(over, 'Last name')}
      ${field(under, '<i slot="h">As on the door</i><b slot="t">City</b>')}
      ${field(under, '<b slot="t">Postal code</b>')}
      ${field('<label>E-mail</label><slot></slot>', '<input>')}</form>`);
    expect(found.map(({ label, kind }) => [label, kind])).toEqual([
      ['First name', 'given-name'],
      ['Last name', 'family-name'],
      ['City', 'address-level2'],
      ['Postal code', 'postal-code'],
      ['E-mail', 'email'],
    ]);
  });

  it('a hidden list is called as the box that shows it', async () => {
    const list = (label: string, key: string) =>
      `<div><select aria-hidden="true" tabindex="-1" style="position:absolute;width:0;height:0;opacity:0"></select>
      <input role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${key}"><label id="${key}">${label}</label></div>`;
    const found = await told(`<label for="g">First name</label><input id="g">
      ${list('Country', 'a')}${list('Degree', 'b')}${list('City', 'c')}`);
    expect(found.slice(1).map(({ label, kind }) => [label, kind])).toEqual([
      ['Country', 'country'],
      ['Degree', 'degree'],
      ['City', 'address-level2'],
    ]);
  });

  it('a line break hides nothing of a label', async () => {
    expect(await labels('<label for="s">Skills<br>(one a line)</label><input id="s">')).toEqual([
      'Skills (one a line)',
    ]);
  });

  it('a vague label is read with the line over its row', async () => {
    const found = await told(`<h2>About you</h2><label for="m">E-mail</label><input id="m">
      <div class="row"><div>Primary phone</div><label for="t">Type</label><select id="t"><option>Home<option>Mobile</select>
      <label for="n">Number</label><input id="n"></div>
      <div class="row"><div>Passport</div><label for="p">Number</label><input id="p"></div>`);
    expect(found.map(({ label, kind }) => [label, kind])).toEqual([
      ['E-mail', 'email'],
      ['Type', 'none'],
      ['Number', 'tel'],
      ['Number', 'none'],
    ]);
  });

  it('a field’s own words are no value', async () => {
    const list = (inner: string) =>
      `<label style="display:block">${inner}<input role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="Country"></label>`;
    const button = (text: string) =>
      `<div><span id="k">County</span><button type="button" role="combobox" aria-haspopup="listbox" aria-labelledby="k">${text}</button></div>`;
    const found =
      await told(`${list('<span>Country</span>')}${button('County')}${button('Bitte wählen')}${button('Fejer')}
      <label>Day <select><option value="0">Day<option>1<option>2</select></label>
      <label>Degree <select><option value="x">Degree<option value="y">Diploma</select></label>
      <label>Born <input value="day/month/year"></label><label>From <input value="TT.MM.JJJJ"></label>
      <label>Wage <input value="$ "></label><label>Pay <input value="—"></label>
      <label>Town <input value="Oslo"></label>`);
    expect(found.map(({ label, filled }) => [label, filled])).toEqual([
      ['Country', false],
      ['County', false],
      ['County', false],
      ['County', true],
      ['Day', false],
      ['Degree', false],
      ['Born', false],
      ['From', false],
      ['Wage', false],
      ['Pay', false],
      ['Town', true],
    ]);
  });
});
