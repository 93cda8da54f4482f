/** Finds dates in what people write: months in seven languages, seasons, years, ranges, “present”. */
import type { Season } from '../../schema/seasons';
import { plain } from './line';
import { DURATIONS, MONTHS, PRESENT, SEASON_WORDS, SINCE, UNTIL } from './words/dates';

/** When something was, in JSON Resume's terms; no `endDate` means that it goes on, or that only one date is given. */
export interface Period {
  startDate?: string;
  startSeason?: Season;
  endDate?: string;
  endSeason?: Season;
  /** The text says that it goes on. */
  ongoing?: boolean;
  /** Only one date is written. */
  single?: boolean;
}

/** A period, and where it stands in the text. */
export interface Dated extends Period {
  index: number;
  length: number;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** The words hold no accents, what people write may. */
const ACCENTS: Record<string, string> = {
  a: 'aàáâãä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iíìîï',
  n: 'nñ',
  o: 'oóòôõö',
  u: 'uúùûü',
};
const longest = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      escaped(word)
        .replace(/[aceinou]/g, (letter) => `[${ACCENTS[letter]}]`)
        .replace(/ /g, "[\\s'’]+"),
    )
    .join('|');

const monthOf = new Map(MONTHS.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));
const seasonOf = new Map<string, Season>(
  (['Spring', 'Summer', 'Fall', 'Winter'] as const).flatMap((season) =>
    SEASON_WORDS[season].map((word): [string, Season] => [word, season]),
  ),
);
/** The month that machines read where a season is written: the one it begins in. */
const SEASON_MONTH: Record<Season, number> = { Spring: 3, Summer: 6, Fall: 9, Winter: 12 };

