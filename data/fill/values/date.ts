/** Dates in the form a field wants: whole, or a day, month or year by itself. */
import { message } from '../../messages/message';
import type { Season } from '../../schema/seasons';
import { folded } from './choose';
import { type DateFormat, dateFormat, isYearOnly, type Part } from './date-format';
import { fitting, optionValue, text } from './fit';
import { formatter, monthNames, monthOption, monthWords } from './months';
import { none, type Valued, type Want } from './want';

/** A date as the card knows it. Where its owner gives a season the month is not known. */
export interface Known {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
  season?: Season | undefined;
}

/** @param date As JSON Resume has it: `2016`, `2016-09` or `2016-09-30`. Nothing is added to it. */
export function knownDate(date: string, season?: Season): Known {
  const [year = '', month, day] = date.split('-');
  return season ? { year, season } : { year, month, day };
}

/** A whole date as the field wants it. */
export function wholeDate(known: Known, want: Want): Valued {
  const { year, month, day } = known;
  if (want.type === 'date')
    return month && day ? text(`${year}-${month}-${day}`) : tooLittle(known, 'day');
  if (want.type === 'month') return month ? text(`${year}-${month}`) : tooLittle(known, 'month');
  if (want.options.length > 0) return wholeChoice(known, want);
  const format = dateFormat(want.placeholder, want.lang) ?? dateFormat(want.hint, want.lang);
  if (format) return formatted(known, format, want);
  if (want.type === 'number' || want.maxLength === 4 || isYearOnly(want)) return text(year);
  if (isWhole(want) && !known.day) return tooLittle(known, 'day');
  return fitting({ words: usual(known, want) }, want);
}

/** Whether a field says in which form it wants a date. */
export const showsDateFormat = ({ type, placeholder, hint, lang }: Want): boolean =>
  type === 'date' || (dateFormat(placeholder, lang) ?? dateFormat(hint, lang)) !== undefined;

/** One part of a date, in a field or list of its own. */
export function datePart(known: Known, part: 'day' | 'month' | 'year', want: Want): Valued {
  const value = known[part];
  if (!value) return tooLittle(known, part);
  const plain = String(Number(value));
  if (part === 'month' && (want.options.length > 0 || want.open)) {
    const index = Number(value) - 1;
    const option = want.options[monthOption(index, want)];
    if (option) return optionValue(option);
    const forms = { words: monthWords(index, want.lang), codes: [value, plain] };
    return fitting(forms, want);
  }
  if (part === 'year') {
    const short =
      want.maxLength === 2 || /(?<![\p{L}])(yy|jj|aa|rr)(?![\p{L}])/iu.test(want.placeholder);
    if (want.options.length > 0) return exactly([value, value.slice(2)], want, value);
    return fitting({ words: short ? [value.slice(2)] : [value], codes: [value.slice(2)] }, want);
  }
  // English lists count the days of a month as “5th”.
  const days = ['st', 'nd', 'rd', 'th'].map((end) => plain + end);
  if (want.options.length > 0)
    return exactly([plain, value, ...(part === 'day' ? days : [])], want, plain);
  const two = /^(mm|dd|tt|jj|gg|мм|дд)$/i.test(want.placeholder.trim()) || want.maxLength === 2;
  return fitting({ words: two && want.type !== 'number' ? [value, plain] : [plain, value] }, want);
}

function formatted(known: Known, format: DateFormat, want: Want): Valued {
  const index = Number(known.month) - 1;
  const parts: Record<Part, string | undefined> = {
    year: known.year,
    month: known.month,
    day: known.day,
    'short-year': known.year.slice(2),
    'month-name': known.month && monthNames(want.lang, 'long')[index],
    'short-month': known.month && monthNames(want.lang, 'short')[index],
  };
  let written = '';
  for (const item of format) {
    const piece = typeof item === 'object' ? item.between : parts[item];
    if (piece === undefined) return tooLittle(known, item === 'day' ? 'day' : 'month');
    written += piece;
  }
  return fitting({ words: [written] }, want);
}

/** Where nothing shows the form: as the page's language writes it, unless that may be read in two ways. */
function usual({ year, month, day }: Known, { lang }: Want): string[] {
  if (!month) return [year];
  const style = { year: 'numeric', month: '2-digit', timeZone: 'UTC' } as const;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const local = formatter(lang, day ? { ...style, day: '2-digit' } : style)
    .format(date)
    .replace(/[\u200e\u200f]/g, '');
  const months = [`${year}-${month}`, `${month}/${year}`, `${month}.${year}`];
  if (!day) return [local, ...months];
  const iso = `${year}-${month}-${day}`;
  // English without its country writes the month first or the day.
  const isClear = !/^(en)?$/i.test(lang) || Number(day) > 12;
  return [...(isClear ? [local] : []), iso, `${day}.${month}.${year}`, ...months];
}

/** Three places for figures, in an order that the page does not tell. */
const isWhole = ({ placeholder }: Want): boolean =>
  /^\D*(\d{1,2}|__)\s*([./-])\s*(\d{1,2}|__)\s*\2\s*(\d{4}|____)\D*$/.test(placeholder);

function wholeChoice({ year, month, season }: Known, want: Want): Valued {
  const first = month
    ? monthWords(Number(month) - 1, want.lang).flatMap((name) => [
        `${name} ${year}`,
        `${year} ${name}`,
      ])
    : (season ? SEASON_WORDS[season] : []).flatMap((name) => [
        `${name} ${year}`,
        `${year} ${name}`,
      ]);
  const numbers = month ? [`${year}-${month}`, `${month}/${year}`, `${year}/${month}`] : [];
  return exactly([...first, ...numbers, year], want, first[0] ?? year);
}

const SEASON_WORDS: Record<Season, readonly string[]> = {
  Spring: ['Spring'],
  Summer: ['Summer'],
  Fall: ['Fall', 'Autumn'],
  Winter: ['Winter'],
};

/** The option of exactly these words: “2015–2016” is no year, “09/2016” not the one of 2016. */
function exactly(words: readonly string[], { options }: Want, shown: string): Valued {
  for (const word of words.map(folded)) {
    const option =
      options.find(({ label }) => folded(label) === word) ??
      (word.length > 3 ? options.find(({ value }) => folded(value) === word) : undefined);
    if (option) return optionValue(option);
  }
  return none(message('fill_unfit_choices', { value: shown }), shown);
}

function tooLittle({ year, month, season }: Known, missing: 'day' | 'month' | 'year'): Valued {
  const shown = month ? `${year}-${month}` : season ? `${season} ${year}` : year;
  if (missing === 'year') return none(message('fill_none_when'));
  if (season && !month) return none(message('fill_unfit_season', { season: shown }), shown);
  const id = missing === 'day' ? 'fill_unfit_wholeDate' : 'fill_unfit_month';
  return none(message(id, { date: shown }), shown);
}
