/** The form in which a field wants a date, read from what the page shows. */
import { folded } from './choose';
import { monthNames } from './months';
import type { Want } from './want';

export type Part = 'day' | 'month' | 'month-name' | 'short-month' | 'year' | 'short-year';

/** The parts in their order with what stands between them: `['month', '/', 'year']`. */
export type DateFormat = readonly (Part | { between: string })[];

/**
 * Letters that stand for the parts of a date in the languages of Europe: day, month, year.
 * A year is told by its four letters; `a` and `g` mean other things from language to language.
 */
const LETTERS =
  /(?<![\p{L}\d])([\p{L}]{1,6})(\s*[./-]\s*|,?\s)([\p{L}]{1,6})(?:(\s*[./-]\s*|,?\s)([\p{L}]{1,6}))?\.?(?![\p{L}\d])/gu;
const YEARS = new Set([
  'yyyy',
  'jjjj',
  'aaaa',
  'rrrr',
  'гггг',
  'åååå',
  'vvvv',
  'εεεε',
  'llll',
  'éééé',
  'ัyyyy',
]);
const SHORT_YEARS = new Set(['yy', 'рр', 'гг', 'jj', 'aa', 'rr', 'åå', 'vv', 'εε']);
const MONTHS = new Set(['mm', 'm', 'мм', 'kk', 'aa', 'hh', 'μμ']);
const DAYS = new Set([
  ...['dd', 'd', 'tt', 't', 'jj', 'j', 'gg', 'дд', 'pp', 'ηη', 'nn', 'zz'],
  ...['day', 'tag', 'jour', 'día', 'dia', 'giorno', 'dag'],
]);
/** In words the month may be meant by its number or its name: what stands between the words tells. */
const MONTH_WORDS = new Set(['month', 'monat', 'mois', 'mes', 'mês', 'mese', 'maand']);
/** As CLDR has them: https://unicode.org/reports/tr35/tr35-dates.html#dfst-month */
const MONTH_NAMES = new Map<string, Part>([
  ['mmm', 'short-month'],
  ['mon', 'short-month'],
  ['mmmm', 'month-name'],
]);
const YEAR_WORDS = new Set([...YEARS, ...['year', 'jahr', 'année', 'año', 'ano', 'anno', 'jaar']]);

/**
 * The format that a hint shows, in letters (`TT.MM.JJJJ`, `MM/YY`), by an example (`09/2016`, `Sep 2016`)
 * or by blanks (`__/____`).
 * @param lang The page's language, for the names of months.
 */
export function dateFormat(hint: string, lang: string): DateFormat | undefined {
  const text = hint.toLowerCase().normalize('NFC');
  for (const match of text.matchAll(LETTERS)) {
    const [, first = '', one = '', second = '', two, third] = match;
    const loose = !/[./-]/.test(one);
    const format =
      (third === undefined ? undefined : lettered([first, second, third], loose)) ??
      lettered([first, second], loose);
    if (format) return joined(format, [one.replace(',', ''), (two ?? '').replace(',', '')]);
  }
  return asian(text) ?? example(text) ?? named(text, lang);
}

/** Whether a field shows that it wants a year and no more. */
export function isYearOnly({ placeholder, hint }: Want): boolean {
  const letters = /(?<![\p{L}./-])(?:yyyy|jjjj|aaaa|rrrr|гггг|åååå)(?![\p{L}./-])/iu;
  return /^\s*(19|20)\d\d\s*$/.test(placeholder) || letters.test(hint) || letters.test(placeholder);
}

function lettered(words: readonly string[], loose: boolean): Part[] | undefined {
  const parts = words.map((word) => partOf(word, loose));
  const year = words.findIndex((word) => YEAR_WORDS.has(word));
  const all = parts.map((part, i) => (i === year ? 'year' : part));
  if (year < 0) {
    if (!SHORT_YEARS.has(words.at(-1) ?? '')) return undefined;
    all[all.length - 1] = 'short-year';
    // A day and a month in this order, or the other way round where nothing else can be meant.
    if (all.at(-2) === 'day' && words.at(-1) !== 'yy') return undefined;
  }
  const known = all.filter((part) => part !== undefined);
  const kinds = new Set(
    known.map((part) => part.split('-').find((word) => /^(day|month|year)$/.test(word))),
  );
  return known.length === words.length && kinds.size === words.length && kinds.has('month')
    ? known
    : undefined;
}

function partOf(word: string, loose: boolean): Part | undefined {
  if (MONTH_WORDS.has(word)) return loose ? 'month-name' : 'month';
  return MONTH_NAMES.get(word) ?? (MONTHS.has(word) ? 'month' : DAYS.has(word) ? 'day' : undefined);
}

function joined(parts: readonly Part[], between: readonly string[]): DateFormat {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [{ between: between[i - 1] ?? '' }, part]));
}

/** 年月日, 년월일 with or without figures before them. */
function asian(text: string): DateFormat | undefined {
  const match =
    /(?:yyyy|\d{4}|〇{4})?\s?([年년])\s?(?:m{1,2}|\d{1,2})?\s?([月월])\s?(?:(?:d{1,2}|\d{1,2})?\s?([日일]))?/u.exec(
      text,
    );
  if (!match) return undefined;
  const [, year = '', month = '', day] = match;
  const start: DateFormat = ['year', { between: year }, 'month', { between: month }];
  return day === undefined ? start : [...start, 'day', { between: day }];
}

/** An example, where it can be read in one way only: `09/2016`, `2016-09-30`, `30.09.2016`. */
function example(text: string): DateFormat | undefined {
  const year = /(?<!\d)((?:19|20)\d\d)([./-])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/.exec(text);
  if (year)
    return joined(year[4] ? ['year', 'month', 'day'] : ['year', 'month'], [
      year[2] ?? '',
      year[2] ?? '',
    ]);
  const match = /(?<!\d)(?:(\d{1,2})([./-]))?(\d{1,2})([./-])(?:19|20)\d\d(?!\d)/.exec(text);
  if (!match) return undefined;
  const [, first, one = '', second = '', two = ''] = match;
  if (first === undefined) return joined(['month', 'year'], [two]);
  if (Number(first) > 12 || one === '.') return joined(['day', 'month', 'year'], [one, two]);
  return Number(second) > 12 ? joined(['month', 'day', 'year'], [one, two]) : undefined;
}

/** “Sep 2016” as all that stands there, after “e.g.” or without. */
function named(text: string, lang: string): DateFormat | undefined {
  const blank = /^\s*_{2}\s*([./-])\s*_{4}\s*$/m.exec(text)?.[1];
  if (blank) return joined(['month', 'year'], [blank]);
  const match =
    /^(?:(?:e\.?\s?g\.?|ex\.?|z\.\s?b\.|p\.\s?ej\.)[:\s]*)?(\p{L}{3,12})\.?(,?\s)(?:19|20)\d\d$/mu.exec(
      text,
    );
  const [, word = '', between = ' '] = match ?? [];
  if (word === '') return undefined;
  const isOne = (style: 'long' | 'short') =>
    [lang, 'en', 'en-GB'].some((tag) =>
      monthNames(tag, style).some((name) => folded(name) === folded(word)),
    );
  if (isOne('long')) return joined(['month-name', 'year'], [between]);
  return isOne('short') ? joined(['short-month', 'year'], [between]) : undefined;
}
