/** Writing into a replica. */

import { same } from '../merge/same';
import { digest } from './digest';
import { view } from './document-view';
import { flatten } from './flatten';
import { above, isElement, lastOf, ORDER } from './path';
import { type Cell, type Entry, nextAt, type Replica, ranked, UNEDITED, winner } from './replica';

/** Who writes, and when. */
export interface Pen {
  /** The machine's name. */
  by: string;
  /** The time, in seconds since 1970: the later of two edits that do not know of each other is shown. */
  at: number;
}

/** The day of a time, since 1970. */
export const dayOf = ({ at }: Pen): number => Math.floor(at / 86_400);

/** A document before anybody edits it: the same on every machine that begins with the same. */
export function unedited(value: unknown): Replica {
  const by = `${UNEDITED}${digest(JSON.stringify(value) ?? '').slice(-6)}`;
  const cells = [...flatten(value, new Map())].map(([path, cell]): [string, Entry[]] => [
    path,
    [{ by, at: 1, cell }],
  ]);
  return { clock: { [by]: 1 }, cells: new Map(cells) };
}

/** The replica with what its machine's person has made of the document; the same object where that is nothing. */
export function write(replica: Replica, value: unknown, pen: Pen): Replica {
  const before = view(replica);
  if (same(before.value, value)) return replica;
  const next = flatten(value, before.lists);
  const edit = begin(replica, pen);
  for (const [path, cell] of next) {
    const there = replica.cells.get(path) ?? [];
    const now =
      cell.is === 'order'
        ? orderNow(before.lists.get(above(path) ?? '')?.parts, cell.order)
        : winner(there)?.cell;
    if (now && sameCell(now, cell)) continue;
    // Whoever edits what is shown has not decided yet what becomes of what others wrote there.
    const others = cell.is === 'value' ? ranked(there).slice(1) : [];
    edit.put(path, cell, others.filter(isOpen));
  }
  for (const [path, entries] of replica.cells) {
    if (!isMissing(path, next)) continue;
    if (isElement(lastOf(path)) || lastOf(path) === ORDER) edit.drop(path);
    else if (winner(entries)?.cell.is !== 'gone') edit.put(path, { is: 'gone', day: dayOf(pen) });
  }
  return edit.done();
}

/** Whether a place is no more; below what is gone, or was, nothing need be said. */
function isMissing(path: string, next: ReadonlyMap<string, Cell>): boolean {
  const parent = above(path);
  return !next.has(path) && parent !== undefined && next.has(parent);
}

/** The replica with one place decided. */
export function decide(replica: Replica, path: string, cell: Cell, pen: Pen): Replica {
  const edit = begin(replica, pen);
  edit.put(path, cell.is === 'gone' ? { is: 'gone', day: dayOf(pen) } : cell);
  return edit.done();
}

/** The replica with what lies at a path marked as edited: whoever removes it elsewhere at once does not. */
export function touch(replica: Replica, path: string, pen: Pen): Replica {
  const now = winner(replica.cells.get(path) ?? [])?.cell;
  return now && now.is !== 'gone' ? decide(replica, path, now, pen) : replica;
}

/** The replica without what was removed before a day; a machine that has been away for longer may bring back parts of it. */
export function forget(replica: Replica, before: number): Replica {
  const old = (path: string | undefined): boolean =>
    path !== undefined && (allGone(replica.cells.get(path), before) || old(above(path)));
  const kept = [...replica.cells].filter(([path]) => !old(path));
  return kept.length === replica.cells.size ? replica : { ...replica, cells: new Map(kept) };
}

function allGone(entries: readonly Entry[] = [], before: number): boolean {
  return entries.length > 0 && entries.every(({ cell }) => cell.is === 'gone' && cell.day < before);
}

function begin(replica: Replica, { by, at: time }: Pen) {
  const at = Math.max(nextAt(replica), time);
  const cells = new Map(replica.cells);
  let changed = false;
  /** What lies around an edit is marked too: a machine that removes it at once has not seen the edit. */
  const markAbove = (path: string) => {
    for (let up = above(path); up !== undefined && up !== ''; up = above(up)) {
      const around = winner(cells.get(up) ?? []);
      if (around && around.at === at && around.by === by) continue;
      if (around && around.cell.is !== 'gone') cells.set(up, [{ by, at, cell: around.cell }]);
    }
  };
  return {
    put(path: string, cell: Cell, others: readonly Entry[] = []) {
      changed = true;
      cells.set(path, [{ by, at, cell }, ...others]);
      markAbove(path);
    },
    drop(path: string) {
      changed = true;
      cells.delete(path);
      markAbove(path);
    },
    done: (): Replica => (changed ? { clock: { ...replica.clock, [by]: at }, cells } : replica),
  };
}

/** The order as it was; an item that is only removed keeps its place in it, for a machine that has edited it meanwhile. */
function orderNow(parts: readonly string[] | undefined, next: readonly string[]): Cell | undefined {
  const there = new Set(next);
  return (
    parts && { is: 'order', order: parts.filter((part) => isElement(part) || there.has(part)) }
  );
}

/** Whether an entry is still to be decided about beside the one that is shown. */
function isOpen({ by, cell }: Entry): boolean {
  return cell.is === 'value' && !by.startsWith(UNEDITED);
}

function sameCell(a: Cell, b: Cell): boolean {
  return a.is === 'value' || b.is === 'value' || a.is === 'order'
    ? JSON.stringify(a) === JSON.stringify(b)
    : a.is === b.is;
}
