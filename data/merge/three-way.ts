/** Bringing together two changes of the same data, made apart from each other: a three-way merge. */

import type { Path } from '../resume/path';
import { mergeLists } from './lists';
import { same } from './same';
import type { Versions } from './versions';

/** One value that both sides have changed, each in another way; undefined stands for "not there". */
export interface Conflict {
  /** Where it stands in what was merged. */
  path: Path;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merged<T> {
  /** Both changes; where they contradict each other, mine, or whichever of the two is still there. */
  merged: T;
  conflicts: Conflict[];
}

/**
 * Merges field by field; items of lists are followed where they are moved or changed.
 * @param base Plain data, as JSON has it, from which both have started.
 */
export function merge<T>(base: T, mine: T, theirs: T): Merged<T>;
export function merge(base: unknown, mine: unknown, theirs: unknown): Merged<unknown> {
  const conflicts: Conflict[] = [];
  const merged = mergeValues({ base, mine, theirs }, [], conflicts);
  return { merged, conflicts };
}

/** The value with the change that leads from `from` to `to`; where it contradicts, the change wins. */
export function withChange<T>(value: T, from: T, to: T): T {
  const { merged, conflicts } = merge(from, value, to);
  // From the end, so that what is taken out of a list moves nothing that is still to be settled.
  return conflicts.reduceRight((now, conflict) => settled(now, conflict, 'theirs'), merged);
}

/** The value with a conflict decided; unchanged where something else stands at its place by now. */
export function settled<T>(value: T, conflict: Conflict, side: 'mine' | 'theirs'): T;
export function settled(value: unknown, conflict: Conflict, side: 'mine' | 'theirs'): unknown {
  const { path, mine, theirs } = conflict;
  const now = path.reduce<unknown>(
    (inner, key) =>
      isObject(inner) && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  );
  return same(now, mine) || same(now, theirs) ? withValue(value, path, conflict[side]) : value;
}

/** Merges one value of any kind; what is in conflict is added to `conflicts`. */
function mergeValues({ base, mine, theirs }: Versions, path: Path, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const list: unknown[] = Array.isArray(base) ? base : [];
    return mergeLists({ base: list, mine, theirs }, (item, index) =>
      mergeValues(item, [...path, index], conflicts),
    );
  }
  if (isRecord(mine) && isRecord(theirs)) {
    return mergeRecords({ base: isRecord(base) ? base : {}, mine, theirs }, path, conflicts);
  }
  conflicts.push({ path, base, mine, theirs });
  return mine === undefined ? theirs : mine;
}

type Fields = Record<string, unknown>;

function mergeRecords(
  { base, mine, theirs }: Versions<Fields>,
  path: Path,
  conflicts: Conflict[],
): Fields {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const own = (fields: Fields, key: string) =>
    Object.hasOwn(fields, key) ? fields[key] : undefined;
  const entries = [...keys].map((key): [string, unknown] => {
    const versions = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
    return [key, mergeValues(versions, [...path, key], conflicts)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function withValue(value: unknown, [key, ...rest]: Path, inner: unknown): unknown {
  if (key === undefined) return inner;
  if (Array.isArray(value) && typeof key === 'number') {
    const item = withValue(value[key], rest, inner);
    return item === undefined ? value.toSpliced(key, 1) : value.with(key, item);
  }
  const fields = isRecord(value) ? value : {};
  const after = withValue(fields[key], rest, inner);
  const entries = Object.entries(fields).filter(([name]) => name !== key);
  // At its old place where it had one: the order of keys is the person's.
  const at = Object.keys(fields).indexOf(String(key));
  const put: [string, unknown][] = after === undefined ? [] : [[String(key), after]];
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, ...put));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is Fields {
  return isObject(value) && !Array.isArray(value);
}
