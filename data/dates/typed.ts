/** Dates as they are typed into a form: a year, a month or a season of it, a day. */

import { message } from '../messages/message';
import { isDate } from '../schema/leaves';
import type { Reading } from '../schema/problem';
import { SEASONS, type Season } from '../schema/seasons';
import { dateText, seasonDate } from './format';

/** A date in JSON Resume's terms, with our season. */
export interface SeasonedDate {
  /** Empty where none is given. */
  date: string;
  season?: Season;
}

/** The months as `dateText` writes them: Jan to Dec. */
export const MONTHS = Array.from({ length: 12 }, (_, month) =>
  dateText(`2000-${String(month + 1).padStart(2, '0')}`).slice(0, -' 2000'.length),
);

/** The date in words: "Fall 2016", "Sep 2016", "2016"; one with a day stays as it is: "2016-09-30". */
export function dateWords(date: string, season?: Season): string {
  return date.length > '2016-09'.length ? date : dateText(date, season);
}

/** Reads back what `dateWords` gives. */
export function fromDateWords(words: string): SeasonedDate | undefined {
  if (words === '' || /^\d{4}(-\d{2}){0,2}$/.test(words)) return { date: words };
  const [first = '', year = ''] = words.split(' ');
  if (!/^\d{4}$/.test(year)) return undefined;
  const season = SEASONS.find((name) => name === first);
  if (season) return { date: seasonDate(season, Number(year)), season };
  const month = MONTHS.indexOf(first) + 1;
  return month > 0 ? { date: `${year}-${String(month).padStart(2, '0')}` } : undefined;
}

/**
 * Reads a date as people write it, in the languages of the import.
 * @returns It as `dateWords` writes it; empty for "now" and for nothing.
 */
export async function readDateWords(typed: string): Promise<Reading<string>> {
  const text = typed.trim();
  if (text === '') return { ok: true, value: '' };
  if (isDate(text)) return { ok: true, value: dateWords(text) };
  const { isPresent, writtenDate } = await import('./written');
  if (isPresent(text)) return { ok: true, value: '' };
  const { date, season } = writtenDate(text);
  if (date) return { ok: true, value: dateWords(date, season) };
  return { ok: false, problems: [{ path: '', message: message('dates_typed_noYear') }] };
}
