import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../data/messages/text-of';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { FILES, RESUME } from './person.ts';

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

describe.skipIf(chromiumMissing)(`fields with a mind of their own, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;
  const said: Record<string, string> = {};
  const problems: Record<string, string> = {};
  const ids: Record<string, string> = {};

  const value = (selector: string) =>
    chromium.page.$eval(selector, (field) =>
      'value' in field ? String(field.value) : (field.textContent ?? ''),
    );

  const parts = (selector: string) =>
    chromium.page.$$eval(`${selector} > *`, (spins) =>
      spins.map(({ ariaValueNow }) => ariaValueNow),
    );

  beforeAll(async () => {
    pages = await servePages();
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    const start = { id: 'a3', question: 'Earliest start date', answer: '2027-01-15' };
    const others = [
      'When could you start?',
      'Available from',
      'Next holiday',
      'Day of your visit',
    ].map((question, i) => ({ ...start, id: `b${i}`, question }));
    await form.keep({ resume: RESUME, files: FILES, answers: [start, ...others] });
    await chromium.page.goto(`${pages.origin}/stubborn.html`);
    await chromium.page.bringToFront();
    const { fields } = await form.plan();
    const { results } = await form.apply(fields.filter((field) => field.value));
    for (const { label, problem } of fields) problems[label] = textOf(problem);
    const ticked = fields.filter(({ ticked }) => ticked).map(({ label }) => label);
    expect(ticked).toContain('Home phone');
    for (const { id, outcome, message } of results) {
      const field = fields.find((one) => one.id === id);
      ids[`${field?.label} ${field?.control}`] = id;
      said[`${field?.label} ${field?.control}`] = `${outcome}: ${message}`;
    }
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  it('types where a value that is set does not stay', async () => {
    expect(said['First name text']).toBe('filled: ');
    expect(await value('#typed')).toBe('Maria');
  });

  it('says how a field writes it in its own way', () => {
    expect(said['Last name text']).toBe('filled: The field writes it as “VAN DER BERG”.');
    expect(said['Phone text']).toBe('filled: The field writes it as “+1 (604) 555-0123”.');
  });

  it('says what a page has put there instead, at once or a little later', () => {
    expect(said['City text']).toBe(
      'altered: The page has put “Elsewhere” there instead. Check it.',
    );
    expect(said['Website text']).toBe(
      'altered: The page has put “https://example.com/” there instead. Check it.',
    );
  });

  it('writes a number without its country where the sign is dropped', async () => {
    expect(said['Mobile phone text']).toBe('filled: The field writes it as “6045550123”.');
    expect(await value('#signless')).toBe('6045550123');
  });

  it('takes a date out again that no longer means the same, and says so', async () => {
    expect(said['Earliest start date text']).toBe(
      'refused: The page made “20/27/0115” of it, so it was taken out again. Put it in there yourself.',
    );
    expect(await value('#sliced')).toBe('');
  });

  it('steps through a date that takes no text, and says where it does not go so far', async () => {
    expect(said['Earliest start date date']).toBe('filled: ');
    expect(await parts('#stepped')).toEqual(['15', '0', '2027']);
    expect(said['When could you start? date']).toBe(
      'refused: The page did not take the date. Enter it there yourself.',
    );
    expect(await parts('#bounded')).toEqual(['1', '6', '2026']);
  });

  it('makes entries of what ends with a comma, and says where only Enter would', async () => {
    expect(said['Skills choice']).toBe('filled: ');
    const tags = await chromium.page.$$eval('b', (all) => all.map((tag) => tag.textContent));
    expect(tags).toEqual(['Kubernetes', 'Go', 'PostgreSQL']);
    expect(said['Languages choice']).toBe(
      'refused: An entry counts there once Enter is pressed, which the card never does. Type each and press Enter yourself.',
    );
    expect(await value('#enters')).toBe('');
  });

  it('puts a number in the place of a mere country’s code', async () => {
    expect(said['Home phone text']).toBe('filled: ');
    expect(await value('#figures')).toBe('+1 604 555 0123');
  });

  it('says where a date is chosen in a calendar alone, and leaves out what is read alone', () => {
    expect(problems['Day of your visit']).toBe(
      'The page lets nobody type here. Choose this date in its calendar yourself.',
    );
    expect(problems).not.toHaveProperty('Number of the vacancy');
  });

  it('gives a file to the input behind a button', async () => {
    expect(said['Résumé file']).toBe('filled: ');
    expect(await value('#upload')).toContain('Maria.pdf');
  });

  it('says that a list does not show what was chosen in it', () => {
    expect(said['Degree choice']).toBe(
      'altered: The page does not show “Bachelor” as chosen. Check it.',
    );
  });

  it('says that a field lets nothing in', () => {
    expect(said['Postal code text']).toMatch(/^refused: /);
  });

  it('fills an editor and the browser’s own date fields, and makes up no day', async () => {
    expect(await value('#summary')).toBe('Keeps large systems up.');
    expect(await value('#month')).toBe('2019-03');
    expect(await value('#day')).toBe('');
  });

  it('puts back what it can, and says what a field keeps', async () => {
    const { results } = await form.undo();
    expect(await value('#summary')).toBe('');
    expect(await value('#typed')).toBe('');
    expect(await parts('#stepped')).toEqual(['31', '9', '2026']);
    expect(said['Next holiday text']).toBe('filled: ');
    const kept = (selector: string) =>
      chromium.page.$eval(selector, (field) => field.getAttribute('data-kept'));
    expect(await kept('#cleared')).toBeNull();
    expect(await kept('#keeping')).toBe('2027-01-15');
    const back = (label: string) => results.find(({ id }) => id === ids[label])?.outcome;
    expect(await value('#figures')).toBe('+49 ');
    expect(back('Available from text')).toBe('restored');
    expect(back('Next holiday text')).toBe('altered');
    expect(await chromium.page.$$eval('b', (all) => all.length)).toBe(0);
  });
});
