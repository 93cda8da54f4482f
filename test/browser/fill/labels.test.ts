import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { FILES, RESUME } from './person.ts';

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

const SPANISH = {
  ...RESUME,
  basics: { name: 'José Luis García Márquez', location: { countryCode: 'MX' } },
};
const ANSWERS = [{ id: 'a1', question: 'Earliest start date', answer: '2027-01-15' }];

const page = (form: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Apply</title><h1>Apply for this job</h1><form>${form}</form>`;

const PAGES = {
  '/names.html': page(`<label>Name as shown on ID<input name=n1></label>
    <label>First and middle name(s)<input name=n2></label><label>Surname<input name=n3></label>
    <label>Preferred name<input name=n4></label><label>Second surname<input name=n5></label>
    <label>Initials<input name=n6></label><label>Name (Last, First)<input name=n7></label>`),
  '/full.html':
    page(`<label>First name<input name=f></label><label>Middle name<input name=m></label>
    <label>Last name<input name=l></label><label>Full legal name<input name=n></label>`),
  '/address.html': page(`<label>Apartment, suite, unit<input name=apt></label>
    <label>Street number<input name=num></label><label>Street name<input name=str></label>
    <label>Address line 2<input name=l2></label><label>Address line 1<input name=l1></label>
    <label>P.O. Box<input name=po></label><label>County<input name=county></label>
    <label>Town<input name=town></label>`),
  '/day.html': page(`<label>First name<input name=fn></label>
    <fieldset><legend>Earliest start date</legend>
    <select name=d aria-label=Day><option value="">Day<option>14<option>15</select>
    <select name=m aria-label=Month><option value="">Month<option value=1>January<option value=2>February</select>
    <select name=y aria-label=Year><option value="">Year<option>2026<option>2027</select></fieldset>`),
  '/code.html': page(`<label>First name<input name=fn></label>
    <select aria-label="Country code" name=cc><option value=49 selected>+49<option value=44>+44<option value=1>+1</select>
    <label>Phone <input type=tel name=phone></label>`),
  '/no-code.html': page(`<label>First name<input name=fn></label>
    <select aria-label="Country code" name=cc><option value=49 selected>+49<option value=44>+44<option value=33>+33</select>
    <label>Phone <input type=tel name=phone></label>`),
  '/mask.html': page(`<label>First name<input name=fn></label>
    <label>Mobile phone <input name=phone value="(___) ___-____"></label>`),
  '/lists.html': page(`<label>Email <input name=mail></label>
    <label>Skills (separated by commas)<textarea name=commas></textarea></label>
    <label>Which city do you live in?<select name=town><option value="">Choose
      <option>Vancouver, Washington, United States<option>Vancouver, British Columbia, Canada</select></label>
    <h2>Work experience</h2><label>Company<input name=co></label><label>Job title<input name=ti></label>
    <label><input type=checkbox name=now> I work here now</label>`),
};

describe.skipIf(chromiumMissing)(`labels are obeyed, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    pages = await servePages({ inline: PAGES });
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, answers: ANSWERS, files: FILES, learned: [] });
  });
  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });
  afterEach(() => form.keep({ resume: RESUME }));

  /** Fills what is ticked at first. @returns What stands in the form then, without its empty fields. */
  async function filled(path: string): Promise<Record<string, string>> {
    await chromium.page.goto(`${pages.origin}${path}`);
    await chromium.page.bringToFront();
    const { fields } = await form.plan();
    const { results } = await form.apply(fields.filter(({ ticked }) => ticked));
    expect(results.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
    return chromium.page.$eval('form', (element) =>
      Object.fromEntries(
        [...new FormData(element)].flatMap(([name, value]) =>
          typeof value === 'string' && value !== '' ? [[name, value]] : [],
        ),
      ),
    );
  }

  it('a name whole, in parts, in the order asked for, and one surname once', async () => {
    expect(await filled('/names.html')).toEqual({
      n1: 'Maria Elena van der Berg',
      n2: 'Maria Elena',
      n3: 'van der Berg',
      n6: 'M.E.',
      n7: 'van der Berg, Maria Elena',
    });
    expect(await filled('/full.html')).toEqual({
      f: 'Maria',
      m: 'Elena',
      l: 'van der Berg',
      n: 'Maria Elena van der Berg',
    });
  });

  it('two surnames, each in its own field', async () => {
    await form.keep({ resume: SPANISH });
    expect(await filled('/names.html')).toMatchObject({ n3: 'García', n5: 'Márquez' });
  });

  it('a street with its number in one line, and without where the number has its own', async () => {
    const { num, str, l1, town, county, po } = await filled('/address.html');
    expect({ num, str, l1, town }).toEqual({
      num: '12',
      str: 'Main St',
      l1: '12 Main St',
      town: 'Vancouver',
    });
    expect([county, po]).toEqual([undefined, undefined]);
  });

  it('an answer that is a date in three lists', async () => {
    expect(await filled('/day.html')).toEqual({ fn: 'Maria', d: '15', m: '1', y: '2027' });
  });

  it('a number beside its country’s code, or not at all', async () => {
    expect(await filled('/code.html')).toEqual({ fn: 'Maria', cc: '1', phone: '(604) 555-0123' });
    expect(await filled('/no-code.html')).toEqual({ fn: 'Maria', cc: '49' });
    expect(await filled('/mask.html')).toEqual({ fn: 'Maria', phone: '(604) 555-0123' });
  });

  it('skills between commas, a town by its region, a job that goes on', async () => {
    expect(await filled('/lists.html')).toEqual({
      mail: 'maria@example.org',
      commas: 'Kubernetes, Go, PostgreSQL',
      town: 'Vancouver, British Columbia, Canada',
      co: 'Initech',
      ti: 'Senior Engineer',
      now: 'on',
    });
  });
});
