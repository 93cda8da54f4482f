/**
 * One machine's copy of a document that several machines edit: every field is a register that keeps
 * all values written without knowing of each other (a multi-value register), every copy says which
 * writes it has seen (a version vector). Joining copies is commutative, associative and idempotent, so
 * that all machines end with the same whatever arrives in whatever order. After Almeida, Shoker and
 * Baquero, “Delta state replicated data types” (2018), the causal ones.
 */

/** What is written in one place. */
export type Cell =
  | { is: 'value'; value: Scalar }
  /** A record, or an element of a list that is its own name. */
  | { is: 'record' }
  | { is: 'list' }
  /** The order of a list: the last parts of its items' paths. */
  | { is: 'order'; order: readonly string[] }
  /** Removed, on that day since 1970. */
  | { is: 'gone'; day: number };

export type Scalar = string | number | boolean | null;

/** A cell with the write that put it there. */
export interface Entry {
  /** The machine. */
  by: string;
  /** The number of the write: greater than that of every write its machine knew of. */
  at: number;
  cell: Cell;
}

/** The last write of each machine that a copy has seen. */
export type Clock = Readonly<Record<string, number>>;

export interface Replica {
  clock: Clock;
  /** By path; more than one entry where machines wrote without knowing of each other. */
  cells: ReadonlyMap<string, readonly Entry[]>;
}

export const EMPTY: Replica = { clock: {}, cells: new Map() };

/** Whether `clock` has seen a write. */
const seen = (clock: Clock, { by, at }: Entry): boolean => (clock[by] ?? 0) >= at;

/** Both copies as one. */
export function join(a: Replica, b: Replica): Replica {
  if (!hasNews(b, a)) return a;
  if (!hasNews(a, b)) return b;
  const cells = new Map<string, readonly Entry[]>();
  for (const path of new Set([...a.cells.keys(), ...b.cells.keys()])) {
    const [mine, theirs] = [a.cells.get(path) ?? [], b.cells.get(path) ?? []];
    const both = [
      // What the other has seen and no longer has, it has replaced.
      ...mine.filter((entry) => isIn(entry, theirs) || !seen(b.clock, entry)),
      ...theirs.filter((entry) => !isIn(entry, mine) && !seen(a.clock, entry)),
    ];
    if (both.length > 0) cells.set(path, both);
  }
  const clock: Record<string, number> = { ...a.clock };
  for (const [by, at] of Object.entries(b.clock)) clock[by] = Math.max(clock[by] ?? 0, at);
  return { clock, cells };
}

function isIn(entry: Entry, entries: readonly Entry[]): boolean {
  return entries.some(({ by, at }) => by === entry.by && at === entry.at);
}

/** Whether `a` has seen a write that `b` has not. */
export function hasNews(a: Replica, b: Replica): boolean {
  return Object.entries(a.clock).some(([by, at]) => at > (b.clock[by] ?? 0));
}

/** The number of the next write. */
export function nextAt({ clock }: Replica): number {
  return Math.max(0, ...Object.values(clock)) + 1;
}

/** Writers of what was never edited: a document as it is before anybody changes it. Their names begin so. */
export const UNEDITED = '0';

/** Whether anybody has edited the document. */
export function isEdited({ clock }: Replica): boolean {
  return Object.keys(clock).some((by) => !by.startsWith(UNEDITED));
}

/** The entry that is shown: an edit before what was never edited, one that is there before one that is gone, the latest first. */
export function winner(entries: readonly Entry[]): Entry | undefined {
  return ranked(entries)[0];
}

/** The entries in the order in which they are preferred, the same on every machine. */
export function ranked(entries: readonly Entry[]): Entry[] {
  if (entries.length < 2) return [...entries];
  return entries.toSorted(
    (a, b) =>
      Number(a.by.startsWith(UNEDITED)) - Number(b.by.startsWith(UNEDITED)) ||
      Number(a.cell.is === 'gone') - Number(b.cell.is === 'gone') ||
      b.at - a.at ||
      (a.by < b.by ? 1 : -1),
  );
}
