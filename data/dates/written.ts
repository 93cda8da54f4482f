/** Dates as other programs write them, in JSON Resume's terms. */

import { datesIn, type Period, periodFields } from '../formats/parse-lines/dates';
import { plain } from '../formats/parse-lines/line';
import { PRESENT } from '../formats/parse-lines/words/dates';
import { isDate } from '../schema/leaves';

/** No date is longer, in any words. */
const LONGEST_DATE = 200;
const LONGEST_PERIOD = 2 * LONGEST_DATE;

/** Tells whether `text` says that something goes on. */
export function isPresent(text: string): boolean {
  return PRESENT.includes(plain(text));
}

/** @returns `text` as year, year-month or year-month-day, with its season; nothing where it is no date. */
export function writtenDate(text: string): { date?: string; season?: Period['startSeason'] } {
  if (isDate(text)) return { date: text };
  const iso = /^(\d{4})-(\d{2})-(\d{2})T/.exec(text);
  if (iso) return { date: `${iso[1]}-${iso[2]}-${iso[3]}` };
  if (text.length > LONGEST_DATE) return {};
  const [found] = datesIn(text.trim());
  if (!found || found.length < text.trim().length * 0.6) return {};
  return { date: found.startDate, season: found.startSeason };
}

type Fields = ReturnType<typeof periodFields>;

/** @returns The fields of a period from the texts of its two ends. */
export function periodOf(start: string, end: string): Fields {
  const [from, to] = [writtenDate(start), isPresent(end) ? {} : writtenDate(end)];
  return periodFields({
    startDate: from.date,
    startSeason: from.season,
    endDate: to.date,
    endSeason: to.season,
  });
}

/** @returns The fields of a period written as one text: “August 2012 to May 2016”. */
export function periodIn(text: string): Fields {
  return text.length > LONGEST_PERIOD ? {} : periodFields(datesIn(text)[0]);
}
