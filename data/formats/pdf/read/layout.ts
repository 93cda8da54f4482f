/** The reading order of a page: columns one after the other, tables row by row. */

import { placeness } from '../../parse-lines/classify';
import { datesIn, withoutDate, withoutDurations } from '../../parse-lines/dates';
import { sectionOf } from '../../parse-lines/section-names';
import type { Row, Segment } from './rows';

/** Rows that are read one after the other; they share a column. */
export interface Column {
  rows: Row[];
  left: number;
  right: number;
}

interface Gutter {
  from: number;
  to: number;
  left: number;
  right: number;
}

const MIN_GUTTER = 7;

function extent(rows: readonly Row[]): { left: number; right: number } {
  const all = rows.flatMap((row) => row.segments);
  return { left: Math.min(...all.map((s) => s.x)), right: Math.max(...all.map((s) => s.right)) };
}

type Free = [number, number][];

function freeOf(row: Row, left: number, right: number): Free {
  const free: Free = [];
  let at = left;
  for (const s of row.segments) {
    if (s.x - at >= MIN_GUTTER) free.push([at, s.x]);
    at = Math.max(at, s.right);
  }
  if (right - at >= MIN_GUTTER) free.push([at, right]);
  return free;
}

const meet = (a: Free, b: Free): Free =>
  a.flatMap(([l1, r1]) =>
    b.flatMap(
      ([l2, r2]): Free =>
        Math.min(r1, r2) - Math.max(l1, l2) >= MIN_GUTTER
          ? [[Math.max(l1, l2), Math.min(r1, r2)]]
          : [],
    ),
  );

const sideOf = (rows: readonly Row[], keep: (s: Segment) => boolean): Row[] =>
  rows
    .map((row) => ({ ...row, segments: row.segments.filter(keep) }))
    .filter((row) => row.segments.length > 0);

