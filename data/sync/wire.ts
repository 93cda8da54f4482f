/** A replica as JSON, short: paths are told from the one before, and most writes are one and the same. */
import * as z from 'zod/mini';
import { above, inside, lastOf, ORDER, partsOf, pathOf } from './path';
import { type Cell, type Entry, type Replica, winner } from './replica';
import { childrenOf } from './tree';

const cellSchema = z.union([
  // A value as it is; the other cells by a list whose first item says what they are.
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.tuple([z.literal('r')]),
  z.tuple([z.literal('l')]),
  z.tuple([z.literal('o'), z.array(z.string())]),
  // The order in which the rows come.
  z.tuple([z.literal('o')]),
  z.tuple([z.literal('g'), z.int()]),
]);

const count = z.int().check(z.nonnegative());

/** A machine, by its place in the clock, and the number of its write. */
const dotSchema = z.tuple([count, count]);

const rowSchema = z.union([
  // A record, or an element: most of what there is.
  z.tuple([count, z.array(z.string())]),
  // How many parts of the path are those of the row before, the other parts, and the cell.
  z.tuple([count, z.array(z.string()), cellSchema]),
  // The same, where it was not the most frequent write that wrote it.
  z.tuple([count, z.array(z.string()), cellSchema, count]),
  // Several entries, each with its write.
  z.tuple([z.literal('&'), count, z.array(z.string()), z.array(z.tuple([cellSchema, count]))]),
]);

/** A replica as it is sent and stored. */
export const wireSchema = z.object({
  clock: z.array(z.tuple([z.string(), count])),
  /** Every write that is still to be seen, the most frequent first. */
  dots: z.array(dotSchema),
  rows: z.array(rowSchema),
});

/** By document. */
export const wiresSchema = z.record(z.string(), wireSchema);

export type Wire = z.infer<typeof wireSchema>;
type WireCell = z.infer<typeof cellSchema>;
type Row = z.infer<typeof rowSchema>;

/** The replica as JSON. */
export function toWire({ clock, cells }: Replica): Wire {
  const machines = Object.entries(clock).sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(machines.map(([name], index) => [name, index]));
  const counts = new Map<string, number>();
  const name = ({ by, at }: Entry) => `${places.get(by)} ${at}`;
  for (const entries of cells.values()) {
    for (const entry of entries) counts.set(name(entry), (counts.get(name(entry)) ?? 0) + 1);
  }
  const dots = [...counts].sort((a, b) => b[1] - a[1]).map(([dot]) => dot);
  const numbers = new Map(dots.map((dot, index) => [dot, index]));
  const number = (entry: Entry) => numbers.get(name(entry)) ?? 0;
  const rows: Row[] = [];
  let before: readonly string[] = [];
  const children = childrenOf(cells);
  for (const path of inTreeOrder(children, { clock, cells })) {
    const parts = partsOf(path);
    const shared = sharedStart(parts, before);
    before = parts;
    const rest = parts.slice(shared);
    const entries = cells.get(path) ?? [];
    const [only, ...more] = entries;
    if (!only) continue;
    const asRows = lastOf(path) === ORDER && isOrder(only.cell, children.get(above(path) ?? ''));
    const cell: WireCell = asRows ? ['o'] : toCell(only.cell);
    if (more.length > 0) {
      rows.push(['&', shared, rest, entries.map((one) => [toCell(one.cell), number(one)])]);
    } else if (number(only) > 0) rows.push([shared, rest, cell, number(only)]);
    else if (only.cell.is === 'record') rows.push([shared, rest]);
    else rows.push([shared, rest, cell]);
  }
  const pairs = dots.map((dot): [number, number] => {
    const [machine = 0, at = 0] = dot.split(' ').map(Number);
    return [machine, at];
  });
  return { clock: machines, dots: pairs, rows };
}

/** How many parts at the beginning are the same. */
function sharedStart(parts: readonly string[], others: readonly string[]): number {
  const at = parts.findIndex((part, index) => part !== others[index]);
  return at < 0 ? parts.length : at;
}

/** The replica that JSON stands for. @throws Error where it stands for none. */
export function fromWire({ clock, dots, rows }: Wire): Replica {
  const cells = new Map<string, readonly Entry[]>();
  const asRows: string[] = [];
  let path = '';
  const entry = (cell: WireCell, index: number): Entry => {
    const [machine, at] = dots[index] ?? [-1, 0];
    const by = clock[machine]?.[0];
    if (by === undefined) throw new Error('a write of a machine that is not named');
    if (Array.isArray(cell) && cell[0] === 'o' && cell[1] === undefined) asRows.push(path);
    return { by, at, cell: fromCell(cell) };
  };
  let parts: readonly string[] = [];
  for (const row of rows) {
    const several = row[0] === '&';
    const [shared, rest] = several ? [row[1], row[2]] : [row[0], row[1]];
    parts = [...parts.slice(0, shared), ...rest];
    path = pathOf(parts);
    cells.set(
      path,
      several
        ? row[3].map(([cell, dot]) => entry(cell, dot))
        : [entry(row[2] === undefined ? RECORD : row[2], row[3] ?? 0)],
    );
  }
  const children = childrenOf(cells);
  for (const order of asRows) {
    const [only] = cells.get(order) ?? [];
    const list = (children.get(above(order) ?? '') ?? []).map(lastOf);
    if (only) cells.set(order, [{ ...only, cell: { is: 'order', order: list } }]);
  }
  return { clock: Object.fromEntries(clock), cells };
}

const RECORD: WireCell = ['r'];

function toCell(cell: Cell): WireCell {
  if (cell.is === 'value') return cell.value;
  if (cell.is === 'order') return ['o', [...cell.order]];
  if (cell.is === 'gone') return ['g', cell.day];
  return [cell.is === 'record' ? 'r' : 'l'];
}

function fromCell(cell: WireCell): Cell {
  if (!Array.isArray(cell)) return { is: 'value', value: cell };
  if (cell[0] === 'o') return { is: 'order', order: cell[1] ?? [] };
  if (cell[0] === 'g') return { is: 'gone', day: cell[1] };
  return { is: cell[0] === 'r' ? 'record' : 'list' };
}

/** Parents before what lies in them, the items of a list in its order. */
function inTreeOrder(children: ReadonlyMap<string, string[]>, { cells }: Replica): string[] {
  for (const [path, inner] of children) {
    const order = winner(cells.get(inside(path, ORDER)) ?? [])?.cell;
    if (order?.is !== 'order') continue;
    const places = new Map(order.order.map((part, index) => [part, index]));
    const place = (child: string) => places.get(lastOf(child)) ?? order.order.length;
    inner.sort((a, b) => place(a) - place(b));
  }
  const paths: string[] = [];
  const visit = (path: string): void => {
    paths.push(path);
    const order = inside(path, ORDER);
    if (cells.has(order)) paths.push(order);
    for (const child of children.get(path) ?? []) visit(child);
  };
  visit('');
  return paths;
}

function isOrder(cell: Cell, children: readonly string[] = []): boolean {
  return (
    cell.is === 'order' &&
    cell.order.length === children.length &&
    children.every((child, index) => lastOf(child) === cell.order[index])
  );
}
