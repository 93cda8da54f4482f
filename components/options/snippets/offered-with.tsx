/** With which cards a snippet is offered: with every one, or with one only. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import { useOwners } from '../../use-owners';
import { useSession } from '../session';
import type { SnippetChange } from './edit';

interface OfferedWithProps {
  id: string;
  snippet: OwnSnippet;
  set(change: SnippetChange): void;
}

/** Nothing where there is one card, and the snippet belongs to no other. */
export function OfferedWith({ id, snippet: { card }, set }: OfferedWithProps) {
  const { cards, card: now } = useSession().card;
  const { nameOf } = useOwners(cards);
  if (cards.length === 1 && (card === undefined || card === now.id)) return null;
  const own = cards.find((one) => one.id === card);
  const offered = [now, ...(own && own.id !== now.id ? [own] : [])];
  return (
    <div class="text-field">
      <label for={id}>{textOf(message('snippets_offered_label'))}</label>
      <select
        id={id}
        class="field"
        value={card ?? ''}
        onChange={(event) => set({ card: event.currentTarget.value || undefined })}
      >
        <option value="">{textOf(message('snippets_offered_every'))}</option>
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {textOf(message('snippets_offered_only', { card: nameOf(one) }))}
          </option>
        ))}
        {card !== undefined && !own && (
          <option value={card}>{textOf(message('snippets_offered_deleted'))}</option>
        )}
      </select>
    </div>
  );
}

/** The same in a few words, for the list; empty where it is offered with every card. */
export function useOnlyWith(): (snippet: OwnSnippet) => string {
  const { cards } = useSession().card;
  const { nameOf } = useOwners(cards);
  return ({ card }) => {
    if (card === undefined) return '';
    const only = cards.find(({ id }) => id === card);
    return textOf(
      only
        ? message('snippets_only_card', { card: nameOf(only) })
        : message('snippets_only_deleted'),
    );
  };
}
