/** Finds the dates that stand in the headers of entries, and takes them out. */
import { type Dated, datesIn, withoutDate, withoutDurations } from './dates';
import { type Line, plain, textOf } from './line';

/** A date, and the cell of its line it stands in. */
export interface LineDate {
  date: Dated;
  cell: number;
}

/** Ends in a full stop that belongs to no abbreviation (“Inc.”, “B.Sc.”). */
const endsSentence = (text: string) =>
  /[.!?]["”)]?$/.test(text) &&
  !/\b(?:inc|ltd|co|corp|llc|jr|sr|dr|bros|dept|univ|tech|assoc|mfg|intl|st|etc|sci|eng|e\.?v|[a-z])\.["”)]?$/i.test(
    text,
  );

/** Tells whether `text` is running text, not a name or title. */
export const isSentence = (text: string) =>
  text.length > 110 || (endsSentence(text) && /\s\p{Ll}{3,}/u.test(text));

const isNothing = (text: string) => withoutDurations(text).trim() === '';

function isDateAlone(line: Line): boolean {
  const text = textOf(line);
  const [date] = datesIn(text);
  return date !== undefined && isNothing(withoutDate(text, date));
}

/** Tells whether `date` stands in `text` as dates of headers do: alone, at an edge, in brackets. */
function isOfHeader(text: string, date: Dated): boolean {
  const rest = withoutDurations(withoutDate(text, date)).trim();
  const atEdge = date.index <= 12 || date.index + date.length >= text.length - 25;
  if (rest.length < 4 || (!date.single && rest.length < 120 && atEdge)) return true;
  const before = text.slice(0, date.index);
  const after = text.slice(date.index + date.length);
  const closed = /^[\s)\].,]*$/.test(after) && /[([,|·•–—:\t-]\s*(?:\p{L}+\s+)?$/u.test(before);
  const opened = /^[\s([]*$/.test(before) && /^\s*[)\]:|,–—\t-]/.test(after);
  return rest.length < 110 && (closed || opened) && !isSentence(rest);
}

/** @returns The date that a line of an entry's header gives. */
function headerDate(line: Line, bulletsAreEntries: boolean): LineDate | undefined {
  if (line.bullet && !bulletsAreEntries && !isDateAlone(line)) return undefined;
  for (const [cell, { text }] of line.cells.entries()) {
    const dates = datesIn(text);
    const date = dates.find((d) => !d.single) ?? dates.at(-1);
    if (date && isOfHeader(text, date)) return { date, cell };
  }
  return undefined;
}

/** Two single dates on neighbouring lines are the ends of one period. */
function mergeEnds(found: (LineDate | undefined)[], lines: readonly Line[]): void {
  const isAlone = (at: number) =>
    plain(textOf(withoutDates(lines[at] ?? { cells: [] }, found[at]))) === '';
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]];
    if (!a?.date.single || !b?.date.single || !isAlone(i) || !isAlone(i + 1)) continue;
    const ends = [a.date, b.date];
    const [start, end] = ends.sort((x, y) => ((x.startDate ?? '') < (y.startDate ?? '') ? -1 : 1));
    if (!start || !end) continue;
    const { index, length } = a.date;
    const last = { endDate: end.startDate, endSeason: end.startSeason };
    found[i] = { ...a, date: { ...start, ...last, index, length, single: false } };
  }
}

/**
 * @param bulletsAreEntries The items of the section's list are its entries.
 * @returns For each line the date of an entry that stands on it.
 */
export function datesOf(
  lines: readonly Line[],
  bulletsAreEntries: boolean,
): (LineDate | undefined)[] {
  const found = lines.map((line) => headerDate(line, bulletsAreEntries));
  mergeEnds(found, lines);
  return found;
}

/** @returns `line` without its date, lengths of time, and the separators around them. */
export function withoutDates(line: Line, found: LineDate | undefined): Line {
  const cells = line.cells.flatMap((cell, i) => {
    const text = found?.cell === i ? withoutDate(cell.text, found.date) : cell.text;
    return withoutDurations(text)
      .split('\t')
      .map((part) => part.replace(/\(\s*\)/g, ''))
      .map((part) => part.replace(/^[\s|·•,;–—-]+|(?<![\s|·•,;–—-])[\s|·•,;–—-]+$/gu, ''))
      .filter(Boolean)
      .map((part) => ({ ...cell, text: part }));
  });
  return { ...line, cells };
}
