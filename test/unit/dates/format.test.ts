import { describe, expect, it } from 'vitest';
import { dateText, periodText } from '../../../data/dates/format.ts';

describe('dateText', () => {
  it.each([
    ['2016', undefined, '2016'],
    ['2016-09', undefined, 'Sep 2016'],
    ['2016-09-30', undefined, 'Sep 2016'],
    ['2016-09', 'Fall', 'Fall 2016'],
    ['1995-12', 'Winter', 'Winter 1995'],
    ['', undefined, ''],
  ] as const)('%s, %s → %s', (date, season, text) => {
    expect(dateText(date, season)).toBe(text);
  });

  it('shows the month when it no longer is the season’s', () => {
    expect(dateText('2016-10', 'Fall')).toBe('Oct 2016');
  });
});

describe('periodText', () => {
  it.each([
    [{ startDate: '2016-09', startSeason: 'Fall' }, 'Fall 2016 – now'],
    [
      { startDate: '2014-09', startSeason: 'Fall', endDate: '2016-03', endSeason: 'Spring' },
      'Fall 2014 – Spring 2016',
    ],
    [
      { startDate: '2002-03', startSeason: 'Spring', endDate: '2002-03', endSeason: 'Spring' },
      'Spring 2002',
    ],
    [{ startDate: '2000', endDate: '2002' }, '2000 – 2002'],
    [{ endDate: '2002' }, '2002'],
    [{}, ''],
  ] as const)('%j → %s', (period, text) => {
    expect(periodText(period)).toBe(text);
  });
});
