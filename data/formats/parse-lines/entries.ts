/** Cuts a section into its entries: one job, one school, one project each. */

import { placeness } from './classify';
import { withoutDurations } from './dates';
import { datesOf, isSentence, type LineDate } from './entry-dates';
import { bodyLooks, type Entry, entryOf, type Kind, lookOf } from './entry-header';
import { isBold, type Line, textOf } from './line';

export type { Entry };

/** What speaks for a line as the first of an entry beside how it is set. */
interface Stand {
  /** Points for the sentences that stand between it and the date. */
  cost: number;
  /** How the first line of the section looks, where that tells beginnings from the rest. */
  lead: string | undefined;
  /** So many lines before the date of its entry. */
  back: number;
  /** So many lines before its date the first entry begins. */
  usual: number;
}

/** How much speaks for an entry to begin with `line`. */
function beginningness(
  line: Line,
  before: Line | undefined,
  { cost, lead, back, usual }: Stand,
): number {
  const { gap = 0 } = line;
  return (
    -cost -
    0.6 * Math.abs(back - usual) +
    (lookOf(line) === lead ? 3 : 0) +
    (gap > 0.3 ? 1 + Math.min(1, gap) : 0) +
    (back === usual ? 1 : 0) +
    (before && (before.bullet || isSentence(textOf(before))) ? 1 : 0) -
    (line.aside && back > 0 ? 2 : 0)
  );
}

/** Where a new entry begins between two dates: the first line of its header. */
function beginning(lines: readonly Line[], after: number, anchor: number, usual: number): number {
  const lead = lines[0] && lookOf(lines[0]);
  const telling = lead !== undefined && !bodyLooks(lines).has(lead);
  let [best, bestScore, cost] = [anchor, Number.NEGATIVE_INFINITY, 0];
  for (let at = anchor; at > after; at--) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || (at < anchor && line.bullet)) break;
    if (at < anchor && isSentence(textOf(line))) cost += 3;
    const score = beginningness(line, before, {
      cost,
      lead: telling ? lead : undefined,
      back: anchor - at,
      usual,
    });
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

/** Where the entries of a section without dates begin. */
function undatedBeginnings(lines: readonly Line[]): number[] {
  const [first] = lines;
  if (!first) return [];
  const where = (holds: (line: Line, at: number) => boolean) =>
    lines.flatMap((line, at) => (holds(line, at) ? [at] : []));
  if (first.bullet) {
    return where((line) => line.bullet === true && (line.indent ?? 0) <= (first.indent ?? 0));
  }
  const same = where((line) => lookOf(line) === lookOf(first) && !line.bullet);
  const looks = new Set(lines.map(lookOf));
  if (looks.size > 1 && same.length < lines.length) {
    return same.filter((at, i) => i === 0 || same[i - 1] !== at - 1);
  }
  const gaps = where((line, at) => at === 0 || (line.gap ?? 0) > 0.3);
  if (gaps.length < 2 && !lines.some((line) => line.bullet)) return [0];
  return where(
    (line, at) =>
      at === 0 || (!line.bullet && (gaps.includes(at) || lines[at - 1]?.bullet === true)),
  );
}

/** Places and lengths of time that stand below a date which ends its entry. */
const isTail = (line: Line) => {
  const text = textOf(line);
  if (line.bullet || text.length >= 60) return false;
  return withoutDurations(text).trim() === '' || (placeness(text) >= 0.8 && !isBold(line));
};

/** A single date among periods: an entry of its own where it stands out, else part of a text. */
function standsOut(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line) return false;
  const apart = (line.gap ?? 0) > 0.3 || !next || (next.gap ?? 0) > 0.3;
  // What was done follows as a list.
  if (next?.bullet && !line.bullet) return true;
  return line.aside === true || line.cells.length > 1 || isBold(line) || apart;
}

/** The lines whose dates are those of entries. */
function anchorsOf(lines: readonly Line[], dates: readonly (LineDate | undefined)[]): number[] {
  // The second of two lines of dates belongs to the first.
  const anchors = dates.flatMap((d, at) => (d && !(d.date.single && dates[at - 1]) ? [at] : []));
  const isPeriod = (at: number) => dates[at]?.date.single !== true;
  const periods = anchors.filter(isPeriod);
  if (periods.length === 0 || periods.length < anchors.length / 2) return anchors;
  return anchors.filter((at) => isPeriod(at) || standsOut(lines, at));
}

/**
 * Cuts the lines of a section into entries, each with its date.
 * @param kind What the section lists.
 */
export function entriesOf(lines: readonly Line[], kind: Kind = 'other'): Entry[] {
  const items = lines.filter((line) => line.bullet).length;
  const dates = datesOf(lines, lines[0]?.bullet === true && items > lines.length * 0.75);
  const anchors = anchorsOf(lines, dates);
  const [first = 0] = anchors;
  const isText = (line: Line) => line.bullet || isSentence(textOf(line));
  // Where text comes before the first date, dates end their entries.
  const trailing = lines.slice(1, first).some(isText);
  const starts =
    anchors.length === 0
      ? undatedBeginnings(lines)
      : anchors.map((anchor, i) => {
          const previous = anchors[i - 1];
          if (previous === undefined) return 0;
          if (!trailing) return beginning(lines, previous, anchor, first);
          const next = lines.findIndex((line, at) => at > previous && !isTail(line));
          return Math.min(next < 0 ? anchor : next, anchor);
        });
  return starts.map((start, i) => {
    const anchor = anchors[i];
    const end = starts[i + 1];
    return entryOf(
      lines.slice(start, end),
      dates.slice(start, end),
      anchor === undefined ? undefined : anchor - start,
      kind,
    );
  });
}
