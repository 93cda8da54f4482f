/** What a page makes of the values once they are put in, at once or a while later. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FillField, type FillResult, fillResultsSchema } from '../../../data/schema/fill.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { type Filler, filler } from './form.ts';
import { FILES, RESUME } from './person.ts';
import { fillNow, openPreview } from './popup.ts';

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Join us</title><h1>Your application</h1><form>${body}</form><script>
  const $ = (id) => document.getElementById(id);
  ${script}</script></html>`;

/** A box that makes an entry of what stands in it; `removers` and `start` as each case says. */
const TAGS = `
  const held = {};
  function tags(id, on, removers, start = []) {
    const field = $(id);
    held[id] = [...start];
    const draw = () => {
      for (const old of field.parentElement.querySelectorAll('em')) old.remove();
      for (const text of held[id]) {
        const tag = document.createElement('em');
        tag.textContent = text;
        if (removers) {
          const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '×', ariaLabel: 'Remove ' + text });
          button.onclick = () => { held[id].splice(held[id].indexOf(text), 1); draw(); };
          tag.append(button);
        }
        field.before(tag);
      }
    };
    const take = () => {
      const text = field.value.trim();
      if (text === '') return;
      field.value = '';
      held[id].push(text);
      // As frameworks draw: a little later.
      setTimeout(draw, 30);
    };
    if (on === 'blur') field.addEventListener('blur', take);
    field.addEventListener('keydown', (event) => {
      if (event.key === on) { event.preventDefault(); take(); }
    });
    draw();
  }`;

const PAGES = {
  mask: page(
    '<label>Telephone <input id="tel" type="tel"></label><label>Mobile phone <input id="short" type="tel"></label>',
    `$('tel').oninput = () => {
       const figures = $('tel').value.replace(/\\D/g, '').slice(0, 10);
       $('tel').value = figures.replace(/^(\\d{3})(\\d{3})(\\d*)$/, '$1-$2-$3');
     };
     $('short').oninput = () => { $('short').value = $('short').value.replace(/\\D/g, '').slice(0, 7); };`,
  ),
  codes: page(
    `<p><select aria-label="Dialling code"><option value="44">United Kingdom +44</option><option value="33">France +33</option></select>
       <label>Telephone <input id="listed" type="tel" autocomplete="tel-national"></label></p>
     <p>Mobile phone <span>+44</span> <input id="fixed" type="tel" aria-label="Mobile phone" autocomplete="tel-national"></p>
     <p><button type="button" id="flag" aria-haspopup="listbox" aria-label="Code">+49</button>
       <input id="following" type="tel" aria-label="Home phone" autocomplete="tel-national"></p>`,
    `$('following').oninput = () => {
       const { value } = $('following');
       if (!value.startsWith('+1')) return;
       $('flag').textContent = '+1';
       $('following').value = value.slice(2).trim();
     };`,
  ),
  tags: page(
    `<p><label for="skills">Skills</label> <span><input id="skills"></span></p>
     <p><label for="languages">Languages</label> <span><input id="languages"></span></p>
     <p><label for="site">Website</label> <span><input id="site"></span></p>`,
    `${TAGS} tags('skills', 'blur', true, ['Cobol']); tags('languages', ',', false); tags('site', 'blur', true);`,
  ),
  list: page('<label>Skills <input id="skills"></label>'),
  redrawn: page(
    '<div id="rest"></div>',
    `const chosen = {};
     const wait = new URLSearchParams(location.search).get('wait');
     function draw() {
       const list = { CA: '<option></option><option value="AB">Alberta</option><option value="BC">British Columbia</option>' }[chosen.land];
       $('rest').innerHTML = '<label>Given name <input name="given"></label><label>Town <input name="town"></label>' +
         '<label>Province <b></b></label><label>Country <select name="land"><option value="">–</option><option value="CA">Canada</option><option value="FR">France</option></select></label>';
       document.querySelector('b').innerHTML = list ? '<select name="province">' + list + '</select>' : '<input name="province">';
       const land = document.querySelector('[name=land]');
       land.value = chosen.land ?? '';
       land.onchange = () => { chosen.land = land.value; if (wait) setTimeout(draw, wait); else draw(); };
     }
     draw();`,
  ),
  wiping: page(
    '<label>Town <input id="town"></label><label>Postal code <input id="zip"></label><label>Résumé <input type="file" id="cv"></label><label>E-mail <input id="mail"></label>',
    `let times = 0;
     $('town').onblur = () => setTimeout(() => { $('town').value = ''; }, 300);
     $('zip').onblur = () => { if (times++ === 0) setTimeout(() => { $('zip').value = ''; }, 1600); };
     $('mail').onchange = () => setTimeout(() => { $('cv').value = ''; }, 400);`,
  ),
  takesFirst: page(
    `<p><label for="land">Country</label> <input id="land" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="lands"><span role="listbox" id="lands" hidden></span></p>
     <label>First name <input id="given"></label>`,
    `globalThis.state = {};
     function list(id, all) {
       const field = $(id), box = $(field.getAttribute('aria-controls'));
       let first;
       const show = (some) => {
         box.innerHTML = some.map((one) => '<span role="option" style="display: block">' + one + '</span>').join('');
         box.hidden = some.length === 0;
         field.ariaExpanded = String(some.length > 0);
       };
       field.oninput = () => {
         const some = all.filter((one) => field.value && one.startsWith(field.value[0]));
         first = some[0] ?? first;
         show(some);
       };
       field.onblur = () => { if (first) field.value = state[id] = first; show([]); };
     }
     list('land', ['Cabo Verde', 'Chad', 'France']);`,
  ),
  counted: page(
    '<h2>Employment</h2><label>Company <input id="company"></label><label>City <input id="city"></label>',
    `globalThis.model = {};
     $('city').onblur = () => { model.city = $('city').value; };
     $('company').addEventListener('focusout', () => { model.company = $('company').value; });`,
  ),
};

