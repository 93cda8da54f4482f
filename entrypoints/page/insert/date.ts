/** Dates as résumés write them. */

export interface FoundDate {
  year: number;
  month?: number;
  day?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month a season stands for: its first. */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/**
 * Reads the date a text consists of, or begins with: ISO 8601 (`2016-09-01`, `2016-09`, `2016`),
 * day first with dots (`1.9.2016`), month by name (`1 September 2016`, `Sep 2016`), season.
 * Slashes are read only where one of the two numbers cannot be a month.
 */
export function dateIn(text: string): FoundDate | null {
  return iso(text) ?? dotted(text) ?? slashed(text) ?? named(text);
}

function iso(text: string): FoundDate | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/.exec(text);
  return match && real(match[1], match[2], match[3]);
}

function dotted(text: string): FoundDate | null {
  const match = /^(?:(\d{1,2})\.\s?)?(\d{1,2})[./](\d{4})(?!\d)/.exec(text);
  return match && real(match[3], match[2], match[1]);
}

function slashed(text: string): FoundDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first <= 12 && second <= 12 && first !== second) return null;
  return first > 12 ? real(match[3], match[2], match[1]) : real(match[3], match[1], match[2]);
}

function named(text: string): FoundDate | null {
  const match =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(\d{4})(?!\d)/iu.exec(
      text,
    );
  const word = match?.[2]?.toLowerCase();
  if (!match || !word) return null;
  const index = MONTHS.findIndex((month) => word.startsWith(month));
  const month = SEASONS[word] ?? (index < 0 ? undefined : index + 1);
  return month ? real(match[4], String(month), match[1] ?? match[3]) : null;
}

/** @returns null for what no calendar has, such as 31 February. */
function real(year = '', month = '', day = ''): FoundDate | null {
  const found: FoundDate = { year: Number(year) };
  if (month) found.month = Number(month);
  if (day) found.day = Number(day);
  const date = new Date(Date.UTC(found.year, (found.month ?? 1) - 1, found.day ?? 1));
  if (found.month && date.getUTCMonth() + 1 !== found.month) return null;
  return found.day && date.getUTCDate() !== found.day ? null : found;
}

/** @returns The week of a day as ISO 8601 numbers it: `2016-W35`. */
export function isoWeek(year: number, month: number, day: number): string {
  const thursday = new Date(Date.UTC(year, month - 1, day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
