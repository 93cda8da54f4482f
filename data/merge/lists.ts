/** The three-way merge of lists: what was added, taken out, moved and changed on either side. */
import { matchLists } from './match-items';
import { same } from './same';
import type { Versions } from './versions';

type List = readonly unknown[];

/** One item in up to three versions; -1 where it is not in a list. */
interface Line {
  base: number;
  mine: number;
  theirs: number;
}

/**
 * Merges lists.
 * @param mergeItem Merges an item that both sides started from, for its place in the merged list.
 */
export function mergeLists(
  lists: Versions<List>,
  mergeItem: (versions: Versions, index: number) => unknown,
): unknown[] {
  const lines = linesOf(lists);
  const kept = new Set(lines.filter((line) => isKept(line, lists)));
  return ordered(lines, kept).map((line, index) => {
    const versions = {
      base: lists.base[line.base],
      mine: lists.mine[line.mine],
      theirs: lists.theirs[line.theirs],
    };
    // Added on one side only: there is nothing to contradict.
    if (line.base < 0) return line.mine < 0 ? versions.theirs : versions.mine;
    return mergeItem(versions, index);
  });
}

function linesOf({ base, mine, theirs }: Versions<List>): Line[] {
  const lines: Line[] = base.map((_, index) => ({ base: index, mine: -1, theirs: -1 }));
  const place = (list: List, side: 'mine' | 'theirs') => {
    for (const [index, from] of matchLists(base, list, { byPlace: true }).entries()) {
      const line = from === undefined ? sameAdded(index, side) : lines[from];
      if (line) line[side] = index;
      else lines.push({ base: -1, mine: -1, theirs: -1, [side]: index });
    }
  };
  // Both have added the same: once is enough.
  const sameAdded = (index: number, side: 'mine' | 'theirs') =>
    side === 'theirs'
      ? lines.find(
          (line) => line.base < 0 && line.theirs < 0 && same(mine[line.mine], theirs[index]),
        )
      : undefined;
  place(mine, 'mine');
  place(theirs, 'theirs');
  return lines;
}

/** Gone is what one side took out, unless the other has changed it: then it is for the person to say. */
function isKept(line: Line, { base, mine, theirs }: Versions<List>): boolean {
  if (line.base < 0) return true;
  const was = base[line.base];
  if (line.mine < 0) return line.theirs >= 0 && !same(was, theirs[line.theirs]);
  return line.theirs >= 0 || !same(was, mine[line.mine]);
}

/** The order of the side that has moved something, mine where both have; what the other added goes behind what it stood behind. */
function ordered(lines: readonly Line[], kept: ReadonlySet<Line>): Line[] {
  const by = (side: 'mine' | 'theirs') =>
    lines.filter((line) => line[side] >= 0).sort((a, b) => a[side] - b[side]);
  const moved = by('mine').filter((line) => line.base >= 0 && line.theirs >= 0);
  const inOrder = moved.every(
    (line, index) => index === 0 || line.base > (moved[index - 1]?.base ?? -1),
  );
  const [first, second] = inOrder ? [by('theirs'), by('mine')] : [by('mine'), by('theirs')];
  const order = first.filter((line) => kept.has(line));
  for (const [index, line] of second.entries()) {
    if (!kept.has(line) || order.includes(line)) continue;
    const above = second.slice(0, index).findLast((other) => order.includes(other));
    order.splice(above ? order.indexOf(above) + 1 : 0, 0, line);
  }
  return order;
}
