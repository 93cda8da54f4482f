import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, withoutDate, withoutDurations } from '../../../../data/formats/parse-lines/dates';
import { MONTHS, PRESENT } from '../../../../data/formats/parse-lines/words/dates';

const period = (text: string) => {
  const [found] = datesIn(text);
  return found && [found.startDate, found.endDate ?? (found.ongoing ? 'now' : undefined)];
};

describe('dates as people write them', () => {
  it.each([
    ['January 2019 to Present', '2019-01', 'now'],
    ['Sept 2018 – May 2023', '2018-09', '2023-05'],
    ['2013-09 — Present', '2013-09', 'now'],
    ['(2021-Present)', '2021', 'now'],
    ['2008-13', '2008', '2013'],
    ['2012-08-01 - 2013-09-30', '2012-08-01', '2013-09-30'],
    ['08/2015 – 09/2018', '2015-08', '2018-09'],
    ['01.2018 - 12.2019', '2018-01', '2019-12'],
    ['Jun ’15 – Jul ’16', '2015-06', '2016-07'],
    ['Jan – Mar 2019', '2019-01', '2019-03'],
    ['seit 03/2019', '2019-03', 'now'],
    ['März 2015 bis heute', '2015-03', 'now'],
    ['12 mars 2015 - 3 avril 2016', '2015-03', '2016-04'],
    ['janv. 2019 – aujourd’hui', '2019-01', 'now'],
    ['De 2015 à 2018', '2015', '2018'],
    ['de enero de 2019 a marzo de 2020', '2019-01', '2020-03'],
    ['Da maggio 2017 ad oggi', '2017-05', 'now'],
    ['fev. 2016 - dez. 2019', '2016-02', '2019-12'],
    ['maart 2015 – heden', '2015-03', 'now'],
    ['Fall 2014 - Spring 2015', '2014-09', '2015-03'],
    ['2019 -', '2019', 'now'],
    ['2019-   Lecturer', '2019', 'now'],
    ['2021 2025', '2021', '2025'],
    ['1654-1660', '1654', '1660'],
    ['May 2020', '2020-05', undefined],
    ['Issued May 01, 2019', '2019-05', undefined],
  ])('%s', (text, start, end) => {
    expect(period(text)).toEqual([start, end]);
  });

  it.each([
    '10.1234/neurips.2022.5678',
    '40 2,000 users',
    '+49 221 5550123',
    '#2019',
    '$2000',
    'C2010x',
  ])('%s is none', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('finds every month in every language, whatever the case and separator', () => {
    const month = fc
      .integer({ min: 0, max: 11 })
      .chain((i) => fc.constantFrom(...(MONTHS[i] ?? [])).map((word) => ({ i, word })));
    fc.assert(
      fc.property(
        month,
        month,
        fc.integer({ min: 1950, max: 2049 }),
        fc.constantFrom('-', '–', '—', 'to', 'bis', 'à', 'al'),
        fc.boolean(),
        (a, b, year, dash, capital) => {
          const word = (text: string) =>
            capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
          const text = `${word(a.word)} ${year} ${dash} ${word(b.word)} ${year + 1}`;
          const number = (i: number) => String(i + 1).padStart(2, '0');
          expect(period(text)).toEqual([`${year}-${number(a.i)}`, `${year + 1}-${number(b.i)}`]);
        },
      ),
    );
  });

  it('finds “present” in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRESENT), (word) => {
        expect(period(`2015 – ${word}`)).toEqual(['2015', 'now']);
      }),
    );
  });

  it('points at what it found, in any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        for (const { index, length } of datesIn(`${before} 03/2015 – 04/2016 ${after}`)) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index + length).toBeLessThanOrEqual(before.length + after.length + 21);
        }
      }),
    );
  });
});

describe('what is left without dates', () => {
  it.each([
    ['Nurse, Mercy Hospital (2014 – 2016)', 'Nurse, Mercy Hospital'],
    ['2014 – 2016: Nurse', 'Nurse'],
    ['Nurse | 2014 – 2016 | Leeds', 'Nurse\tLeeds'],
  ])('%s', (text, left) => {
    const [date] = datesIn(text);
    expect(date && withoutDate(text, date)).toBe(left);
  });

  it.each(['2 years 3 months', '(3 ans 2 mois)', '4 yrs 7 mos', '1 Jahr'])(
    '%s is a length of time',
    (text) => {
      expect(withoutDurations(text).trim()).toBe('');
    },
  );
});
