/** A value that is edited before it is stored: changes are saved on their own, and never lost on a failure. */

import { same } from '../../data/merge/same';
import { shared } from '../../data/merge/structural-sharing';
import { type Conflict, merge, settled } from '../../data/merge/three-way';
import type { Save } from '../host';
import { type SaveStatus, saveQueue } from './save-queue';

export interface Copy<T> {
  /** As it is now. */
  now(): T;
  status(): SaveStatus;
  change(edit: (value: T) => T): void;
  /** Saves what waits. */
  flush(): Promise<void>;
  /** Saves what waits without waiting for an answer: for a page that is being closed. */
  rush(): void;
  /** What was changed here and on another page at once, each in another way, until it is decided. */
  conflicts(): readonly Conflict[];
  decide(conflict: Conflict, side: 'mine' | 'theirs'): void;
  /** Takes over what the storage holds, unless something waits to be saved. */
  take(stored: T): void;
}

/** @param told Hears of every change of the value, the status or the conflicts. */
export function makeCopy<T>(stored: T, write: Save<T>, told: () => void): Copy<T> {
  let newest = stored;
  /** What the storage is known to hold: whatever is changed here starts from it. */
  let agreed = stored;
  let status: SaveStatus = { state: 'untouched' };
  let conflicts: readonly Conflict[] = [];

  const queue = saveQueue(
    async (sent: T, hurried: boolean) => {
      const saved = await write(sent, hurried ? undefined : agreed);
      agreed = saved.merged;
      // What was typed meanwhile stands on top of what has come from elsewhere.
      const here = merge(sent, newest, saved.merged);
      newest = same(here.merged, newest) ? newest : here.merged;
      conflicts = [...conflicts, ...saved.conflicts, ...here.conflicts];
      told();
    },
    (now) => {
      status = now;
      told();
    },
  );
  function change(edit: (value: T) => T): void {
    newest = edit(newest);
    queue.put(newest);
  }
  return {
    now: () => newest,
    status: () => status,
    conflicts: () => conflicts,
    change,
    flush: queue.flush,
    rush: queue.rush,
    decide(conflict, side) {
      conflicts = conflicts.filter((other) => other !== conflict);
      change((now) => settled(now, conflict, side));
    },
    take(value) {
      if (!queue.idle()) return;
      const after = shared(newest, value);
      agreed = after;
      if (Object.is(after, newest)) return;
      newest = after;
      told();
    },
  };
}
