/** How a résumé's dates are shown: seasons where the owner gives seasons, else months or years. */
import type { Season } from '../schema/seasons';

/** An entry's two ends, as JSON Resume has them (`2016`, `2016-09`, `2016-09-30`), with our seasons. */
export interface Period {
  startDate?: string;
  startSeason?: Season;
  endDate?: string;
  endSeason?: Season;
}

/** The month that stands for a season in a date machines read: meteorological, northern. */
const MONTH_OF: Record<Season, string> = {
  Spring: '03',
  Summer: '06',
  Fall: '09',
  Winter: '12',
};

const monthName = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/**
 * A date as people write it.
 * @param date `2016`, `2016-09` or `2016-09-30`; the day is not shown.
 * @param season Shown instead of the month while it still matches that month.
 * @returns `2016`, `Sep 2016` or `Fall 2016`; empty for an empty date.
 */
export function dateText(date = '', season?: Season): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const shown = shownSeason(date, season);
  if (shown) return `${shown} ${year}`;
  return `${monthName.format(Date.UTC(2000, Number(month) - 1))} ${year}`;
}

/** The season that is shown instead of a date's month: while that is still the month it stands for. */
export function shownSeason(date: string, season?: Season): Season | undefined {
  return season && date.split('-')[1] === MONTH_OF[season] ? season : undefined;
}

/**
 * From when to when, as one line.
 * @returns `Fall 2014 – Spring 2016`, `Fall 2016 – now` while there is no end, `Spring 2002` when both
 * ends are the same; empty when nothing is known.
 */
export function periodText({ startDate, startSeason, endDate, endSeason }: Period): string {
  const start = dateText(startDate, startSeason);
  const end = dateText(endDate, endSeason);
  if (start === end || start === '') return end;
  return `${start} – ${end || 'now'}`;
}

/** The month of a year in which `season` stands, as JSON Resume writes it: `Fall`, 2016 → `2016-09`. */
export function seasonDate(season: Season, year: number): string {
  return `${year}-${MONTH_OF[season]}`;
}
