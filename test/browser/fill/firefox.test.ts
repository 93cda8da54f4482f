import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { ANSWERS, FILES, RESUME } from './person.ts';

const why = firefoxMissing ? ` (${firefoxMissing})` : '';

describe.skipIf(firefoxMissing)(`filling in Firefox${why}`, () => {
  let firefox: Firefox;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    pages = await servePages();
    firefox = await launchFirefox({ hosts: ['http://localhost/*'] });
    form = filler(await firefox.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, answers: ANSWERS, files: FILES });
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
  });

  /** The fields by name; in Firefox the driver loses a page's functions when it goes to another. */
  const data = () =>
    firefox.page.evaluate(() => {
      const form = document.querySelector('form');
      const entries = [...new FormData(form ?? undefined)];
      return Object.fromEntries(
        entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
      );
    });

  it('fills a form, its lists, files and radio buttons, and puts it back', async () => {
    await firefox.page.goto(`${pages.origin}/apply.html`);
    await firefox.page.bringToFront();
    const before = await data();
    const { fields } = await form.plan();
    const { results } = await form.apply(fields.filter(({ ticked }) => ticked));
    expect(results.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
    expect(await data()).toMatchObject({
      first_name: 'Maria',
      state: 'BC',
      country: '2',
      resume: 'Maria.pdf',
      'employment[0][start]': '03/2019',
      'employment[0][current]': 'on',
      q2: '1',
      password: '',
    });
    expect(await firefox.page.title()).toBe('Apply: Site Reliability Engineer');
    const undone = await form.undo();
    expect(undone.results.filter(({ outcome }) => outcome !== 'restored')).toEqual([]);
    expect(await data()).toEqual(before);
  });

  it('adds an entry only when asked, and fills it with the third employment', async () => {
    await firefox.page.goto(`${pages.origin}/apply.html`);
    await firefox.page.bringToFront();
    const { adds } = await form.plan();
    expect(adds).toMatchObject([{ section: 'work', entries: 2, available: 3 }]);
    expect(await data()).not.toHaveProperty('employment[2][company]');
    await form.ask({ type: 'fill-add', id: adds[0]?.id ?? '' });
    const { fields } = await form.plan();
    await form.apply(fields.filter(({ ticked }) => ticked));
    expect(await data()).toMatchObject({ 'employment[2][company]': 'Hooli' });
  });

  it('gives nothing to a page that harvests', async () => {
    await firefox.page.goto(`${pages.origin}/harvest.html`);
    await firefox.page.bringToFront();
    const { fields } = await form.plan();
    await form.apply(fields.filter(({ value }) => value));
    const held = await firefox.page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLInputElement>('.traps :is(input, select, textarea)'),
      ].flatMap(({ id, value }) => (value === '' ? [] : [id])),
    );
    expect(held).toEqual([]);
    expect(await firefox.page.$eval('#honest', (field) => Reflect.get(field, 'value'))).toBe(
      'Maria',
    );
  });
});
