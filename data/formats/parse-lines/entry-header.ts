/** Tells where the header of an entry ends and its text begins. */

import { degreeness, isArea, placeness, titleness } from './classify';
import type { Dated } from './dates';
import { isSentence, type LineDate, withoutDates } from './entry-dates';
import { splitAtComma } from './fragments';
import { isBold, type Line, textOf } from './line';

export interface Entry {
  /** What stands above the text: title, employer, place; dates and lengths of time taken out. */
  header: Line[];
  /** Paragraphs and items of the entry. */
  body: Line[];
  date?: Dated;
}

/** What a section lists: schools have a degree and an area under their name. */
export type Kind = 'school' | 'other';

/** The letters of a line, as one word to compare. */
export const lookOf = (line: Line) =>
  [
    Math.round((line.size ?? 0) * 2),
    isBold(line),
    line.cells[0]?.italic === true,
    line.level ?? 0,
  ].join();

/** The looks of running text among `lines`. */
export const bodyLooks = (lines: readonly Line[]) =>
  new Set(lines.filter((line) => line.bullet || isSentence(textOf(line))).map(lookOf));

const isUrl = (text: string) =>
  /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text.trim());
const isStudy = (text: string) => degreeness(text) > 0 || isArea(text);
const isTitle = (text: string) => titleness(text) > 0 && text.length < 60;
/** “Major courses: …”, “Technologies: …”. */
const isLabelled = (text: string) => /^\p{L}[\p{L} ]{3,30}:\s+\S/u.test(text);

/** How many names a part of a header gives: “Nurse, St James’s Hospital” gives two. */
function namesIn(text: string): number {
  if (placeness(text) >= 0.8 || isUrl(text)) return 0;
  const kind = (part: string) => titleness(part) + (degreeness(part) > 0 ? 1 : 0);
  const [before = ''] = text.split(/ (?:at|@|bei|chez|presso) (?=\p{Lu})/u);
  if (splitAtComma(text, kind) || (before !== text && titleness(before) > 0)) return 2;
  return text.split(/ [|·•–—-] /).length;
}

const countNames = (header: readonly Line[]) =>
  header.flatMap((line) => line.cells).reduce((sum, cell) => sum + namesIn(cell.text), 0);

/** Tells whether a line below the date still belongs to the header. */
function goesOn(line: Line, text: string, header: readonly Line[], kind: Kind, sinceDate: number) {
  if (isSentence(text) || text.length >= 90) return false;
  if (line.bullet)
    return kind === 'school' && isStudy(text) && text.length < 50 && header.length < 3;
  if (placeness(text) >= 0.8 || isUrl(text) || text === '') return true;
  if (/^\p{Ll}/u.test(text) || isLabelled(text)) return false;
  const titled = header.some((l) => l.cells.some((c) => isTitle(c.text) || degreeness(c.text) > 0));
  return (
    countNames(header) < 2 ||
    (!titled && isTitle(text) && sinceDate <= 2) ||
    (kind === 'school' && isStudy(text) && header.length < 5)
  );
}

/**
 * Parts the lines of an entry into header and body.
 * @param lines The lines of the entry.
 * @param anchor Where its date stands among them.
 */
export function entryOf(
  lines: readonly Line[],
  dates: readonly (LineDate | undefined)[],
  anchor: number | undefined,
  kind: Kind,
): Entry {
  const header: Line[] = [];
  const body: Line[] = [];
  const lead = lines[0] && lookOf(lines[0]);
  const looks = bodyLooks(lines);
  for (const [at, whole] of lines.entries()) {
    const line = withoutDates(whole, dates[at]);
    const text = textOf(line);
    const above = anchor !== undefined && at <= anchor;
    const isText = at !== anchor && (line.bullet || isSentence(text));
    // Letters that are neither those of the first line nor those of the text.
    const apart = looks.size > 0 && !looks.has(lookOf(line)) && lookOf(line) !== lead;
    const open = body.length === 0;
    const sinceDate = at - (anchor ?? 0);
    const small = !isText && text.length < 90 && !/^\p{Ll}/u.test(text) && !isLabelled(text);
    if (
      at === 0 ||
      (above && !isText) ||
      line.aside ||
      (open &&
        (goesOn(line, text, header, kind, sinceDate) || (small && apart && header.length < 3)))
    )
      header.push(line);
    else body.push(whole);
  }
  const date = anchor === undefined ? undefined : dates[anchor]?.date;
  return { header: header.filter((line) => line.cells.length > 0), body, ...(date && { date }) };
}
