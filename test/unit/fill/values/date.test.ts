import { describe, expect, it } from 'vitest';
import {
  knownDate,
  datePart as partOf,
  wholeDate as whole,
} from '../../../../data/fill/values/date';
import type { Want } from '../../../../data/fill/values/want';
import type { Season } from '../../../../data/schema/seasons';
import { options, textOf, want } from './want';

const wholeDate = (date: string, asked: Want, season?: Season) =>
  whole(knownDate(date, season), asked);
const datePart = (date: string, part: 'day' | 'month' | 'year', asked: Want, season?: Season) =>
  partOf(knownDate(date, season), part, asked);
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
    ['2016-09', 'MMM YYYY', 'Sep 2016'],
    ['2016-09', 'MMMM YYYY', 'September 2016'],
    ['2016-09', 'Mon-YY', 'Sep-16'],
    ['2016-09', 'Month Year', 'September 2016'],
    ['2016-09', 'Month, Year', 'September 2016'],
    ['2016-09', 'Mes/Año', '09/2016'],
    ['2016-09-05', 'Day/Month/Year', '05/09/2016'],
    ['2016-09', 'MM / YYYY', '09 / 2016'],
    ['2016-09-05', 'DD / MM / YYYY', '05 / 09 / 2016'],
    ['2016-09-05', 'mm/dd/yy', '09/05/16'],
    ['2016-09', '__/____', '09/2016'],
    ['2016-09', 'e.g. Jan 2020', 'Sep 2016'],
    ['2016-09', 'January 2020', 'September 2016'],
    ['2016-09', '01/02/2020', '(The field wants a whole date; the card has 2016-09.)'],
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

  it('takes the year alone where the label says so', () => {
    expect(textOf(wholeDate('2016-09', want('start-date', { hint: 'From (YYYY)' })))).toBe('2016');
  });

  it.each([
    ['fa', '2016/09'],
    ['th', '09/2016'],
    ['ar', '09/2016'],
    ['de', '09/2016'],
  ])('counts the years as the résumé does, in plain figures: %s', (lang, text) => {
    expect(textOf(wholeDate('2016-09', want('start-date', { lang })))).toBe(text);
  });

  it.each([
    ['en', '2016-09-05', '2016-09-05'],
    ['en', '2016-09-25', '09/25/2016'],
    ['en-GB', '2016-09-05', '05/09/2016'],
  ])('is in no order that may be read in two ways: %s, %s', (lang, date, text) => {
    expect(textOf(wholeDate(date, want('start-date', { lang })))).toBe(text);
  });

  it('is no month where its owner gives a season', () => {
    const season = (more: Partial<Want>) =>
      textOf(wholeDate('2016-09', want('start-date', more), 'Fall'));
    const problem =
      '(The card says “Fall 2016” and no month: choose it in the page, or set it in the options, under Résumé.)';
    expect(season({ placeholder: 'MM/YYYY' })).toBe(problem);
    expect(season({ type: 'month' })).toBe(problem);
    expect(season({})).toBe('2016');
    expect(season({ options: options('Spring 2016', 'Autumn 2016') })).toBe('Autumn 2016');
    expect(textOf(datePart('2016-09', 'month', want('start-month'), 'Fall'))).toBe(problem);
  });

  it.each([
    ['2016', ['09/2016', '10/2016']],
    ['2016', ['2015-2016', '2017-2018']],
    ['2016', ['September 2016', 'September 2017']],
    ['2016-09', ['September 2016 or later']],
  ])('%s is none of %o', (date, labels) => {
    const asked = want('start-date', { options: options(...labels) });
    expect(wholeDate(date, asked).fits).toBe(false);
  });

  it('is chosen from a list of months with years', () => {
    const short = want('start-date', { options: options('Aug. 2016', 'Sept. 2016') });
    expect(textOf(wholeDate('2016-09', short))).toBe('Sept. 2016');
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

  it.each([
    ['Janv Févr Mars Avr Mai Juin Juil Août Sept Oct Nov Déc', 'Sept'],
    [
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
      'wrzesień',
    ],
  ])('a month by its name in the language of the list: %s', (labels, text) => {
    const counted = labels.split(' ').map((label, i) => ({ label, value: String(i) }));
    const asked = want('start-month', { lang: 'en', options: counted });
    expect(textOf(datePart('2016-09', 'month', asked))).toBe(text);
  });

  it('a day as English counts it', () => {
    const asked = want('start-day', { options: options('4th', '5th', '15th') });
    expect(textOf(datePart('2016-09-05', 'day', asked))).toBe('5th');
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
