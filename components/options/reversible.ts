/** Undoing by what has changed, so that what has been done elsewhere meanwhile stays. */
import { withChange } from '../../data/merge/three-way';
import type { Reversible } from './undo';
import type { WorkingCopy } from './working-copy';

/** Watches one copy. @returns Asked later: what undoes all that has changed since. */
export function watchCopy<T>({ now, change }: WorkingCopy<T>): () => (() => void) | undefined {
  const before = now();
  return () => {
    const after = now();
    return Object.is(before, after)
      ? undefined
      : () => change((value) => withChange(value, after, before));
  };
}

/** Runs something over several copies, and gives what undoes it in all of them. */
export function reversibly(watch: () => (() => (() => void) | undefined)[]): Reversible {
  return (run) => {
    const watched = watch();
    run();
    const backs = watched.flatMap((back) => back() ?? []);
    if (backs.length === 0) return undefined;
    return () => {
      for (const back of backs) back();
    };
  };
}
