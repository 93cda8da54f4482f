/** The list of the cards while it is synchronised: a card is on it before its document has arrived. */

import { view } from './document-view';
import { CARDS, itemsOf, keyOfCard, listed } from './documents';
import { inside, itemPart, keyPart } from './path';
import { type Replica, winner } from './replica';
import { type Pen, touch } from './write';

/** Cards that have no document of their own. */
const WITHOUT_DOCUMENT = 'bundled';

const pathOfCard = (id: string): string => inside(inside('', keyPart(CARDS)), itemPart(id));

/** The list with a card marked as edited. */
export function touchCard(list: Replica, id: string, pen: Pen): Replica {
  return touch(list, pathOfCard(id), pen);
}

/** Whether a card was removed from the list. */
export function wasRemoved(list: Replica, id: string): boolean {
  return winner(list.cells.get(pathOfCard(id)) ?? [])?.cell.is === 'gone';
}

/**
 * The list without the cards whose document has not arrived, or whose base's has not.
 * @param here The ids of the cards that this machine shows already: they stay.
 */
export function withoutAwaited(
  list: unknown,
  arrived: ReadonlyMap<string, Replica>,
  here: ReadonlySet<string>,
): unknown {
  const awaited = awaitedIn(list, arrived);
  const kept = itemsOf(list).filter((item) => {
    const [line] = listed({ cards: [item] });
    return !line || here.has(line.id) || !awaited.has(line.id);
  });
  return typeof list === 'object' ? { ...list, cards: kept } : list;
}

/**
 * The list as this machine's person has it, with the cards that are not shown yet.
 * @param list Without them.
 */
export function withAwaited(
  list: unknown,
  before: Replica,
  arrived: ReadonlyMap<string, Replica>,
  isEmpty: boolean,
): unknown {
  const all = view(before).value;
  const awaited = awaitedIn(all, arrived);
  const here = new Set(listed(list).map(({ id }) => id));
  const lines = itemsOf(all).filter((item) =>
    listed({ cards: [item] }).some(({ id }) => awaited.has(id) && !here.has(id)),
  );
  // While none has arrived, the list that stands for none says nothing.
  if (isEmpty && lines.length > 0 && lines.length === itemsOf(all).length) return all;
  return lines.length === 0 ? list : { cards: placed(itemsOf(list), lines, itemsOf(all)) };
}

/** The lines with more of them, each behind what it stands behind in `order`. */
function placed(
  lines: readonly unknown[],
  more: readonly unknown[],
  order: readonly unknown[],
): unknown[] {
  const id = (line: unknown) => listed({ cards: [line] })[0]?.id;
  const result = [...lines];
  for (const line of more) {
    const before = order.slice(0, order.indexOf(line)).map(id);
    const above = result.findLastIndex((other) => before.includes(id(other)));
    result.splice(above + 1, 0, line);
  }
  return result;
}

function awaitedIn(list: unknown, arrived: ReadonlyMap<string, Replica>): Set<string> {
  const missing = (id: string) => id !== WITHOUT_DOCUMENT && !arrived.has(keyOfCard(id));
  return new Set(
    listed(list)
      .filter(({ id, of }) => missing(id) || (of !== undefined && missing(of)))
      .map(({ id }) => id),
  );
}
