import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { message } from '../../../data/messages/message.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { DRAWN } from '../harness/drawn.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { ANSWERS, FILES, RESUME } from './person.ts';

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

describe.skipIf(chromiumMissing)(`a form on one page, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    pages = await servePages();
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, answers: ANSWERS, files: FILES, learned: [] });
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  beforeEach(async () => {
    await chromium.page.goto(`${pages.origin}/apply.html`);
    await chromium.page.bringToFront();
  });

  /** What the form would send, without its empty fields. */
  const data = () =>
    chromium.page.$eval('form', (element) => {
      const entries = [...new FormData(element as HTMLFormElement)];
      return Object.fromEntries(
        entries
          .map(([name, value]) => [name, typeof value === 'string' ? value : value.name])
          .filter(([, value]) => value !== ''),
      );
    });

  const FILLED = {
    first_name: 'Maria',
    last_name: 'van der Berg',
    email: 'maria@example.org',
    phone: '+1 604 555 0123',
    street: '12 Main St, Apt 4',
    city: 'Vancouver',
    state: 'BC',
    zip: 'V6B 1A1',
    country: '2',
    linkedin: 'https://www.linkedin.com/in/maria-vdb',
    resume: 'Maria.pdf',
    'employment[0][company]': 'Initech',
    'employment[0][title]': 'Senior Engineer',
    'employment[0][start]': '03/2019',
    'employment[0][current]': 'on',
    'employment[0][description]': 'Runs the platform.\n\n• Cut the pager load by half.',
    'employment[1][company]': 'Globex',
    'employment[1][title]': 'Engineer',
    'employment[1][start]': '09/2015',
    'employment[1][end]': '02/2019',
    'education[0][school]': 'University of British Columbia',
    'education[0][degree]': "Bachelor's Degree",
    'education[0][area]': 'Computer Science',
    q1: 'Four weeks',
    q2: '1',
  };

  it('is filled with what is ticked, and nothing is sent', async () => {
    const { fields } = await form.plan();
    const { results } = await form.apply(fields.filter(({ ticked }) => ticked));
    expect(results.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
    expect(await data()).toEqual(FILLED);
    expect(await chromium.page.title()).toBe('Apply: Site Reliability Engineer');
  });

  it('leaves passwords, consent and unanswered questions alone and says so', async () => {
    const { fields, left } = await form.plan();
    expect(left).toEqual([
      { why: message('fields_reason_password'), count: 1 },
      { why: message('fields_reason_consent'), count: 1 },
    ]);
    expect(fields.find(({ label }) => label === 'Gender')).toMatchObject({
      ticked: false,
      problem: message('fill_none_answer'),
    });
  });

  it('is put back as it was by one undo', async () => {
    await chromium.page.type('[name=city]', 'Burnaby');
    const before = await data();
    const { fields } = await form.plan();
    expect(fields.find(({ label }) => label === 'City')).toMatchObject({
      filled: true,
      ticked: false,
    });
    const { undoable } = await form.apply(fields.filter(({ value }) => value));
    expect(undoable).toBeGreaterThan(20);
    expect(await data()).toMatchObject({ city: 'Vancouver' });
    const undone = await form.undo();
    expect(undone.results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
    expect(undone.undoable).toBe(0);
    expect(await data()).toEqual(before);
  });

  it('keeps on undo what was typed after the filling', async () => {
    const { fields } = await form.plan();
    await form.apply(fields.filter(({ ticked }) => ticked));
    await chromium.page.type('[name=city]', '!');
    await form.undo();
    expect(await data()).toEqual({ city: 'Vancouver!' });
  });

  it('adds an entry only when asked, and fills it with the third employment', async () => {
    const { adds } = await form.plan();
    expect(adds).toMatchObject([{ section: 'work', entries: 2, available: 3 }]);
    expect(await form.ask({ type: 'fill-add', id: adds[0]?.id ?? '' })).toEqual({
      outcome: 'done',
    });
    const { fields, adds: more } = await form.plan();
    expect(more).toEqual([]);
    await form.apply(fields.filter(({ ticked }) => ticked));
    expect(await data()).toMatchObject({
      'employment[2][company]': 'Hooli',
      'employment[2][title]': 'Intern',
    });
  });

  it('learns from a correction, for this field and for others of its name', async () => {
    const { fields } = await form.plan();
    const city = fields.find(({ label }) => label === 'City');
    const correction = { to: 'kind', kind: 'location' } as const;
    await form.ask({ type: 'fill-learn', id: city?.id ?? '', correction });
    const again = await form.plan();
    expect(again.fields.find(({ label }) => label === 'City')).toMatchObject({
      from: 'learned',
      shown: 'Vancouver, BC, Canada',
    });
    await form.keep({ learned: [] });
  });

  it('outlines a field without moving anything', async () => {
    const { fields } = await form.plan();
    const place = () =>
      chromium.page.$eval('[name=zip]', (field) => JSON.stringify(field.getBoundingClientRect()));
    const before = await place();
    const zip = fields.find(({ label }) => label === 'Postal code');
    await form.ask({ type: 'fill-highlight', id: zip?.id ?? '' });
    expect(await chromium.page.$(DRAWN)).not.toBeNull();
    expect(await place()).toBe(before);
    await form.ask({ type: 'fill-highlight' });
    expect(await chromium.page.$(DRAWN)).toBeNull();
  });
});
