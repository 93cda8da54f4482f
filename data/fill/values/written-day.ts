/** A date as a person writes it in an answer. */
import { folded } from './choose';
import type { Known } from './date';
import { LANGUAGES } from './languages';
import { monthNames } from './months';

/** `2027-01-15`, `2027/1/15`; a day or a month and a day may be missing. */
const YEAR_FIRST = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/;
/** `15.1.2027` has the day first wherever it is written; `1/2/2027` may be read in two ways. */
const DOTTED = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;
const SLASHED = /^(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})$/;
/** “15 January 2027”, “15. Januar 2027”, “1er mars 2027”, “15 de enero de 2027”. */
const DAY_FIRST =
  /^(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?\s+(?:de\s+|of\s+)?(?<name>\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})$/u;
/** “January 15, 2027”, “January 2027”. */
const NAME_FIRST =
  /^(?<name>\p{L}+)\.?(?:\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?)?\s+(?<year>\d{4})$/u;

/** @returns The date, as much of it as is said; `undefined` for what is none or may be read in two ways. */
export function writtenDay(text: string): Known | undefined {
  const said = text.trim();
  const match = [YEAR_FIRST, DOTTED, SLASHED, DAY_FIRST, NAME_FIRST]
    .map((form) => form.exec(said)?.groups)
    .find((groups) => groups !== undefined);
  if (!match) return undefined;
  const { year = '', name, one, two } = match;
  const month = name === undefined ? match.month : monthOf(name);
  if (one !== undefined && two !== undefined) return slashed(Number(one), Number(two), year);
  if (name !== undefined && month === undefined) return undefined;
  return dated(year, month, match.day);
}

function slashed(one: number, two: number, year: string): Known | undefined {
  if (one > 12) return dated(year, String(two), String(one));
  return two > 12 || one === two ? dated(year, String(one), String(two)) : undefined;
}

function dated(
  year: string,
  month: string | undefined,
  day: string | undefined,
): Known | undefined {
  if (month === undefined) return { year };
  const padded = month.padStart(2, '0');
  if (day === undefined) return isMonth(month) ? { year, month: padded } : undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? { year, month: padded, day: day.padStart(2, '0') } : undefined;
}

/** English before all others; a name that two languages give to two months is none. */
function monthOf(name: string): string | undefined {
  for (const languages of [['en'], LANGUAGES]) {
    const found = new Set(languages.flatMap((lang) => monthsNamed(name, lang)));
    if (found.size === 1) return String([...found][0]);
  }
  return undefined;
}

function monthsNamed(name: string, lang: string): number[] {
  const wanted = folded(name);
  return (['long', 'short'] as const).flatMap((style) =>
    monthNames(lang, style).flatMap((month, index) =>
      folded(month) === wanted ? [index + 1] : [],
    ),
  );
}

const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;
