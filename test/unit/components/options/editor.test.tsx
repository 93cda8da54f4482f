// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../../../data/messages/text-of';
import type { Resume } from '../../../../data/schema/resume';
import { resumeSnippets } from '../../../../data/snippets/index';
import { type OpenPage, openPage, RESUME } from './open-page';

const START: Resume = {
  ...RESUME,
  work: [
    { name: 'Engine & Sons', position: 'Analyst', startDate: '1842', 'x-own': 7 },
    { name: 'Royal Society', position: 'Guest', startDate: '1833', highlights: ['One', 'Two'] },
  ],
  skills: [
    {
      name: 'Data',
      keywords: ['PostgreSQL', 'Kafka', 'SQL'],
      groups: [{ name: 'Streaming', keywords: ['Kafka'] }],
    },
  ],
};

let page: OpenPage;
beforeEach(async () => {
  page = await openPage('resume', { resume: structuredClone(START) });
});
afterEach(() => page.close());

const stored = () => page.host.memory.resume ?? {};
const job = (index: number) => stored().work?.[index];
const open = (name: string) => page.press(name);
const ANALYST = 'Analyst · Engine & Sons1842 – now';
const GUEST = 'Guest · Royal Society1833 – now';

test('a field is stored as it is typed, and keys that nobody knows stay', async () => {
  await open(ANALYST);
  await page.type('Job title', 'Chief analyst');
  await vi.waitFor(() =>
    expect(job(0)).toEqual({
      name: 'Engine & Sons',
      position: 'Chief analyst',
      startDate: '1842',
      'x-own': 7,
    }),
  );
});

describe('dates', () => {
  beforeEach(() => open(ANALYST));

  test.each([
    ['Fall 2016', { startDate: '2016-09', startSeason: 'Fall' }],
    ['2016-09', { startDate: '2016-09' }],
    ['September 2016', { startDate: '2016-09' }],
    ['2016-09-30', { startDate: '2016-09-30' }],
    ['2016', { startDate: '2016' }],
  ])('%s is understood', async (typed, dates) => {
    await page.type('Start', typed);
    await vi.waitFor(() => expect(job(0)).toEqual({ ...START.work?.[0], ...dates }));
    await page.leave('Start');
    expect(page.field('Start').getAttribute('aria-invalid')).toBe('false');
  });

  test('a season is chosen for a year', async () => {
    await page.type('Start: month or season', 'Winter');
    await vi.waitFor(() =>
      expect(job(0)).toMatchObject({ startDate: '1842-12', startSeason: 'Winter' }),
    );
    await page.type('Start: month or season', '');
    await vi.waitFor(() => expect(job(0)?.startDate).toBe('1842'));
    expect(job(0)).not.toHaveProperty('startSeason');
  });

  test('“now” takes the end away', async () => {
    await page.type('End', '1843');
    await vi.waitFor(() => expect(job(0)?.endDate).toBe('1843'));
    await page.type('End', 'now');
    await vi.waitFor(() => expect(job(0)).not.toHaveProperty('endDate'));
  });

  test('what is no date is not stored, and stays as it was typed', async () => {
    await page.type('Start', 'when I was young');
    await vi.waitFor(() => expect(page.text()).toContain('A date has a year'));
    expect(page.value('Start')).toBe('when I was young');
    expect(job(0)?.startDate).toBe('1842');
  });
});

describe('highlights', () => {
  beforeEach(() => open(GUEST));
  const lines = () => job(1)?.highlights;

  test('are edited, moved and removed', async () => {
    await page.type('highlight 1', 'First');
    await vi.waitFor(() => expect(lines()).toEqual(['First', 'Two']));
    await page.press('Move highlight 2 up');
    await vi.waitFor(() => expect(lines()).toEqual(['Two', 'First']));
    await page.press('Remove highlight 1');
    await vi.waitFor(() => expect(lines()).toEqual(['First']));
  });

  test('are parted by Enter', async () => {
    const area = page.field('highlight 2');
    if (area instanceof HTMLTextAreaElement) area.setSelectionRange(1, 1);
    await page.key(area, 'Enter');
    await vi.waitFor(() => expect(lines()).toEqual(['One', 'T', 'wo']));
  });
});

describe('skills', () => {
  beforeEach(() => open('DataPostgreSQL · Kafka · SQL'));

  test('are added by Enter, beside those of a part', async () => {
    await page.type('Skills that belong to no part', 'Redis');
    await page.key(page.field('Skills that belong to no part'), 'Enter');
    await vi.waitFor(() =>
      expect(stored().skills?.[0]).toEqual({
        name: 'Data',
        keywords: ['Kafka', 'PostgreSQL', 'SQL', 'Redis'],
        groups: [{ name: 'Streaming', keywords: ['Kafka'] }],
      }),
    );
  });

  test('of a part are among all of them', async () => {
    await page.type('Skills of Streaming', 'Flink, ');
    await vi.waitFor(() =>
      expect(stored().skills?.[0]?.groups?.[0]?.keywords).toEqual(['Kafka', 'Flink']),
    );
    expect(stored().skills?.[0]?.keywords).toContain('Flink');
    await page.press('Remove Kafka');
    await vi.waitFor(() => expect(stored().skills?.[0]?.keywords).not.toContain('Kafka'));
  });
});

