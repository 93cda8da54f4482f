import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeDocument } from '../../../data/formats/documents.ts';
import { same } from '../../../data/merge/same.ts';
import { textOf } from '../../../data/messages/text-of';
import { loadAsset } from '../../../entrypoints/cli/assets.ts';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { removeFolder, temporaryFolder } from '../harness/extension.ts';
import { waitUntil } from '../harness/screen.ts';
import { openAt, press, stored, storedData } from './options-page.ts';

const why = chromiumMissing;
const MINE = {
  basics: { name: 'Ada Lovelace', email: 'ada@example.org' },
  interests: [{ name: 'Flying' }],
};
const DOCUMENT = {
  basics: { name: 'Ada Lovelace', email: 'ada@example.org', phone: '+44 20 7946 0018' },
  work: [
    {
      name: 'Engine & Sons',
      position: 'Chief Analyst',
      startDate: '2016-09',
      startSeason: 'Fall' as const,
      highlights: ['Wrote the notes on the engine and its loops', 'Computed Bernoulli numbers'],
    },
  ],
  education: [
    {
      institution: 'University of London',
      studyType: 'Bachelor of Science',
      area: 'Mathematics',
      startDate: '2008',
      endDate: '2012',
    },
  ],
  skills: [{ name: 'Programming', keywords: ['Loops', 'Tables'] }],
};

describe.skipIf(why)(`import and export in Chromium${why ? ` (${why})` : ''}`, () => {
  const folder = temporaryFolder();
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.openPage('options.html');
    await page.setViewport({ width: 1100, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    await chromium?.close();
    removeFolder(folder);
  });
  beforeEach(async () => {
    await page.bringToFront();
    await openAt(page, 'transfer', { resume: { version: 1, data: MINE } });
  });

  const choose = async (file: string) => {
    const input = await page.waitForSelector('#import-file');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>)?.uploadFile(file);
  };
  const said = () => page.$eval('.import', (part) => part.textContent ?? '');
  const resume = async () => JSON.stringify(await storedData(page, 'resume'));

  it.each([
    ['json-resume', 'json'],
    ['text', 'txt'],
    ['docx', 'docx'],
    ['pdf', 'pdf'],
  ])('a résumé comes in from %s, when it is taken over and not before', async (format, ending) => {
    const written = await writeDocument(format, DOCUMENT, loadAsset);
    if (!written.ok) throw new Error(textOf(written.problems[0]?.message ?? ''));
    const file = path.join(folder, `cv.${ending}`);
    writeFileSync(file, written.value);
    await choose(file);
    await waitUntil('the comparison', async () => (await page.$('.compare')) !== null);
    const text = await said();
    for (const fact of ['Chief Analyst', 'Engine & Sons', 'University of London', 'Loops']) {
      expect(text).toContain(fact);
    }
    expect(await storedData(page, 'resume')).toEqual(MINE);
    await page.locator('.compare-end .primary').click();
    await waitUntil('the job to be stored', async () =>
      (await resume())?.includes('Engine & Sons'),
    );
    const now = await resume();
    for (const fact of ['Fall', '2016-09', 'Bernoulli', 'University of London', 'Flying']) {
      expect(now).toContain(fact);
    }
    // A link in a document has the number without its spaces.
    expect(now?.replaceAll(' ', '')).toContain('+442079460018');
    await page.locator('.toast button').click();
    await waitUntil('what was there to be back', async () =>
      same(await storedData(page, 'resume'), MINE),
    );
  });

  it.each([
    ['a broken PDF', 'cv.pdf', Buffer.from('%PDF-1.7\nnothing')],
    ['an empty file', 'cv.txt', Buffer.from('')],
    ['a program', 'cv.exe', Buffer.from([0x4d, 0x5a, 0, 0, 1])],
  ])('%s changes nothing, and it is said why', async (_, name, bytes) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await choose(file);
    await page.waitForSelector('.refused');
    expect(await said()).toContain('Nothing was changed');
    expect(await storedData(page, 'resume')).toEqual(MINE);
  });

  it('of ten thousand jobs the first are shown, and more at a press', async () => {
    const file = path.join(folder, 'long.json');
    const work = Array.from({ length: 10_000 }, (_, at) => ({ name: `Employer ${at}` }));
    writeFileSync(file, JSON.stringify({ ...DOCUMENT, work }));
    await choose(file);
    await page.waitForSelector('.compare');
    expect(await said()).toContain('10,000 of 10,000');
    expect(await page.$$eval('.compare-row', (rows) => rows.length)).toBeLessThan(500);
    await press(page, 'Show 200 more of 10,000');
    await waitUntil('more of them', async () => (await said()).includes('Employer 399'));
  });

  it.each(['PDF', 'Word (DOCX)', 'JSON Resume'])('%s is saved as a file', async (title) => {
    const ending = { PDF: 'pdf', 'Word (DOCX)': 'docx', 'JSON Resume': 'json' }[title];
    const file = path.join(folder, `ada-lovelace-resume.${ending}`);
    await press(page, title);
    await waitUntil('the file', () => existsSync(file) && statSync(file).size > 0);
    const start = readFileSync(file).subarray(0, 4).toString('latin1');
    expect(start).toBe({ pdf: '%PDF', docx: 'PK\u0003\u0004', json: '{\n  ' }[ending ?? '']);
  });

  it.each(['light', 'dark'])('axe finds nothing in the comparison, %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.type('#import-text', 'Ada King\nada@king.example\n\nSkills\nSinging');
    await press(page, 'Read this text');
    await page.waitForSelector('.compare');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('the history holds what was before', async () => {
    await page.type('#import-text', 'Ada King\nada@king.example\n\nSkills\nSinging');
    await press(page, 'Read this text');
    await page.waitForSelector('.compare');
    await page.locator('.compare-end .primary').click();
    await waitUntil('the history', async () => Array.isArray(await storedData(page, 'history')));
    expect(JSON.stringify((await stored(page)).history)).toContain('Flying');
  });
});
