/** Whose each of several cards is. */
import { useEffect, useState } from 'preact/hooks';
import type { CardInfo } from '../data/schema/cards';
import { useHost } from './host';

/** By the card's id; empty until it is read. Read anew whenever the list changes. */
export function useOwners(cards: readonly CardInfo[]): ReadonlyMap<string, string> {
  const host = useHost();
  const [owners, setOwners] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    void host.cardOwners(cards).then((found) => {
      if (current) setOwners(found);
    });
    return () => {
      current = false;
    };
  }, [host, cards]);
  return owners;
}
