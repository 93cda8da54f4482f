/** The state of the card and its snippets, kept up to date with the storage. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { loadSnippets } from '../data/snippets/load';
import type { Withheld } from '../data/snippets/own';
import type { Snippet } from '../data/snippets/snippet';
import type { CardState } from '../data/storage/state';
import { useHost } from './host';

export interface Card extends CardState {
  snippets: Snippet[];
  /** The user's own snippets that cannot be offered, with the reason. */
  withheld: Withheld[];
}

/** The card; undefined until it is read for the first time. */
export function useCard(): Card | undefined {
  const host = useHost();
  const [card, setCard] = useState<Card>();
  const read = useCallback(async () => {
    const state = await host.load();
    const registry = await loadSnippets(state, new Date(), host.locale);
    setCard({ ...state, ...registry });
  }, [host]);
  // Not after the first paint, which would show nothing: the reading begins at once.
  useLayoutEffect(() => {
    void read();
    return host.watch(() => void read());
  }, [host, read]);
  return card;
}
