/** Lists in another order. */

/** The list with the item at `from` moved to `to`; unchanged where one of them is outside of it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const items = [...list];
  if (!(from in items) || !(to in items)) return items;
  items.splice(to, 0, ...items.splice(from, 1));
  return items;
}
