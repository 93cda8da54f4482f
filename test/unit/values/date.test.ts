import { describe, expect, it } from 'vitest';
import { datePart, wholeDate } from '../../../data/values/date';
import { options, textOf, want } from './want';

const shown = (date: string, placeholder: string, lang = 'en') =>
  textOf(wholeDate(date, want('start-date', { placeholder, lang })));

describe('a whole date', () => {
  it.each([
    ['2016-09', 'MM/YYYY', '09/2016'],
    ['2016-09', 'mm.jjjj', '09.2016'],
    ['2016-09-30', 'TT.MM.JJJJ', '30.09.2016'],
    ['2016-09-30', 'dd/mm/yyyy', '30/09/2016'],
    ['2016-09-30', 'MM/DD/YYYY', '09/30/2016'],
    ['2016-09-30', 'jj/mm/aaaa', '30/09/2016'],
    ['2016-09-30', 'gg/mm/aaaa', '30/09/2016'],
    ['2016-09-30', 'dd-mm-jjjj', '30-09-2016'],
    ['2016-09-30', 'dd.mm.rrrr', '30.09.2016'],
    ['2016-09-30', 'ДД.ММ.ГГГГ', '30.09.2016'],
    ['2016-09-30', 'gg.aa.yyyy', '30.09.2016'],
    ['2016-09-30', 'åååå-mm-dd', '2016-09-30'],
    ['2016-09-30', 'pp.kk.vvvv', '30.09.2016'],
    ['2016-09', 'YYYY-MM', '2016-09'],
    ['2016-09', 'MM/YY', '09/16'],
    ['2016-09', 'MMM YYYY', 'September 2016'],
    ['2016-09', 'e.g. 03/2019', '09/2016'],
    ['2016-09-30', '31.12.2020', '30.09.2016'],
    ['2016-09', '2019-03', '2016-09'],
    ['2016-09-30', 'YYYY年MM月DD日', '2016年09月30日'],
    ['2016-09', 'YYYY', '2016'],
    ['2016', 'MM/YYYY', '(The field wants a month; the card has 2016.)'],
    ['2016-09', 'DD/MM/YYYY', '(The field wants a whole date; the card has 2016-09.)'],
  ])('%s as %s', (date, placeholder, text) => {
    expect(shown(date, placeholder)).toBe(text);
  });

  it('is never made up for the browser’s own date fields', () => {
    expect(textOf(wholeDate('2016-09', want('start-date', { type: 'date' })))).toBe(
      '(The field wants a whole date; the card has 2016-09.)',
    );
    expect(textOf(wholeDate('2016-09', want('start-date', { type: 'month' })))).toBe('2016-09');
    expect(textOf(wholeDate('2016-09-30', want('start-date', { type: 'date' })))).toBe(
      '2016-09-30',
    );
  });

  it('is chosen from a list of months with years', () => {
    const asked = want('start-date', { options: options('August 2016', 'September 2016') });
    expect(textOf(wholeDate('2016-09', asked))).toBe('September 2016');
  });
});

describe('a part of a date', () => {
  const month = (lang: string, ...labels: string[]) =>
    textOf(
      datePart('2016-09', 'month', want('start-month', { lang, options: options(...labels) })),
    );

  it.each(['de', 'fr', 'es', 'pl', 'cs', 'tr', 'ru', 'ja', 'ar', 'sv'])(
    'a month by its name: %s',
    (lang) => {
      const names = (style: 'long' | 'short') =>
        Array.from({ length: 12 }, (_, i) =>
          new Intl.DateTimeFormat(lang, { month: style }).format(new Date(2024, i, 15)),
        );
      expect(month(lang, ...names('long'))).toBe(names('long')[8]);
      expect(month(lang, ...names('short'))).toBe(names('short')[8]);
    },
  );

  it('a month by its number', () => {
    const numbers = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(month('en', ...numbers)).toBe('09');
  });

  it('a month by its value where its names are in a language that nobody has told', () => {
    const names =
      'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος';
    expect(month('en', ...names.split(' '))).toBe('Σεπτέμβριος');
  });

  it('no month where the values count from nought', () => {
    const labels = 'aa bb cc dd ee ff gg hh ii jj kk ll'.split(' ');
    const counted = labels.map((label, i) => ({ label, value: String(i) }));
    expect(datePart('2016-09', 'month', want('start-month', { options: counted })).fits).toBe(
      false,
    );
  });

  it('a year, with two figures where no more fit', () => {
    expect(textOf(datePart('2016-09', 'year', want('start-year')))).toBe('2016');
    expect(textOf(datePart('2016-09', 'year', want('start-year', { maxLength: 2 })))).toBe('16');
    const years = want('start-year', { options: options('2015', '2016', '2017') });
    expect(textOf(datePart('2016-09', 'year', years))).toBe('2016');
  });

  it('no day where none is known', () => {
    expect(textOf(datePart('2016-09', 'day', want('start-day')))).toBe(
      '(The field wants a whole date; the card has 2016-09.)',
    );
  });
});