const YEAR = '(?:1[4-9]\\d\\d|20\\d\\d)';
const SHORT_YEAR = "['’]\\d\\d";
const DAY = '(?:[0-2]?\\d|3[01])';
const MONTH = `(?:${longest(monthOf.keys())})`;
const SEASON = `(?:${longest(seasonOf.keys())})`;
const OF = '(?:\\s*(?:de|of|del|,|\\.|/|-)\\s*|\\s+)';
// From the fullest form to the barest.
const DATE = [
  `(?<y1>${YEAR})[-/.](?<m1>0?[1-9]|1[0-2])(?:[-/.](?<d1>${DAY}))?(?!\\d)`,
  `(?:${DAY}\\s*[./-]\\s*)?(?<m2>0?[1-9]|1[0-2])\\s*[./-]\\s*(?<y2>${YEAR})`,
  `(?:0?[1-9]|1[0-2])/(?:${DAY})/(?<y7>${YEAR})`,
  `(?:${DAY}(?:st|nd|rd|th|\\.|er|º)?\\s*(?:de\\s+)?)?(?<m3>${MONTH})\\.?(?:\\s+${DAY}(?:st|nd|rd|th)?,)?${OF}?(?<y3>${YEAR}|${SHORT_YEAR})`,
  `(?<s4>${SEASON})(?:\\s+(?:semester|term))?${OF}?(?<y4>${YEAR}|${SHORT_YEAR})`,
  `(?<y5>${YEAR})\\s+(?<m5>${MONTH})`,
  `(?<y6>${YEAR})`,
];
const BEFORE = '(?<![\\p{L}\\p{N}#$€£])';
const AFTER = '(?![\\p{L}\\p{N}%+])';
const one = (n: string) => `(?:${DATE.join('|').replace(/\(\?<(\w)(\d)>/g, `(?<$1$2${n}>`)})`;
const BARE = `(?:(?<bm>${MONTH})\\.?|(?<bs>${SEASON}))`;
const TO = `(?:\\s*(?:[-–—―‐‑‒−~→>]|--|---|\\s(?:${longest(UNTIL)})\\s)+\\s*|\\s+(?:${longest(UNTIL)})\\s+)`;
/** “2021 2025”: columns whose border is lost. */
const TO_YEAR = `\\s+(?=(?:(?:${MONTH})\\.?\\s+)?${YEAR}(?!\\d))`;
const NOW = `(?:${longest(PRESENT)})`;
const FROM = `(?:(?<since>${longest(SINCE)})\\s+)?`;
const RANGE = new RegExp(
  `${BEFORE}${FROM}(?:(?:${one('a')}(?:${TO}|${TO_YEAR})|(?:${BARE}|(?<unknown>\\?{2,3}))${TO})(?:${one('b')}|(?<now>${NOW})|(?<=(?<![-/.\\d])\\d{4}\\s?[-–—/]\\s?)(?<short>1[3-9]|[2-9]\\d)(?![-/.]?\\d)|(?<open>(?:death|\\?{2,3}))|(?<end>$|(?=\\))|(?<=\\d[-–—])(?=\\s+\\p{L})))|${one('c')})${AFTER}`,
  'giu',
);
const DURATION = new RegExp(
  `[([]?\\s*(?<![\\p{L}\\p{N}])\\d+\\+?\\s+(?:${longest(DURATIONS)})(?:\\s*(?:,|and|und|et|y|e|en)?\\s*\\d+\\s+(?:${longest(DURATIONS)}))?(?![\\p{L}])\\s*[)\\]]?`,
  'giu',
);
const LESS_THAN =
  /\(?\s*(?:less than a year|weniger als ein jahr|moins d['’]un an|menos de un año)\s*\)?/giu;

type Groups = Record<string, string | undefined>;

function fullYear(year: string): string {
  if (year.length === 4) return year;
  const digits = Number(year.slice(-2));
  return String(digits > 60 ? 1900 + digits : 2000 + digits);
}

function monthNumber(word: string): number | undefined {
  return monthOf.get(plain(word));
}

function pick(groups: Groups, end: string): { date?: string; season?: Season } {
  const get = (name: string) => groups[`${name}${end}`];
  const year = ['1', '2', '3', '4', '5', '6', '7'].map((n) => get(`y${n}`)).find(Boolean);
  if (!year) return {};
  const seasonWord = get('s4');
  const season = seasonWord ? seasonOf.get(plain(seasonWord)) : undefined;
  const named = get('m3') ?? get('m5');
  const month = named
    ? monthNumber(named)
    : season
      ? SEASON_MONTH[season]
      : Number(get('m1') ?? get('m2') ?? 0);
  const day = get('d1');
  const date = fullYear(year) + (month ? `-${String(month).padStart(2, '0')}` : '');
  return { date: day && month ? `${date}-${day.padStart(2, '0')}` : date, season };
}

function periodOf(groups: Groups): Period | undefined {
  const only = pick(groups, 'c');
  if (only.date) {
    const since = plain(groups.since ?? '');
    // “de 2019” is a date of some other thing; “seit 2019” goes on.
    const ongoing =
      since !== '' && !['de', 'du', 'da', 'del', 'van', 'von', 'from', 'vom'].includes(since);
    return { startDate: only.date, startSeason: only.season, ongoing, single: !ongoing };
  }
  const start = pick(groups, 'a');
  const end = pick(groups, 'b');
  if (groups.bm ?? groups.bs) {
    // “Jan – Mar 2019”: the year is written once.
    if (!end.date) return undefined;
    const season = groups.bs ? seasonOf.get(plain(groups.bs)) : undefined;
    const month = groups.bm ? monthNumber(groups.bm) : season && SEASON_MONTH[season];
    start.date = `${end.date.slice(0, 4)}-${String(month ?? 1).padStart(2, '0')}`;
    start.season = season;
  }
  if (groups.short && start.date) {
    const year = start.date.slice(0, 2) + groups.short;
    if (year < start.date.slice(0, 4)) return undefined;
    end.date = year;
  }
  if (!start.date && !groups.unknown) return undefined;
  return {
    startDate: start.date,
    startSeason: start.season,
    endDate: end.date,
    endSeason: end.season,
    ongoing: !end.date,
  };
}

/** @returns Every date or range of dates in `text`, in its order; `index` and `length` in UTF-16 units. */
export function datesIn(text: string): Dated[] {
  const found: Dated[] = [];
  for (const match of text.matchAll(RANGE)) {
    const period = match.groups && periodOf(match.groups);
    if (!period) continue;
    if (period.single && !match.groups?.since && isNumberOfSomething(text, match.index, match[0]))
      continue;
    found.push({ ...period, index: match.index, length: match[0].length });
  }
  return found;
}

function isNumberOfSomething(text: string, index: number, found: string): boolean {
  const after = text.slice(index + found.length, index + found.length + 2);
  return /^\d{4}$/.test(found) && (/^[.,]\d/.test(after) || /[\d.,/@]$/.test(text.slice(0, index)));
}

/** Takes lengths of time (“2 years 3 months”) out of `text`. */
export function withoutDurations(text: string): string {
  return text.replace(DURATION, ' ').replace(LESS_THAN, ' ');
}

/** Takes `dated` out of `text`, with the brackets and separators around it. */
export function withoutDate(text: string, { index, length }: Dated): string {
  const before = text.slice(0, index).replace(/(?<![\s([{,;:|·•–—―-])[\s([{,;:|·•–—―-]+$/u, '');
  const after = text.slice(index + length).replace(/^[\s)\]},;:|·•–—―-]*/u, '');
  return before && after ? `${before}\t${after}` : before + after;
}

/** The fields of JSON Resume that `period` fills. */
export function periodFields(period: Period | undefined): Omit<Period, 'ongoing' | 'single'> {
  if (!period) return {};
  const { startDate, startSeason, endDate, endSeason } = period;
  return {
    ...(startDate && { startDate }),
    ...(startSeason && { startSeason }),
    ...(endDate && { endDate }),
    ...(endSeason && { endSeason }),
  };
}
