/** Answers go to their own questions, and boxes to tick take what the card lists. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';

const PERSON = {
  basics: { name: 'Ingrid Solberg', email: 'ingrid@example.no' },
  skills: [{ name: 'Baking', keywords: ['Rye', 'Sourdough', 'C++'] }],
  languages: [{ language: 'Norwegian' }, { language: 'English' }],
};
const ANSWERS = [{ id: 'p', question: 'Do you hold a work permit for Norway?', answer: 'Yes' }];

const yesNo = (name: string) =>
  ['Yes', 'No']
    .map((label) => `<label><input type="radio" name="${name}" value="${label}">${label}</label>`)
    .join('');
const boxes = (name: string, ...labels: string[]) =>
  labels
    .map(
      (label) => `<label><input type="checkbox" name="${name}" value="${label}"> ${label}</label>`,
    )
    .join('');
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Baker</title><h1>Baker</h1><form>${body}</form>`;

const PAGES = {
  '/heading.html': page(`<h2>Do you hold a work permit for Norway?</h2>${yesNo('permit')}
    <p>Were you ever dismissed?</p>${yesNo('dismissed')}<p>Do you eat nuts?</p>${yesNo('nuts')}`),
  '/below.html':
    page(`<p>Do you hold a work permit for Norway?</p><p>Do you eat nuts?</p>${yesNo('both')}
    <p>Do you hold a work permit for Sweden?</p>${yesNo('sweden')}`),
  '/plain.html': page('<label>Skills (separated by commas) <input name="skills"></label>'),
  '/apart.html':
    page(`<h3>Ready for the last questions?</h3><div><p>Do you eat nuts?</p>${yesNo('nuts')}</div>
    <div><h4>Welche Geräte beherrschen Sie?</h4><label><input type="checkbox" name="a" value="Rye"> Rye</label>
    <label><input type="checkbox" name="b" value="Ovens"> Ovens</label><label><input type="checkbox" name="c" value="C++"> C++</label></div>`),
  '/boxes.html':
    page(`<fieldset><legend>Skills</legend>${boxes('skills', 'Rye', 'C', 'C++', 'Wheat', 'Sourdough')}</fieldset>
    <fieldset><legend>What languages do you speak?</legend>${boxes('languages', 'English', 'Danish', 'Norwegian')}</fieldset>
    <fieldset><legend>Which parts of baking would you like to see?</legend>${boxes('parts', 'Rye', 'Ovens')}</fieldset>`),
};

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

describe.skipIf(chromiumMissing)(`questions of a page, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    pages = await servePages({ inline: PAGES });
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: PERSON, answers: ANSWERS, learned: [] });
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  const open = async (path: string) => {
    await chromium.page.goto(`${pages.origin}${path}`);
    await chromium.page.bringToFront();
    return (await form.plan()).fields;
  };
  const data = () =>
    chromium.page.$eval('form', (element) =>
      [...new FormData(element as HTMLFormElement)].map(([name, value]) => `${name}=${value}`),
    );

  it('an answer goes to the question that a heading asks, and to none of those below', async () => {
    const fields = await open('/heading.html');
    expect(fields.map(({ label, ticked }) => [label, ticked])).toEqual([
      ['Do you hold a work permit for Norway?', true],
      ['Were you ever dismissed?', false],
      ['Do you eat nuts?', false],
    ]);
    await form.apply(fields.filter(({ value }) => value));
    expect(await data()).toEqual(['permit=Yes']);
  });

  it('where two questions could be meant, or another than the kept one, nothing is ticked', async () => {
    const fields = await open('/below.html');
    expect(fields.filter(({ ticked }) => ticked)).toEqual([]);
  });

  it('boxes to tick take each entry of the card once, and give it back', async () => {
    const fields = await open('/boxes.html');
    expect(fields.map(({ label, shown, ticked }) => [label, shown, ticked])).toEqual([
      ['Skills', 'Rye, Sourdough, C++', true],
      ['What languages do you speak?', 'Norwegian, English', true],
      ['Which parts of baking would you like to see?', '', false],
    ]);
    await chromium.page.click('[value=Ovens]');
    await chromium.page.click('[value=Danish]');
    const before = await data();
    const again = (await form.plan()).fields;
    // What a person has begun to tick is theirs.
    expect(again.map(({ filled, ticked }) => [filled, ticked])).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
    const { results } = await form.apply(again.filter(({ value }) => value));
    expect(results.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['filled', ''],
      ['filled', ''],
    ]);
    expect(await data()).toEqual([
      'skills=Rye',
      'skills=C++',
      'skills=Sourdough',
      'languages=English',
      'languages=Norwegian',
      'parts=Ovens',
    ]);
    const undone = await form.undo();
    expect(undone.results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
    expect(await data()).toEqual(before);
  });

  it('a plain field takes all skills as one text, and undo empties it', async () => {
    const fields = await open('/plain.html');
    const { results } = await form.apply(fields.filter(({ ticked }) => ticked));
    expect(results.map(({ outcome }) => outcome)).toEqual(['filled']);
    expect(await data()).toEqual(['skills=Rye, Sourdough, C++']);
    await form.undo();
    expect(await data()).toEqual(['skills=']);
  });

  it('boxes under a heading are one list; a question stands nearer than a heading that asks', async () => {
    const fields = await open('/apart.html');
    expect(fields.map(({ label, shown, ticked }) => [label, shown, ticked])).toEqual([
      ['Do you eat nuts?', '', false],
      ['Welche Geräte beherrschen Sie?', 'Rye, C++', true],
    ]);
    await form.apply(fields.filter(({ ticked }) => ticked));
    expect(await data()).toEqual(['a=Rye', 'c=C++']);
  });
});