const median = (all: readonly number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const isDateOrPlace = (text: string) => {
  const [date] = datesIn(text);
  return (
    (date !== undefined && withoutDurations(withoutDate(text, date)).trim().length < 22) ||
    placeness(text) >= 0.8 ||
    withoutDurations(text).trim() === ''
  );
};

/** Tells whether what stands on one side of a gutter belongs, row by row, to the other side. */
function isTable(rows: readonly Row[], allLeft: readonly Row[], right: readonly Row[]): boolean {
  // The heading of the table is not in it.
  const top = right[0]?.y ?? 0;
  const left = allLeft.filter(
    (row) => row.y >= top - 1 || !row.segments.some((s) => sectionOf(s.text)),
  );
  if (left.length === 0) return false;
  const texts = (side: readonly Row[]) =>
    side.map((row) =>
      row.segments
        .map((s) => s.text)
        .join(' ')
        .replace(/\u2003/g, ' '),
    );
  const sharedRight =
    right.filter((row) => left.some((other) => other.y === row.y)).length / right.length;
  const sharedLeft =
    left.filter((row) => right.some((other) => other.y === row.y)).length / left.length;
  // Dates and places at the right or left of what they belong to.
  const asides = (side: readonly Row[]) => texts(side).filter(isDateOrPlace).length / side.length;
  if (asides(right) >= 0.6) return true;
  if (asides(left) >= 0.6 && sharedLeft > 0.4) return true;
  if (texts(right).every((text) => sectionOf(text) || isDateOrPlace(text))) return true;
  // Headings beside their sections.
  const headings = texts(left).filter((text) => sectionOf(text)).length;
  if (headings / left.length >= 0.5 && sharedLeft >= 0.5 && left.length <= right.length / 2)
    return true;
  // Right-aligned, each beside a row of the left.
  const ends = right.map((row) => Math.max(...row.segments.map((s) => s.right)));
  const starts = right.map((row) => Math.min(...row.segments.map((s) => s.x)));
  const flush = ends.filter((end) => Math.abs(end - median(ends)) < 3).length / ends.length;
  const ragged =
    starts.filter((start) => Math.abs(start - median(starts)) > 3).length / starts.length;
  if (flush > 0.8 && ragged > 0.4 && sharedRight > 0.6) return true;
  // Labels beside values: few words, every row shared.
  const width = (side: readonly Row[]) => median(texts(side).map((text) => text.length));
  if (
    sharedLeft > 0.9 &&
    left.length <= right.length &&
    width(left) < 24 &&
    rows.length < 40 &&
    texts(left).every((text) => text.length < 40) &&
    width(right) > width(left) * 1.6 &&
    texts(left).filter((text) => sectionOf(text)).length === 0
  )
    return true;
  return false;
}

/**
 * Tells whether headings stand on one side only while both sides share their rows: the headings are of both,
 * and what stands below each is a grid.
 */
function headsOneSide(rows: readonly Row[], l: number, r: number): boolean {
  const left = sideOf(rows, (s) => s.right <= l + 0.5);
  const right = sideOf(rows, (s) => s.x >= r - 0.5);
  const isHead = (row: Row) => row.segments.some((s) => sectionOf(s.text.replace(/\u2003/g, ' ')));
  const [heads, others] = [
    left.slice(1).filter(isHead).length,
    right.slice(1).filter(isHead).length,
  ];
  // A heading alone above the whole belongs to both.
  const [top] = rows;
  if (top?.segments.length === 1 && isHead(top) && heads + others === 0) return true;
  if (heads > 0 === others > 0) return false;
  // Two headings side by side: each has its column.
  if (left[0] && right[0] && left[0].y === right[0].y && isHead(left[0]) && isHead(right[0]))
    return false;
  const [small, large] = left.length < right.length ? [left, right] : [right, left];
  const plain = small.filter((row) => !isHead(row));
  const shared = plain.filter((row) => large.some((other) => other.y === row.y)).length;
  if (plain.length === 0 || shared / plain.length > 0.6) return true;
  // Columns on their own run past each other's headings; a grid begins anew below each.
  const [side, other] = heads > 0 ? [left, right] : [right, left];
  return side.every((row, i) => {
    const next = side[i + 1];
    if (i === 0 || !isHead(row) || !next) return true;
    const above = row.y - 1.3 * (row.segments[0]?.size ?? 10);
    if (!other.some((o) => o.y > above)) return true;
    return other.some((o) => o.y === next.y) && !other.some((o) => o.y > above && o.y < next.y - 1);
  });
}

/** How good a gutter between `l` and `r` would be: higher, wider, with more text on both sides; 0 with too little. */
function worthOf(inside: readonly Row[], l: number, r: number): number {
  const left = inside.filter(
    (row) => (row.segments[0]?.right ?? Number.POSITIVE_INFINITY) <= l + 0.5,
  ).length;
  const right = inside.filter((row) => (row.segments.at(-1)?.x ?? 0) >= r - 0.5).length;
  if (Math.min(left, right) < 3) return 0;
  const height = (inside.at(-1)?.y ?? 0) - (inside[0]?.y ?? 0);
  return height + Math.min(r - l, 40) + Math.min(left, right) * 4;
}

/** The best of the gaps that `rows` share, where one is worth more than `least`. */
function bestOf(rows: readonly Row[], gaps: Free, least: number) {
  let best: { left: number; right: number; score: number } | undefined;
  for (const [left, right] of gaps) {
    const score = worthOf(rows, left, right);
    if (score <= (best?.score ?? least) || headsOneSide(rows, left, right)) continue;
    best = { left, right, score };
  }
  return best;
}

/** The gutter that runs along most rows, if there is one with text worth a column on both sides. */
function gutterOf(rows: readonly Row[]): Gutter | undefined {
  const { left, right } = extent(rows);
  const frees = rows.map((row) => freeOf(row, left, right));
  let best: (Gutter & { score: number }) | undefined;
  for (let from = 0; from < rows.length; from++) {
    let free: Free = frees[from] ?? [];
    for (let to = from; to < rows.length && free.length > 0; to++) {
      free = to === from ? free : meet(free, frees[to] ?? []);
      if (to - from < 2) continue;
      const inside = rows.slice(from, to + 1);
      const between = free.filter(([l, r]) => l > left + 1 && r < right - 1);
      const better = bestOf(inside, between, best?.score ?? 0);
      if (better) best = { from, to, ...better };
    }
  }
  return best;
}

/** @returns The columns of `rows` in reading order. */
export function columnsOf(rows: readonly Row[], depth = 0): Column[] {
  if (rows.length === 0) return [];
  const whole = [{ rows: [...rows], ...extent(rows) }];
  if (depth > 6) return whole;
  const gutter = gutterOf(rows);
  if (!gutter) return whole;
  const above = rows.slice(0, gutter.from);
  const inside = rows.slice(gutter.from, gutter.to + 1);
  const below = rows.slice(gutter.to + 1);
  const left = sideOf(inside, (s) => s.right <= gutter.left + 0.5);
  const right = sideOf(inside, (s) => s.x >= gutter.right - 0.5);
  const middle = isTable(inside, left, right)
    ? [{ rows: inside, ...extent(inside) }]
    : [...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1)];
  return [...columnsOf(above, depth + 1), ...middle, ...columnsOf(below, depth + 1)];
}
