/** The list of cards. */
import { type Message, message } from '../messages/message';
import type { CardInfo } from '../schema/cards';
import type { Basics } from '../schema/resume';

/** The id of the card that came with the extension. */
export const BUNDLED = 'bundled';

/** The cards while nothing else is stored. */
export const DEFAULT_CARDS: readonly [CardInfo] = [{ id: BUNDLED, title: '' }];

/** The card with this id; the first where there is none. */
export function chosenCard(cards: readonly CardInfo[], id: string | undefined): CardInfo {
  return cards.find((card) => card.id === id) ?? cards[0] ?? DEFAULT_CARDS[0];
}

/** Whose a résumé is, and what they do: "Ada Lovelace · Analyst"; empty where it says neither. */
export function whose({ basics }: { basics?: Pick<Basics, 'name' | 'label'> | undefined }): string {
  return [basics?.name, basics?.label].filter(Boolean).join(' · ');
}

/** What a card is called: its title, whose it is, or a message that it has no name. @param owner As `whose` gives it. */
export function cardTitle({ title }: Pick<CardInfo, 'title'>, owner = ''): string | Message {
  return title || owner || message('cards_nameless');
}

/** The card to be a variant of, for one of `card`: variants of variants are their siblings. */
export function baseOf(card: CardInfo): string {
  return card.of ?? card.id;
}

/** The list without a card; its variants become whole cards. */
export function withoutCard(cards: readonly CardInfo[], id: string): CardInfo[] {
  return cards
    .filter((card) => card.id !== id)
    .map(({ of, ...card }) => (of === undefined || of === id ? card : { ...card, of }));
}