describe('entries', () => {
  test('are added, and a section with its first one', async () => {
    await page.press('Add a job');
    await page.type('Employer', 'Ockham Park');
    await vi.waitFor(() => expect(job(2)).toEqual({ name: 'Ockham Park' }));
    await page.press('Awards');
    await page.type('Awarded by', 'The Queen');
    await vi.waitFor(() => expect(stored().awards).toEqual([{ awarder: 'The Queen' }]));
  });

  test('are moved, and what was typed into them goes along', async () => {
    await open(ANALYST);
    await page.type('Start', 'long ago');
    await page.press('Move Analyst · Engine & Sons down');
    await vi.waitFor(() => expect(job(1)?.name).toBe('Engine & Sons'));
    expect(page.value('Start')).toBe('long ago');
    expect(page.text()).toContain('Analyst · Engine & Sons is now 2 of 2');
  });

  test('are left out of the card, and shown again', async () => {
    await page.press('Show Guest · Royal Society on the card');
    await vi.waitFor(() => expect(job(1)?.hidden).toBe(true));
    const texts = () => JSON.stringify(resumeSnippets(stored()));
    expect(texts()).not.toContain('Royal Society');
    expect(texts()).toContain('Engine & Sons');
    await page.press('Show Guest · Royal Society on the card');
    await vi.waitFor(() => expect(job(1)).toEqual(START.work?.[1]));
  });

  test('are removed, brought back, and removed again', async () => {
    await page.press('Remove Analyst · Engine & Sons');
    await vi.waitFor(() => expect(stored().work).toHaveLength(1));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(stored()).toEqual(START));
    await page.key(document.body, 'Z', { ctrlKey: true, shiftKey: true });
    await vi.waitFor(() => expect(stored().work).toHaveLength(1));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(stored()).toEqual(START));
  });
});

test('undo goes back over several sections, step by step', async () => {
  await open(ANALYST);
  await page.type('Job title', 'A');
  await page.type('Job title', 'Ab');
  await page.leave('Job title');
  await page.press('Remove Flying');
  await page.type('Headline', 'Countess');
  await page.leave('Headline');
  for (const left of [
    { basics: RESUME.basics },
    { interests: RESUME.interests },
    { work: START.work },
  ]) {
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(stored()).toMatchObject(left));
  }
  expect(stored()).toEqual(START);
});

describe('another page', () => {
  /** As another tab does: it has read what is stored, and stores it with a change. */
  const elsewhere = (change: (resume: Resume) => Resume) =>
    page.host.saveResume('bundled')(change(structuredClone(stored())), structuredClone(stored()));

  test('does not overwrite what is typed here, nor the other way round', async () => {
    await open(ANALYST);
    await page.type('Job title', 'Chief analyst');
    await elsewhere((resume) => ({ ...resume, basics: { ...resume.basics, label: 'Countess' } }));
    await vi.waitFor(() => expect(job(0)?.position).toBe('Chief analyst'));
    expect(stored().basics?.label).toBe('Countess');
    await vi.waitFor(() => expect(page.value('Headline')).toBe('Countess'));
  });

  test('that changed the same is asked about', async () => {
    await open(ANALYST);
    await page.type('Job title', 'Chief analyst');
    await elsewhere((resume) => ({
      ...resume,
      work: (resume.work ?? []).map((one, at) => (at === 0 ? { ...one, position: 'Lead' } : one)),
    }));
    await vi.waitFor(() => expect(page.text()).toContain('Changed in two places at once'));
    expect(page.text()).toContain('Lead');
    await page.press('Take the other: Chief analyst · Engine & Sons: Job title');
    await vi.waitFor(() => expect(job(0)?.position).toBe('Lead'));
    expect(page.text()).not.toContain('Changed in two places at once');
  });
});

describe('the history', () => {
  test('says what was changed, shows it and brings it back', async () => {
    await page.type('Headline', 'Countess');
    await vi.waitFor(() => expect(stored().basics?.label).toBe('Countess'));
    await page.press('Remove Flying');
    await vi.waitFor(() => expect(stored().interests).toBeUndefined());
    await page.press('Show the history');
    await vi.waitFor(() => expect(page.text()).toContain('Removed Flying'));
    expect(page.host.memory.history?.map(({ what }) => what.map(textOf))).toEqual([
      ['Removed Flying'],
      ['Headline'],
      [],
    ]);
    const restore = [...document.querySelectorAll<HTMLElement>('.past-state .quiet')].at(-1);
    restore?.click();
    await vi.waitFor(() => expect(stored()).toEqual(START));
    await page.key(document.body, 'z', { ctrlKey: true });
    await vi.waitFor(() => expect(stored().basics?.label).toBe('Countess'));
  });
});
