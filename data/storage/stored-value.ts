/** What may lie on a shelf, and in which layout. */
import type { Problem } from '../schema/problem';

/** The layout of what this version stores. */
export const LAYOUT = 2;

/** What lies on a shelf. */
export type Stored<T> =
  | { state: 'empty' }
  | { state: 'ok'; value: T }
  | { state: 'damaged'; problems: Problem[] }
  /** Written by a newer version of the extension; left alone. */
  | { state: 'newer'; version: number };
