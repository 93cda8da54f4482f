/** The form in which a field wants a date, read from what the page shows. */

export type Part = 'day' | 'month' | 'month-name' | 'year' | 'short-year';

/** The parts in their order with what stands between them: `['month', '/', 'year']`. */
export type DateFormat = readonly (Part | { between: string })[];

/**
 * Letters that stand for the parts of a date in the languages of Europe: day, month, year.
 * A year is told by its four letters; `a` and `g` mean other things from language to language.
 */
const LETTERS =
  /(?<![\p{L}\d])([\p{L}]{1,4})([./\- ]\s?)([\p{L}]{1,4})(?:([./\- ]\s?)([\p{L}]{1,4}))?\.?(?![\p{L}\d])/gu;
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
const DAYS = new Set(['dd', 'd', 'tt', 't', 'jj', 'j', 'gg', 'дд', 'pp', 'ηη', 'nn', 'zz']);
const MONTH_NAMES = new Set(['mmm', 'mmmm', 'mon', 'month', 'monat', 'mois', 'mes']);
const YEAR_WORDS = new Set([...YEARS, 'year', 'jahr', 'année', 'año', 'anno']);

/** The format that a hint shows, in letters (`TT.MM.JJJJ`, `MM/YY`) or by an example (`09/2016`). */
export function dateFormat(hint: string): DateFormat | undefined {
  const text = hint.toLowerCase().normalize('NFC');
  for (const match of text.matchAll(LETTERS)) {
    const [, first = '', one = '', second = '', two, third] = match;
    const format = lettered(third === undefined ? [first, second] : [first, second, third]);
    if (format) return joined(format, [one, two ?? '']);
  }
  return asian(text) ?? example(text);
}

function lettered(words: readonly string[]): Part[] | undefined {
  const year = words.findIndex((word) => YEAR_WORDS.has(word));
  if (year >= 0) {
    const rest = words.flatMap((word, i) => (i === year ? [] : [monthOrDay(word)]));
    if (!rest.includes('month') && !rest.includes('month-name')) return undefined;
    if (new Set(rest).size !== rest.length || rest.includes(undefined)) return undefined;
    const parts = rest.filter((part) => part !== undefined);
    return [...parts.slice(0, year), 'year', ...parts.slice(year)];
  }
  const [last = ''] = words.slice(-1);
  const before = words.slice(0, -1).map(monthOrDay);
  if (!SHORT_YEARS.has(last) || before.at(-1) !== 'month' || before.includes(undefined))
    return undefined;
  return [...before.filter((part) => part !== undefined), 'short-year'];
}

function monthOrDay(word: string): Part | undefined {
  if (MONTH_NAMES.has(word)) return 'month-name';
  if (MONTHS.has(word)) return 'month';
  return DAYS.has(word) ? 'day' : undefined;
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
