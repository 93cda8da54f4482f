/** Whose each of several cards is, and what it is called. */

import { useEffect, useState } from 'preact/hooks';
import { cardTitle } from '../data/cards/list';
import { textOf } from '../data/messages/text-of';
import type { CardInfo } from '../data/schema/cards';
import { useHost } from './host';

export interface Owners {
  /** By the card's id: "Ada Lovelace · Analyst"; empty until it is read. */
  owners: ReadonlyMap<string, string>;
  nameOf(card: CardInfo): string;
}

/** Read anew whenever the list changes. */
export function useOwners(cards: readonly CardInfo[]): Owners {
  const host = useHost();
  const [owners, setOwners] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    let current = true;
    void host.cardOwners(cards).then((found) => {
      if (current) setOwners(found);
    });
    return () => {
      current = false;
    };
  }, [host, cards]);
  return {
    owners: owners ?? NONE,
    nameOf: (card) => (owners ? textOf(cardTitle(card, owners.get(card.id))) : card.title || '…'),
  };
}

const NONE: ReadonlyMap<string, string> = new Map();
