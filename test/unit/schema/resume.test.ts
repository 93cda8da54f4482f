import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../data/messages/text-of';
import { problemLines } from '../../../data/schema/problem-lines.ts';
import { readResume } from '../../../data/schema/resume.ts';

const words = (input: unknown) => {
  const reading = readResume(input);
  return reading.ok ? [] : problemLines(reading.problems).map(textOf);
};

describe('readResume', () => {
  it.each([
    [
      { work: [{}, {}, {}, { startDate: 'Fall 2016' }] },
      'work[3].startDate: expected a date such as 2016, 2016-09 or 2016-09-30, found “Fall 2016”',
    ],
    [{ basics: { name: 7 } }, 'basics.name: expected text, found “7”'],
    [
      { basics: { email: 'nobody' } },
      'basics.email: expected an e-mail address such as name@example.org, found “nobody”',
    ],
    [
      { basics: { profiles: [{ url: 'javascript:alert(1)' }] } },
      'basics.profiles[0].url: expected a link such as https://example.org, found “javascript:alert(1)”',
    ],
    [{ skills: [{ keywords: 'Python' }] }, 'skills[0].keywords: expected a list, found “Python”'],
    [{ work: {} }, 'work: expected a list, found an object'],
    [
      { work: [{ startSeason: 'Autumn' }] },
      'work[0].startSeason: expected “Spring”, “Summer”, “Fall” or “Winter”, found “Autumn”',
    ],
    [[], 'expected an object in curly braces, found a list'],
    [null, 'expected an object in curly braces, found null'],
    ['{}', 'expected an object in curly braces, found “{}”'],
  ])('names the path and what was expected: %j', (input, line) => {
    expect(words(input)).toEqual([line]);
  });

  it('names every problem, not only the first', () => {
    expect(words({ basics: { name: 1, url: 'x' }, work: [{ highlights: [2] }] })).toHaveLength(3);
  });

  it('takes what people leave empty', () => {
    expect(words({ basics: { email: '', url: '' }, work: [{ endDate: '' }] })).toEqual([]);
    expect(words({})).toEqual([]);
  });

  it.each(['2016', '2016-09', '2016-09-30'])('takes the date %s', (date) => {
    expect(words({ work: [{ startDate: date }] })).toEqual([]);
  });

  it.each(['2016-13', '2016-00', '16-09', '2016-9', '2016-09-32', '09/2016'])(
    'refuses the date %s',
    (date) => {
      expect(words({ work: [{ startDate: date }] })).toHaveLength(1);
    },
  );

  it.each(['a@b.co', 'fred.bloggs+jobs@sub.example.org', '用户@例子.公司', "o'dor@example.ca"])(
    'takes the address %s',
    (email) => {
      expect(words({ basics: { email } })).toEqual([]);
    },
  );

  it.each(['a@b', 'a b@c.de', '@c.de', 'a@', 'a@-b.de', 'a@b..de', '<a@b.de>'])(
    'refuses the address %s',
    (email) => {
      expect(words({ basics: { email } })).toHaveLength(1);
    },
  );

  it('keeps keys it does not know, at every depth', () => {
    const key = fc
      .string({ minLength: 1 })
      .filter((name) => !/^(basics|work|name|__proto__)$/.test(name));
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (extra) => {
        const {
          $schema: _,
          volunteer,
          education,
          awards,
          certificates,
          publications,
          skills,
          languages,
          interests,
          references,
          projects,
          meta,
          ...free
        } = extra;
        const input = { ...free, basics: { name: 'A' }, work: [{ name: 'B' }] };
        const reading = readResume(input);
        expect(reading.ok && JSON.stringify(sorted(reading.value))).toBe(
          JSON.stringify(sorted(input)),
        );
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof readResume(input).ok === 'boolean'));
  });
});

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
