/** A stored value while it is edited: changes show at once, are saved on their own and never lost on a failure. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Conflict, merge, same, settled } from '../../data/merge';
import { shared } from '../../data/shared';
import type { Save } from '../host';
import { type SaveStatus, saveQueue } from './save-queue';

export interface WorkingCopy<T> {
  /** As it was when the page was drawn. */
  value: T;
  /** As it is now, with changes that are not drawn yet. */
  now(): T;
  status: SaveStatus;
  change(edit: (value: T) => T): void;
  /** Saves what waits. */
  flush(): Promise<void>;
  /** What was changed here and on another page at once, each in another way, until it is decided. */
  conflicts: readonly Conflict[];
  decide(conflict: Conflict, side: 'mine' | 'theirs'): void;
}

/**
 * @param stored What the storage holds; taken over whenever nothing waits to be saved.
 * @param write Must stay the same function.
 */
export function useWorkingCopy<T>(stored: T, write: Save<T>): WorkingCopy<T> {
  const [value, setValue] = useState(stored);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [status, setStatus] = useState<SaveStatus>({ state: 'untouched' });
  const newest = useRef(stored);
  /** What the storage is known to hold: whatever is changed here starts from it. */
  const agreed = useRef(stored);
  const queue = useMemo(() => {
    const save = async (sent: T, hurried: boolean) => {
      const saved = await write(sent, hurried ? undefined : agreed.current);
      agreed.current = saved.merged;
      // What was typed meanwhile stands on top of what has come from elsewhere.
      const here = merge(sent, newest.current, saved.merged);
      if (!same(here.merged, newest.current)) {
        newest.current = here.merged;
        setValue(() => newest.current);
      }
      const found = [...saved.conflicts, ...here.conflicts];
      if (found.length > 0) setConflicts((before) => [...before, ...found]);
    };
    return saveQueue(save, setStatus);
  }, [write]);

  // Before anything else can be typed: what waited is newer than what was stored before it.
  useLayoutEffect(() => {
    if (!queue.idle()) return;
    newest.current = shared(newest.current, stored);
    agreed.current = newest.current;
    setValue(() => newest.current);
  }, [stored, queue]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void queue.flush();
    };
    addEventListener('pagehide', queue.rush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', queue.rush);
      document.removeEventListener('visibilitychange', hidden);
      queue.rush();
    };
  }, [queue]);

  const change = useCallback(
    (edit: (value: T) => T) => {
      newest.current = edit(newest.current);
      setValue(() => newest.current);
      queue.put(newest.current);
    },
    [queue],
  );
  const now = useCallback(() => newest.current, []);
  const decide = useCallback(
    (conflict: Conflict, side: 'mine' | 'theirs') => {
      setConflicts((before) => before.filter((other) => other !== conflict));
      change((now) => settled(now, conflict, side));
    },
    [change],
  );
  return { value, now, status, change, flush: queue.flush, conflicts, decide };
}
