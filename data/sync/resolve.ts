/** The person's decision between values that several machines have written in one place. */
import { same } from '../merge/same';
import { withAwaited, withoutAwaited } from './awaited-cards';
import { view } from './document-view';
import { CARDS, listed } from './documents';
import { ranked } from './replica';
import type { Desk } from './run';
import { decide, write } from './write';

/** One side of a contradiction: a place in a document, and the write. */
export interface Side {
  key: string;
  cell: string;
  by: string;
  at: number;
}

/**
 * Decides for one side, for all machines.
 * @returns False where it is no longer to be decided, or the document was edited at that moment: nothing was done.
 */
export async function settle(desk: Desk, { key, cell, by, at }: Side): Promise<boolean> {
  const { documents, replicas, status } = await desk.read();
  const before = replicas.get(key);
  if (!before) return false;
  const pen = { by: status.machine, at: Math.floor(desk.now() / 1000) };
  const stored = documents.get(key) ?? desk.empty(key);
  const isList = key === CARDS;
  // A card whose document has not arrived is on no list that is shown, and is not removed by that.
  const mine = isList ? withAwaited(stored, before, replicas, !documents.has(key)) : stored;
  // What was typed since the last turn is no part of the decision, and stays.
  const now = write(before, mine, pen);
  const sides = ranked(now.cells.get(cell) ?? []);
  const chosen = sides.find((entry) => entry.by === by && entry.at === at);
  if (sides.length < 2 || !chosen) return false;
  const decided = decide(now, cell, chosen.cell, pen);
  const all = view(decided).value;
  const here = new Set(listed(stored).map(({ id }) => id));
  const value = isList ? withoutAwaited(all, replicas, here) : all;
  if (!desk.accepts(key, value)) return false;
  const changed = new Map(same(value, stored) ? [] : [[key, value]]);
  return desk.keep({ documents: changed, replicas: new Map([[key, decided]]), status });
}
