/** What lies in what. */
import { above, lastOf, ORDER } from './path';
import type { Replica } from './replica';

/** The paths below each path, in the order of the replica; the orders of lists are not among them. */
export function childrenOf(cells: Replica['cells']): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const path of cells.keys()) {
    const parent = above(path);
    if (parent === undefined || lastOf(path) === ORDER) continue;
    const others = children.get(parent);
    if (others) others.push(path);
    else children.set(parent, [path]);
  }
  return children;
}
