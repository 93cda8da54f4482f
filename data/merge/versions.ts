/** The three versions of one value. */
export interface Versions<T = unknown> {
  base: T;
  mine: T;
  theirs: T;
}
