import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, prepareWidgets } from '../../widgets/install.ts';
import { chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type Filler, filler } from './form.ts';
import { ANSWERS, FILES, RESUME } from './person.ts';

const BROWSERS = [
  ['Chromium', chromiumMissing, launchChromium],
  ['Firefox', firefoxMissing, launchFirefox],
] as const;

const QUESTION = 'Are you legally authorised to work in Canada?';
const BORN = { id: 'a4', question: 'Date of birth', answer: '1990-05-23' };
const START = { id: 'a3', question: 'When could you start?', answer: '2027-01-15' };

const OTHER_CODE =
  'This field keeps the code +49, and your number has another. Choose your country’s code there, if the page lets you, and fill this again.';

/** What each widget itself holds once it is filled, and those that cannot be emptied again. */
const WIDGETS: [name: string, state: Record<string, unknown>, stays: string[]][] = [
  [
    'react-select',
    {
      country: 'CA',
      school: 'University of British Columbia',
      degree: 'Bachelor’s Degree',
      skills: ['Kubernetes', 'Go', 'PostgreSQL'],
    },
    ['Country', 'Degree'],
  ],
  [
    'select2',
    {
      country: 'Canada',
      shown: 'Canada',
      school: 'University of British Columbia',
      skills: ['Go', 'Kubernetes', 'PostgreSQL'],
      languages: ['English', 'Dutch'],
    },
    ['School'],
  ],
  ['downshift', { country: 'CA', degree: 'Bachelor’s Degree' }, ['Degree']],
  ['headlessui', { country: 'CA', degree: 'Bachelor’s Degree' }, ['Degree']],
  [
    'mui',
    {
      name: 'Maria',
      country: 'CA',
      skills: ['Kubernetes', 'Go', 'PostgreSQL'],
      degree: 'Bachelor’s Degree',
      languages: ['English', 'Dutch'],
    },
    ['Degree'],
  ],
  [
    'antd',
    {
      name: 'Maria',
      country: 'CA',
      school: 's333',
      degree: 'd1',
      skills: ['Kubernetes', 'Go', 'PostgreSQL'],
      languages: ['English', 'Dutch'],
      authorised: 'Yes',
    },
    ['Country', 'School', 'Degree'],
  ],
  ['intl-tel-input', { number: '+16045550123', country: 'Canada' }, []],
  ['dropzone', { files: ['Maria.pdf 8'] }, []],
  [
    'vue',
    {
      country: 'CA',
      skills: ['Kubernetes', 'Go', 'PostgreSQL'],
      degree: 'Bachelor’s Degree',
      languages: ['English', 'Dutch'],
    },
    ['Degree'],
  ],
  [
    'plain',
    {
      languages: ['Dutch', 'English'],
      degree: 'Bachelor’s Degree',
      skills: ['Kubernetes', 'Go', 'PostgreSQL'],
      resume: 'Maria.pdf',
    },
    ['Tags input field', 'Drop files here to upload'],
  ],
  [
    'shadow',
    {
      given: 'Maria',
      family: 'van der Berg',
      country: 'CA',
      skills: ['go', 'kubernetes', 'postgresql'],
      degree: 'd1',
    },
    ['Degree'],
  ],
  ['date-parts', { start: '2027-01-15', from: '2019-03', year: '2010' }, []],
  [
    'choices',
    {
      country: 'CA',
      countryShown: 'Canada',
      degree: 'd1',
      skills: ['go', 'kubernetes', 'postgresql'],
      skillsShown: ['Kubernetes', 'Go', 'PostgreSQL'],
    },
    [],
  ],
  ['mantine-dates', { start: '2027-01-15', born: '1990-05-23' }, []],
  ['masked-phone', { number: '+16045550123', country: 'ca' }, []],
  [
    'presses',
    { radix: 'Yes', headless: 'Yes', pressed: 'Yes', shoelace: 'Yes', current: true },
    [QUESTION, QUESTION, QUESTION],
  ],
];

describe.each(BROWSERS)('widgets from npm, in %s', (_, missing, launch) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  let pages: Pages;
  let form: Filler;

  beforeAll(async () => {
    if (missing) return;
    prepareWidgets();
    const built = readdirSync(BUILT);
    const page = (name: string) => {
      const style = built.includes(`${name}.css`)
        ? `<link rel="stylesheet" href="/${name}.css">`
        : '';
      return `<!doctype html><html lang="en"><title>${name}</title>${style}<div id="root"></div><script type="module" src="/${name}.js"></script>`;
    };
    pages = await servePages({
      folder: BUILT,
      inline: Object.fromEntries(
        [...WIDGETS.map(([name]) => name), 'fixed-code'].map((name) => [
          `/${name}.html`,
          page(name),
        ]),
      ),
    });
    browser = await launch({ hosts: ['http://localhost/*'] });
    form = filler(await browser.openPage('sidepanel.html'), () => `${pages.origin}/`);
    await form.keep({ resume: RESUME, files: FILES, answers: [...ANSWERS, START, BORN] });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  it.skipIf(missing).each(WIDGETS)(
    '%s takes every value, and what it can it gives back',
    async (name, state, stays) => {
      const { page } = browser;
      await page.goto(`${pages.origin}/${name}.html`);
      await page.bringToFront();
      await page.waitForSelector('#root form');
      const { fields } = await form.plan();
      const { results } = await form.apply(fields.filter(({ value }) => value));
      expect(results.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'state'))).toEqual(state);
      const undone = await form.undo();
      const kept = undone.results
        .filter(({ outcome }) => outcome !== 'restored')
        .map(({ id }) => id);
      const labels = fields.filter(({ id }) => kept.includes(id)).map(({ label }) => label);
      expect(labels).toEqual(stays);
    },
  );

  it.skipIf(missing)('a mask that keeps another country’s code stays as it was', async () => {
    const { page } = browser;
    await page.goto(`${pages.origin}/fixed-code.html`);
    await page.bringToFront();
    await page.waitForSelector('#root form');
    const { fields } = await form.plan();
    const { results } = await form.apply(fields.filter(({ value }) => value));
    expect(results.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['filled', ''],
      ['refused', OTHER_CODE],
    ]);
    expect(await page.$eval('[name=mobile]', (field) => Reflect.get(field, 'value'))).toBe(
      '+49 ___ ________',
    );
  });
});
