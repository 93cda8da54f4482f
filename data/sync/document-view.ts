/** What a replica shows: the document, and where machines contradict each other. */
import type { Path } from '../resume/path';
import type { NamedList } from './item-keys';
import { elementOf, inside, isElement, lastOf, ORDER } from './path';
import { type Cell, type Entry, type Replica, ranked, UNEDITED, winner } from './replica';
import { childrenOf } from './tree';

/** Values that were written in one place by machines that did not know of each other. */
export interface Contradiction {
  /** The place in the replica. */
  cell: string;
  /** The place in the document. */
  path: Path;
  /** The first one is shown; undefined where it was removed. */
  sides: { entry: Entry; value: unknown }[];
}

export interface View {
  /** Plain data, as JSON has it. */
  value: unknown;
  /** Its lists by path, with the names of their items. */
  lists: ReadonlyMap<string, NamedList>;
  contradictions: Contradiction[];
}

/** Replicas never change: each is read once. */
const views = new WeakMap<Replica, View>();

/** Reads a replica. */
export function view(replica: Replica): View {
  const known = views.get(replica) ?? readView(replica);
  views.set(replica, known);
  return known;
}

function readView({ cells }: Replica): View {
  const children = childrenOf(cells);
  const lists = new Map<string, NamedList>();
  const contradictions: Contradiction[] = [];
  const shown = (path: string) => winner(cells.get(path) ?? [])?.cell.is !== 'gone';
  const inner = (path: string) => (children.get(path) ?? []).filter(shown);

  const read = (path: string, cell: Cell | undefined, place: Path): unknown => {
    if (cell === undefined || cell.is === 'gone' || cell.is === 'order') return undefined;
    if (cell.is === 'value') return cell.value;
    if (cell.is === 'record') {
      if (isElement(lastOf(path))) return elementOf(lastOf(path));
      return Object.fromEntries(
        inner(path).map((child) => {
          const key = lastOf(child).slice(1);
          return [key, at(child, [...place, key])];
        }),
      );
    }
    const parts = ordered(cells.get(inside(path, ORDER)) ?? [], inner(path).map(lastOf));
    const items = parts.map((part, index) => at(inside(path, part), [...place, index]));
    lists.set(path, { parts, items });
    return items;
  };
  const at = (path: string, place: Path): unknown => {
    const entries = ranked(cells.get(path) ?? []);
    const value = read(path, entries[0]?.cell, place);
    const sides = different(entries);
    if (sides.length > 1) {
      const saidBy = (entry: Entry, index: number) =>
        index === 0 ? value : read(path, entry.cell, place);
      contradictions.push({
        cell: path,
        path: place,
        sides: sides.map((entry, index) => ({ entry, value: saidBy(entry, index) })),
      });
    }
    return value;
  };
  return { value: at('', []), lists, contradictions };
}

/** One entry of each value, in their order; what was never edited contradicts nothing. */
function different(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  const edits = entries.filter(({ by }) => !by.startsWith(UNEDITED));
  const said = (cell: Cell) => JSON.stringify(cell.is === 'gone' ? { is: 'gone' } : cell);
  return edits.filter(
    (entry, index) => edits.findIndex(({ cell }) => said(cell) === said(entry.cell)) === index,
  );
}

/** The parts that are there in their order: the latest one, with what only others have behind what it stood behind there. */
function ordered(entries: readonly Entry[], there: readonly string[]): string[] {
  const open = new Set(there);
  const order: string[] = [];
  for (const { cell } of ranked(entries)) {
    if (cell.is !== 'order') continue;
    let above = -1;
    for (const part of cell.order) {
      const known = order.indexOf(part);
      if (known >= 0) above = known;
      else if (open.has(part)) order.splice(++above, 0, part);
    }
  }
  return [...order, ...there.filter((part) => !order.includes(part)).sort()];
}