const why = chromiumMissing ? ` (${chromiumMissing})` : '';

describe.skipIf(chromiumMissing)(`values that a page does not keep, in Chromium${why}`, () => {
  let chromium: Chromium;
  let pages: Pages;
  let form: Filler;
  let labels = new Map<string, string>();

  beforeAll(async () => {
    pages = await servePages({
      inline: Object.fromEntries(
        Object.entries(PAGES).map(([name, html]) => [`/${name}.html`, html]),
      ),
    });
    chromium = await launchChromium({ hosts: ['http://localhost/*'] });
    form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, files: FILES, answers: [], learned: [] });
  });

  afterAll(async () => {
    await chromium?.close();
    await pages?.close();
  });

  const told = (results: FillResult[]) =>
    Object.fromEntries(
      results.map(({ id, outcome, message }) => [labels.get(id), `${outcome}: ${message}`]),
    );

  /** Fills what is ticked at first, or what is chosen. @returns What is said of each field. */
  async function fill(
    name: keyof typeof PAGES,
    search = '',
    isChosen = ({ ticked }: FillField) => ticked,
  ): Promise<Record<string, string>> {
    await chromium.page.goto(`${pages.origin}/${name}.html${search}`);
    await chromium.page.bringToFront();
    const { fields } = await form.plan();
    labels = new Map(fields.map(({ id, label }) => [id, label]));
    return told((await form.apply(fields.filter(isChosen))).results);
  }

  /** What has become of fields since. */
  async function later(): Promise<Record<string, string>> {
    const answer = fillResultsSchema.parse(await form.ask({ type: 'fill-confirm' }));
    return answer.outcome === 'done' ? told(answer.results) : {};
  }

  const undo = async () => told((await form.undo()).results);

  /** What stands in every field, by its id or name. */
  const values = () =>
    chromium.page.$$eval('input, select', (fields) =>
      Object.fromEntries(fields.map((field) => [field.id || field.name, field.value])),
    );

  /** A variable of the page. */
  const held = (name: string): Promise<unknown> => chromium.page.evaluate(name);

  it('writes a number without its country where there is no room for both, or takes it out', async () => {
    expect(await fill('mask')).toEqual({
      Telephone: 'filled: The field writes it as “604-555-0123”.',
      'Mobile phone':
        'refused: The page made “1604555” of it, so it was taken out again. Put it in there yourself.',
    });
    expect(await values()).toEqual({ tel: '604-555-0123', short: '' });
    await undo();
    expect(await values()).toEqual({ tel: '', short: '' });
  });

  it('leaves no number beside the code of another country', async () => {
    const said = await fill('codes', '', ({ value }) => value !== undefined);
    const not =
      'refused: The code beside it is +44. Set it to your country’s, then fill this again.';
    expect(said).toMatchObject({ Telephone: not, 'Mobile phone': not });
    expect(said['Home phone']).toMatch(/^filled: /);
    expect(await values()).toMatchObject({ listed: '', fixed: '', following: '6045550123' });
  });

  it('puts entries in once each, and takes out its own alone', async () => {
    const said = await fill('tags');
    expect(said).toEqual({
      Skills: 'filled: ',
      Languages: 'filled: ',
      Website: 'filled: The page has made an entry of it.',
    });
    expect(await held('held')).toEqual({
      skills: ['Cobol', 'Kubernetes', 'Go', 'PostgreSQL'],
      languages: ['English', 'Dutch'],
      site: ['https://maria.example.org/'],
    });
    expect(await undo()).toEqual({
      Skills: 'restored: ',
      Languages:
        'altered: The page keeps its entries: “English Dutch”. Take them out there yourself.',
      Website: 'restored: ',
    });
    expect(await held('held')).toEqual({
      skills: ['Cobol'],
      languages: ['English', 'Dutch'],
      site: [],
    });
  });

  it('puts entries into a field that keeps a text as one text, and takes all of it out', async () => {
    expect(await fill('list')).toEqual({ Skills: 'filled: ' });
    expect(await values()).toEqual({ skills: 'Kubernetes, Go, PostgreSQL' });
    expect(await undo()).toEqual({ Skills: 'restored: ' });
    expect(await values()).toEqual({ skills: '' });
  });

  it.each([
    ['at once', ''],
    ['a little later', '?wait=200'],
    ['a second later', '?wait=1000'],
  ])(
    'fills again what the page draws anew upon a country, %s, and puts it back',
    async (_, search) => {
      await fill('redrawn', search);
      expect(await later()).toEqual({});
      const all = { given: 'Maria', town: 'Vancouver', province: 'BC', land: 'CA' };
      expect(await values()).toEqual(all);
      const back = await undo();
      expect(Object.values(back)).toEqual(Array(4).fill('restored: '));
      expect(await values()).toEqual({ given: '', town: '', province: '', land: '' });
    },
  );

  it('fills again what the page wipes once, and says what it wipes each time', async () => {
    await fill('wiping');
    expect(await later()).toEqual({
      Town: 'refused: The page does not keep it. Put it in there yourself.',
    });
    expect(await values()).toEqual({
      town: '',
      zip: 'V6B 1A1',
      cv: 'C:\\fakepath\\Maria.pdf',
      mail: 'maria@example.org',
    });
  });

  it('says so in the card as well', async () => {
    await chromium.page.goto(`${pages.origin}/wiping.html`);
    const popup = await openPreview(chromium, chromium.page);
    expect(await fillNow(popup)).toBe('4 fields filled');
    await waitUntil('the field that was wiped', () =>
      popup.$('section[aria-label="Not filled"] li'),
    );
    expect(await popup.$eval('.fill .state', (state) => state.textContent)).toBe(
      '3 of 4 fields filled',
    );
    await popup.close();
  });

  it('leaves empty what a person empties meanwhile', async () => {
    await fill('wiping');
    await chromium.page.click('#mail', { count: 3 });
    await chromium.page.keyboard.press('Backspace');
    expect(await later()).not.toHaveProperty('E-mail');
    expect(await values()).toMatchObject({ mail: '' });
  });

  it('leaves nothing in a list that has no such choice', async () => {
    const said = await fill('takesFirst');
    expect(said.Country).toBe('refused: The list has no choice that is “Canada”.');
    expect(await values()).toMatchObject({ land: '', given: 'Maria' });
    expect(await held('state')).toEqual({});
    expect(await chromium.page.$('#lands:not([hidden])')).toBeNull();
  });

  it('leaves each field as a person does, for those that keep it only then', async () => {
    await fill('counted');
    expect(await held('model')).toEqual({ company: 'Initech', city: 'Vancouver' });
  });
});
