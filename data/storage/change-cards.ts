/** Adding, naming, ordering, choosing and deleting cards. */

import { BUNDLED, baseOf, withoutCard } from '../cards/list';
import { message } from '../messages/message';
import type { CardInfo } from '../schema/cards';
import type { Resume } from '../schema/resume';
import { moved } from '../text/moved';
import { readPacked } from './bundled';
import { withRoom } from './history';
import { put, StorageError } from './item';
import { cardShelf, cardsShelf, chosenShelf, resumeShelf } from './items';
import { exclusive } from './lock';
import { readBundled, readCard, readCards } from './read-card';

/** A card to be added. */
export interface NewCard {
  title: string;
  resume: Resume;
  /** The card it is to be a variant of; where that is a variant itself, of the same base. */
  of?: string;
  /** Somebody else's. */
  received?: true;
}

/** The résumé of a card of the list. @throws StorageError where it cannot be read. */
export async function cardResume(id: string): Promise<Resume> {
  const card = (await readCards()).find((one) => one.id === id);
  const stored = id === BUNDLED ? await readBundled() : card && (await readCard(card));
  if (stored?.state === 'ok') return stored.value;
  throw new StorageError(message('storage_card_unread'));
}

/**
 * Adds a card behind all others, or behind the one it is a variant of, and chooses it.
 * @throws StorageError with the words to show; then no card was added.
 */
export async function addCard({ title, resume, of, received }: NewCard): Promise<CardInfo> {
  return exclusive(cardsShelf.key, async () => {
    const cards = await readCards();
    const source = cards.find((card) => card.id === of);
    const base = source && baseOf(source);
    const from = base && (await cardResume(base));
    const info: CardInfo = {
      id: crypto.randomUUID(),
      title,
      ...(base && { of: base }),
      // Whose it is does not change with what is left out.
      ...((received || source?.received) && { received: true }),
    };
    // The card before the list: a list may not name what is not there.
    await withRoom(() => cardShelf(info.id).write({ resume, ...(from && { from }) }));
    const at = source ? cards.indexOf(source) + 1 : cards.length;
    try {
      await writeCards(cards.toSpliced(at, 0, info));
    } catch (error) {
      await cardShelf(info.id).clear();
      throw error;
    }
    // It is on the list now, and can be chosen there where this fails.
    await chooseCard(info.id).catch(() => {});
    return info;
  });
}

/** Shows another card on this machine. */
export function chooseCard(id: string): Promise<void> {
  return chosenShelf.write(id);
}

/** Gives a card another title. */
export function renameCard(id: string, title: string): Promise<void> {
  return changeCards((cards) => cards.map((card) => (card.id === id ? { ...card, title } : card)));
}

/** Says whether a card is somebody else's. */
export function markReceived(id: string, received: boolean): Promise<void> {
  return changeCards((cards) =>
    cards.map((card) => {
      if (card.id !== id) return card;
      const { received: _, ...rest } = card;
      return received ? { ...rest, received } : rest;
    }),
  );
}

/** Moves the card at one place of the list to another. */
export function moveCard(from: number, to: number): Promise<void> {
  return changeCards((cards) => moved(cards, from, to));
}

/** Puts the bundled card back behind the others, where it was deleted. */
export function restoreBundled(): Promise<void> {
  return changeCards(async (cards) =>
    cards.some(({ id }) => id === BUNDLED) ? cards : [...cards, ...(await readPacked()).cards],
  );
}

/**
 * Deletes a card; its variants become whole cards. Its own snippets stay, and are not offered.
 * @returns What brings it back to its place, and its variants back to it.
 * @throws StorageError where it is the last one, or cannot be read; nothing was deleted then.
 */
export async function removeCard(id: string): Promise<() => Promise<void>> {
  return exclusive(cardsShelf.key, async () => {
    const cards = await readCards();
    const at = cards.findIndex((card) => card.id === id);
    const card = cards[at];
    if (!card) return async () => {};
    if (cards.length === 1) {
      throw new StorageError(message('storage_card_last'));
    }
    const chosen = await chosenShelf.read();
    const variants = cards.filter(({ of }) => of === id);
    const ids = [id, ...variants.map((variant) => variant.id)];
    const base = variants.length > 0 ? await cardResume(id) : undefined;
    // As it is stored, also where this version cannot read it.
    const kept = await holding(ids, async () => {
      for (const variant of variants) {
        await cardShelf(variant.id).write({ resume: await cardResume(variant.id) });
      }
      await writeCards(withoutCard(cards, id));
      if (id === BUNDLED) return {};
      const raw = await chrome.storage.local.get(cardShelf(id).key);
      // Off the list it is gone; what may be left of it is in nobody's way.
      await cardShelf(id)
        .clear()
        .catch(() => {});
      return raw;
    });
    return () =>
      changeCards((now) => {
        const back = now.filter((one) => ids.includes(one.id));
        return holding(ids, async () => {
          await withRoom(() => put(kept));
          for (const variant of back) {
            const resume = await cardResume(variant.id);
            await cardShelf(variant.id).write({ resume, ...(base && { from: base }) });
          }
          if (chosen.state === 'ok' && chosen.value === id) await chooseCard(id);
          return now
            .map((one) => (back.includes(one) ? { ...one, of: id } : one))
            .toSpliced(at, 0, card);
        });
      });
  });
}

/** Runs `work` while nobody saves one of these cards. */
function holding<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
  const [first, ...rest] = ids;
  if (first === undefined) return work();
  const { key } = first === BUNDLED ? resumeShelf : cardShelf(first);
  return exclusive(key, () => holding(rest, work));
}

function changeCards(
  edit: (cards: readonly CardInfo[]) => readonly CardInfo[] | Promise<readonly CardInfo[]>,
): Promise<void> {
  return exclusive(cardsShelf.key, async () => writeCards(await edit(await readCards())));
}

function writeCards(cards: readonly CardInfo[]): Promise<void> {
  return cardsShelf.write({ cards: [...cards] });
}
