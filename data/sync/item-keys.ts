/** The names of list items in a replica: entries of a résumé have no ids, and must be known again after any edit. */
import { matchLists } from '../merge/match-items';
import { digest } from './digest';
import { elementPart, itemPart } from './path';

/** A list as it was: what its items are called, and what they were. */
export interface NamedList {
  parts: readonly string[];
  items: readonly unknown[];
}

/** Letters of a digest that tell the items of one list apart. */
const LETTERS = 4;

/** What an entry is known by where two machines begin with it apart from each other. */
const TELLING = ['name', 'institution', 'organization', 'title', 'language', 'network', 'label'];
const TELLING_TOO = ['position', 'studyType', 'area', 'startDate', 'date'];

/** The parts of a list's items: those that were there keep theirs, through edits and moves. */
export function nameItems(items: readonly unknown[], before?: NamedList): string[] {
  const used = new Set<string>();
  const names = new Array<string>(items.length);
  const take = (index: number, part: (nth: number) => string) => {
    let nth = 0;
    while (used.has(part(nth))) nth++;
    used.add(part(nth));
    names[index] = part(nth);
  };
  const open: number[] = [];
  for (const [index, item] of items.entries()) {
    const own = ownName(item);
    if (!isObject(item)) take(index, (nth) => elementPart(item, nth));
    else if (own !== undefined) take(index, (nth) => itemPart(own + "'".repeat(nth)));
    else open.push(index);
  }
  if (open.length === 0) return names;
  const old = before?.parts.map((part, at) => ({ part, item: before.items[at] })) ?? [];
  const known = old.filter(({ part, item }) => isObject(item) && !used.has(part));
  const from = matchLists(
    known.map(({ item }) => item),
    open.map((index) => items[index]),
    { byPlace: true },
  );
  const fresh: number[] = [];
  for (const [at, index] of open.entries()) {
    const part = known[from[at] ?? -1]?.part;
    if (part === undefined) fresh.push(index);
    else take(index, (nth) => part + "'".repeat(nth));
  }
  for (const index of fresh) {
    const name = digest(telling(items[index])).slice(-LETTERS);
    take(index, (nth) => itemPart(name + "'".repeat(nth)));
  }
  return names;
}

/** Cards and snippets have ids; what was learned is known by its site and field. */
function ownName(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  if ('id' in item && typeof item.id === 'string') return item.id;
  return 'origin' in item && 'signature' in item
    ? digest(JSON.stringify([item.origin, item.signature]))
    : undefined;
}

function telling(item: unknown): string {
  const pick = (keys: readonly string[]) =>
    isObject(item) ? keys.map((key) => Reflect.get(item, key)).filter(Boolean) : [];
  const first = pick(TELLING);
  return JSON.stringify(first.length > 0 ? [first, pick(TELLING_TOO)] : item);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
