/** A handler that stays the same function between drawings and always runs its newest version. */
import { useCallback, useRef } from 'preact/hooks';

/** So that the rows of a long list need not be drawn again because of their handlers. */
export function useStable<A extends unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  const newest = useRef(handler);
  newest.current = handler;
  return useCallback((...args) => newest.current(...args), []);
}
