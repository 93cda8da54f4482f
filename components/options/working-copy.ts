/** Stored values while they are edited: what is changed shows at once. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Conflict } from '../../data/merge/three-way';
import type { Save } from '../host';
import { type Copy, makeCopy } from './copy';
import type { SaveStatus } from './save-queue';

export interface WorkingCopy<T> extends Pick<Copy<T>, 'now' | 'change' | 'flush' | 'decide'> {
  /** As it was when the page was drawn. */
  value: T;
  status: SaveStatus;
  conflicts: readonly Conflict[];
}

/**
 * @param stored What the storage holds; taken over whenever nothing waits to be saved.
 * @param write Must stay the same function.
 */
export function useWorkingCopy<T>(stored: T, write: Save<T>): WorkingCopy<T> {
  const only = useMemo(() => () => write, [write]);
  return useWorkingCopies('', stored, only)[0];
}

/**
 * One of several values of a kind, each with a copy of its own, which stays when another is shown: what was
 * typed into one is saved there, and is still there when one comes back.
 * @param id Which of them is shown.
 * @param stored What the storage holds of that one.
 * @param writeOf Gives what stores the value of an id. Must stay the same function.
 * @returns The one that is shown, then the others.
 */
export function useWorkingCopies<T>(
  id: string,
  stored: T,
  writeOf: (id: string) => Save<T>,
): [WorkingCopy<T>, ...WorkingCopy<T>[]] {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const copies = useRef(new Map<string, Copy<T>>());
  const copy = copies.current.get(id) ?? makeCopy(stored, writeOf(id), () => draw(undefined));
  copies.current.set(id, copy);

  // Before anything else can be typed: what waited is newer than what was stored before it.
  useLayoutEffect(() => copy.take(stored), [copy, stored]);
  // Whoever goes on with another one has done with this.
  useEffect(() => () => void copy.flush(), [copy]);
  useEffect(() => {
    const all = () => [...copies.current.values()];
    const closing = () => {
      for (const one of all()) one.rush();
    };
    const hidden = () => {
      if (document.visibilityState !== 'hidden') return;
      for (const one of all()) void one.flush();
    };
    addEventListener('pagehide', closing);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', closing);
      document.removeEventListener('visibilitychange', hidden);
      closing();
    };
  }, []);
  const others = [...copies.current.values()].filter((other) => other !== copy);
  return [drawn(copy), ...others.map(drawn)];
}

function drawn<T>(copy: Copy<T>): WorkingCopy<T> {
  const { now, change, flush, decide } = copy;
  return {
    value: now(),
    now,
    status: copy.status(),
    change,
    flush,
    conflicts: copy.conflicts(),
    decide,
  };
}
