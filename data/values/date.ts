/** Dates in the form a field wants: whole, or a day, month or year by itself. */
import { choose } from './choose';
import { type DateFormat, dateFormat, type Part } from './date-format';
import { fitting, text } from './fit';
import { none, type Valued, type Want } from './want';

interface Known {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
}

const read = (date: string): Known => {
  const [year = '', month, day] = date.split('-');
  return { year, month, day };
};

/**
 * A whole date as the field wants it.
 * @param date As JSON Resume has it: `2016`, `2016-09` or `2016-09-30`. Nothing is added to it.
 */
export function wholeDate(date: string, want: Want): Valued {
  const known = read(date);
  if (want.type === 'date') return known.day ? text(date) : tooLittle(known, 'day');
  if (want.type === 'month')
    return known.month ? text(date.slice(0, 7)) : tooLittle(known, 'month');
  if (want.options.length > 0) return wholeChoice(known, want);
  const format = dateFormat(want.placeholder) ?? dateFormat(want.hint);
  if (format) return formatted(known, format, want);
  if (want.type === 'number' || want.maxLength === 4 || yearOnly(want)) return text(known.year);
  return fitting({ words: usual(known, want) }, want);
}

/** Whether a field says in which form it wants a date. */
export const showsDateFormat = ({ type, placeholder, hint }: Want): boolean =>
  type === 'date' || (dateFormat(placeholder) ?? dateFormat(hint)) !== undefined;

/** One part of a date, in a field or list of its own. */
export function datePart(date: string, part: 'day' | 'month' | 'year', want: Want): Valued {
  const value = read(date)[part];
  if (!value) return tooLittle(read(date), part);
  if (part === 'month' && (want.options.length > 0 || want.open)) return monthChoice(value, want);
  const plain = String(Number(value));
  if (part === 'year') {
    const short =
      want.maxLength === 2 || /(?<![\p{L}])(yy|jj|aa|rr)(?![\p{L}])/iu.test(want.placeholder);
    return fitting({ words: short ? [value.slice(2)] : [value], codes: [value.slice(2)] }, want);
  }
  const two = /^(mm|dd|tt|jj|gg|мм|дд)$/i.test(want.placeholder.trim()) || want.maxLength === 2;
  return fitting({ words: two && want.type !== 'number' ? [value, plain] : [plain, value] }, want);
}

function formatted(known: Known, format: DateFormat, want: Want): Valued {
  const parts: Record<Part, string | undefined> = {
    year: known.year,
    month: known.month,
    day: known.day,
    'short-year': known.year.slice(2),
    'month-name': known.month && monthNames(want.lang)[Number(known.month) - 1],
  };
  let written = '';
  for (const item of format) {
    const piece = typeof item === 'object' ? item.between : parts[item];
    if (piece === undefined) return tooLittle(known, item === 'day' ? 'day' : 'month');
    written += piece;
  }
  return fitting({ words: [written] }, want);
}

function usual({ year, month, day }: Known, { lang }: Want): string[] {
  if (!month) return [year];
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const style = { year: 'numeric', month: '2-digit', timeZone: 'UTC' } as const;
  const local = formatter(lang, day ? { ...style, day: '2-digit' } : style).format(date);
  return [local, `${year}-${month}${day ? `-${day}` : ''}`, `${month}/${year}`];
}

function wholeChoice({ year, month }: Known, want: Want): Valued {
  const named = month ? monthNames(want.lang)[Number(month) - 1] : undefined;
  const words = month
    ? [`${named} ${year}`, `${year}-${month}`, `${month}/${year}`, `${year}/${month}`, year]
    : [year];
  return fitting({ words }, want);
}

/** Months by name in the page's language or in English; by number where the list has no names. */
function monthChoice(month: string, want: Want): Valued {
  const index = Number(month) - 1;
  const names = [want.lang, 'en'].flatMap((lang) => [
    monthNames(lang)[index],
    shortNames(lang)[index],
  ]);
  const words = names.filter((name) => name !== undefined);
  const numbers = [month, String(Number(month))];
  const named = choose(want.options, { words });
  const plain = named < 0 ? choose(want.options, { words: [], codes: numbers }) : named;
  // A list in a language that is not the page's: only where its values count from 1.
  const counted = want.options.some(({ value }) => Number(value) === 12 && !isZero(want));
  const last =
    plain < 0 && counted
      ? want.options.findIndex((o) => o.value !== '' && Number(o.value) === index + 1)
      : plain;
  const option = want.options[last];
  if (option) {
    return {
      fits: true,
      value: { type: 'text', value: option.label, others: [option.value] },
      shown: option.label,
    };
  }
  return fitting({ words, codes: numbers }, want);
}

const isZero = ({ options }: Want): boolean =>
  options.some(
    ({ value, label }) => /^0+$/.test(value) && /\p{L}/u.test(label) && options.length === 12,
  );

const yearOnly = ({ placeholder }: Want): boolean =>
  /^\s*(yyyy|jjjj|aaaa|rrrr|гггг|åååå|(19|20)\d\d)\s*$/i.test(placeholder);

function tooLittle({ year, month }: Known, missing: 'day' | 'month' | 'year'): Valued {
  const shown = month ? `${year}-${month}` : year;
  if (missing === 'year') return none('The card does not say when.');
  return none(
    `The field wants a ${missing === 'day' ? 'whole date' : 'month'}; the card has ${shown}.`,
    shown,
  );
}

const monthNames = (lang: string) => months(lang, 'long');
const shortNames = (lang: string) => months(lang, 'short');

function months(lang: string, month: 'long' | 'short'): string[] {
  const format = formatter(lang, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2024, i, 15)));
}

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang || 'en', options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
