/**
 * Saving as one types: what has changed is written a moment after the first change that is not written yet,
 * so that who types on and on loses no more than that moment; one write at a time.
 */

import { messageOf } from '../../data/messages/failure';
import type { Message } from '../../data/messages/message';

/** Where the saving of one value stands. */
export type SaveStatus =
  | { state: 'untouched' | 'waiting' | 'saved' }
  | { state: 'failed'; message: Message };

export interface SaveQueue<T> {
  /** Takes a value to be written in a moment; an older one that still waits is dropped. */
  put(value: T): void;
  /** Writes what waits now; begins before it returns. A value that failed is tried again. */
  flush(): Promise<void>;
  /** Writes what waits without waiting for the write before it: for a page that is being closed. */
  rush(): void;
  /** True when nothing waits and nothing is being written. */
  idle(): boolean;
}

/** Long enough not to write at every key, short enough not to be missed, in milliseconds. */
const MOMENT = 300;

/**
 * @param write Stores a value; `hurried` when the page may be gone before an answer comes.
 * @param told Hears of every change of the status.
 */
export function saveQueue<T>(
  write: (value: T, hurried: boolean) => Promise<void>,
  told: (status: SaveStatus) => void,
): SaveQueue<T> {
  let waiting: { value: T } | undefined;
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** @returns False where it failed; the value then waits again, unless there is a newer one. */
  async function writeOne(next: { value: T }, hurried = false): Promise<boolean> {
    waiting = undefined;
    try {
      await write(next.value, hurried);
      return true;
    } catch (error) {
      waiting ??= next;
      told({ state: 'failed', message: messageOf(error) });
      return false;
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting) if (!(await writeOne(waiting))) return;
    told({ state: 'saved' });
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function flush(): Promise<void> {
    stopTimer();
    if (!waiting && !writing) return Promise.resolve();
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    put(value) {
      waiting = { value };
      told({ state: 'waiting' });
      timer ??= setTimeout(() => void flush(), MOMENT);
    },
    flush,
    rush() {
      stopTimer();
      if (waiting) void writeOne(waiting, true);
    },
    idle: () => !waiting && !writing,
  };
}
