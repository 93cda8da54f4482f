/** Which item of a list comes from which of another: entries of a résumé have no ids. */
import { fold } from '../text/fold';

type Item = Record<string, unknown>;

/** What tells one entry from another; the rest of it is written anew more often. */
const TELLING = new Set([
  'id',
  'name',
  'institution',
  'organization',
  'title',
  'language',
  'network',
  'url',
  'position',
  'studyType',
  'area',
  'startDate',
  'endDate',
  'date',
  'releaseDate',
]);

/** At least this much of two entries agrees where they are one, of 1. */
const ENOUGH = 0.5;

interface MatchOptions {
  /** Also pair what has nothing in common but its place between neighbours: an item written anew. */
  byPlace?: boolean;
}

/**
 * Pairs two versions of a list: what is equal, then what is alike.
 * @returns For each item of `after` the index of its item in `before`, where it has one.
 */
export function matchLists(
  before: readonly unknown[],
  after: readonly unknown[],
  { byPlace = false }: MatchOptions = {},
): (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined);
  const free = new Set(before.keys());
  const pair = (from: number, to: number) => {
    found[to] = from;
    free.delete(from);
  };
  pairEqual(before, after, free, pair);
  pairAlike(before, after, found, free, pair);
  if (byPlace) pairByPlace(found, free, pair);
  return found;
}

type Pair = (from: number, to: number) => void;

function pairEqual(
  before: readonly unknown[],
  after: readonly unknown[],
  free: Set<number>,
  pair: Pair,
): void {
  const texts = before.map(canonical);
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  const later: [string, number][] = [];
  for (const [to, item] of after.entries()) {
    const text = canonical(item);
    // The one at the same place, where several are equal.
    if (texts[to] === text) pair(to, to);
    else later.push([text, to]);
  }
  for (const [text, to] of later) {
    const from = places.get(text)?.find((index) => free.has(index));
    if (from !== undefined) pair(from, to);
  }
}

function pairAlike(
  before: readonly unknown[],
  after: readonly unknown[],
  found: readonly (number | undefined)[],
  free: ReadonlySet<number>,
  pair: Pair,
): void {
  const others = [...free].flatMap((from) => readable(before[from], from));
  const candidates = after.flatMap((item, to) =>
    found[to] === undefined
      ? readable(item, to).flatMap((one) =>
          others.flatMap((other) => {
            const score = likeness(other, one);
            return score >= ENOUGH ? [{ from: other.index, to, score }] : [];
          }),
        )
      : [],
  );
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  for (const { from, to } of candidates) {
    if (free.has(from) && found[to] === undefined) pair(from, to);
  }
}

function pairByPlace(
  found: readonly (number | undefined)[],
  free: ReadonlySet<number>,
  pair: Pair,
): void {
  for (const to of found.keys()) {
    if (found[to] !== undefined) continue;
    const above = found.slice(0, to).findLast((from) => from !== undefined) ?? -1;
    const below = found.slice(to + 1).find((from) => from !== undefined);
    const from = [...free].find((index) => index > above);
    if (from !== undefined && (below === undefined || from < below)) pair(from, to);
  }
}

/** An item made ready for being compared with many. */
interface Readable {
  index: number;
  id: unknown;
  /** Texts folded, the items of lists written out, and all else. */
  said: ReadonlyMap<string, Said>;
}
type Said =
  | { text: string }
  | { items: readonly string[]; known: ReadonlySet<string> }
  | { other: string };

/** None for what is no object. */
function readable(item: unknown, index: number): [Readable] | [] {
  if (!isItem(item)) return [];
  const said = Object.entries(item).map(([key, value]): [string, Said] => [key, saidBy(value)]);
  return [{ index, id: item.id, said: new Map(said) }];
}

function saidBy(value: unknown): Said {
  if (typeof value === 'string') return { text: fold(value).trim() };
  if (!Array.isArray(value)) return { other: canonical(value) };
  const items = value.map(canonical);
  return { items, known: new Set(items) };
}

/** How much two entries agree in what both of them say, from 0 to 1; what tells them apart counts thrice. */
function likeness(a: Readable, b: Readable): number {
  if (typeof a.id === 'string' && typeof b.id === 'string') return a.id === b.id ? 1 : 0;
  let agreed = 0;
  let all = 0;
  for (const [key, one] of a.said) {
    const other = b.said.get(key);
    if (!other) continue;
    const weight = TELLING.has(key) ? 3 : 1;
    all += weight;
    agreed += weight * agreement(one, other);
  }
  return all === 0 ? 0 : agreed / all;
}

function agreement(a: Said, b: Said): number {
  if ('text' in a && 'text' in b) return textAgreement(a.text, b.text);
  if ('items' in a && 'items' in b) {
    const both = b.items.filter((item) => a.known.has(item)).length;
    return (2 * both) / Math.max(1, a.items.length + b.items.length);
  }
  return 'other' in a && 'other' in b && a.other === b.other ? 1 : 0;
}

/** "Amazon" and "Amazon Inc." are alike, as are 2016 and 2016-09. */
function textAgreement(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.startsWith(short) ? 0.8 : 0;
}

/** JSON with its keys in order: equal for equal values. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isItem(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
