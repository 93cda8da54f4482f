import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '../../../data/import/accept';
import { compare, type ImportRow } from '../../../data/import/compare';
import { same } from '../../../data/merge/same';
import type { Resume } from '../../../data/schema/resume';

const NOW: Resume = {
  basics: { name: 'Ada Lovelace', phone: '+44 20 7946 0018', email: 'ada@example.org' },
  work: [
    { name: 'Engine & Sons', position: 'Analyst', startDate: '1842', 'x-own': 1 },
    { name: 'Royal Society', position: 'Guest', startDate: '1833' },
  ],
  skills: [{ name: 'Mathematics', keywords: ['Loops'] }],
};
const rows = (now: Resume, found: Resume) => compare(now, found).flatMap((section) => section.rows);
const states = (found: Resume) =>
  Object.fromEntries(rows(NOW, found).map(({ title, state }) => [title, state]));

test('contact details are new, different or the same', () => {
  expect(
    states({ basics: { name: 'Ada King', phone: '+442079460018', url: 'https://ada.example' } }),
  ).toEqual({ 'Full name': 'changed', Phone: 'same', Website: 'new' });
});

describe('a job', () => {
  test('is found by employer and dates, whatever else is different', () => {
    const found = {
      name: 'Engine & Sons Ltd',
      position: 'Analyst',
      startDate: '1842-09',
      highlights: ['A'],
    };
    expect(states({ work: [found] })).toEqual({ 'Analyst · Engine & Sons Ltd': 'changed' });
  });

  test('at the same employer at another time is another one', () => {
    const found = { name: 'Engine & Sons', position: 'Chief', startDate: '1850', endDate: '1851' };
    expect(states({ work: [found] })).toEqual({ 'Chief · Engine & Sons': 'new' });
  });

  test('that says less than what is there is the same', () => {
    expect(states({ work: [{ name: 'Royal Society', startDate: '1833' }] })).toEqual({
      'Royal Society': 'same',
    });
  });

  test('keeps what the document does not say', () => {
    const found: Resume = {
      work: [{ name: 'Engine & Sons', position: 'Chief analyst', startDate: '1842' }],
    };
    expect(accept(NOW, rows(NOW, found)).work).toEqual([
      { name: 'Engine & Sons', position: 'Chief analyst', startDate: '1842', 'x-own': 1 },
      NOW.work?.[1],
    ]);
  });
});

test('only what is chosen is taken over', () => {
  const found: Resume = {
    basics: { label: 'Countess' },
    languages: [{ language: 'French' }, { language: 'Latin' }],
  };
  const chosen = rows(NOW, found).filter(({ title }) => title.startsWith('Latin'));
  expect(accept(NOW, chosen)).toEqual({ ...NOW, languages: [{ language: 'Latin' }] });
});

test('links are matched by their network', () => {
  const now: Resume = {
    basics: { profiles: [{ network: 'GitHub', url: 'https://github.com/ada' }] },
  };
  const found: Resume = {
    basics: {
      profiles: [
        { network: 'GitHub', url: 'https://github.com/ada/' },
        { network: 'XING', url: 'https://x.example' },
      ],
    },
  };
  expect(rows(now, found).map(({ state }) => state)).toEqual(['same', 'new']);
});

const entry = fc.record({
  name: fc.string({ minLength: 1 }),
  startDate: fc.constantFrom('2001', '2002'),
});
const resume: fc.Arbitrary<Resume> = fc.record(
  {
    basics: fc.record({ name: fc.string({ minLength: 1 }), label: fc.string({ minLength: 1 }) }),
    work: fc.array(entry, { minLength: 1, maxLength: 4 }),
    'x-own': fc.record({ any: fc.string() }),
  },
  { requiredKeys: [] },
);

test('all of a document over nothing is that document', () => {
  fc.assert(
    fc.property(resume, (found) => {
      expect(same(accept({}, rows({}, found)), found)).toBe(true);
    }),
  );
});

test('what was taken over is the same when it comes again', () => {
  fc.assert(
    fc.property(resume, resume, (now, found) => {
      const after = accept(now, rows(now, found));
      const left = rows(after, found).filter(({ state }: ImportRow) => state !== 'same');
      expect(left).toEqual([]);
    }),
  );
});
