/** Finding one card among many. */
import type { CardInfo } from '../schema/cards';
import { fold } from '../text/fold';

/** From this many cards on there is a field to find one. */
export const MANY_CARDS = 9;

/**
 * The cards that have every word of `query` in their title or in whose they are.
 * @param owners Whose each is, by its id.
 */
export function findCards(
  cards: readonly CardInfo[],
  owners: ReadonlyMap<string, string>,
  query: string,
): readonly CardInfo[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  return cards.filter(({ id, title }) => {
    const all = fold(`${title} ${owners.get(id) ?? ''}`);
    return terms.every((term) => all.includes(term));
  });
}
