/** Which card is edited, where there are several, and what an edit of it changes elsewhere. */

import { cardTitle, whose } from '../../../data/cards/list';
import { textOf } from '../../../data/messages/text-of';
import { useSession } from '../session';

export function Which() {
  const { card: state, resume, differing } = useSession();
  const { cards, card } = state;
  if (cards.length === 1) return null;
  const variants = cards.filter(({ of }) => of === card.id).length;
  return (
    <p class="which" role="note">
      You are editing <b dir="auto">{textOf(cardTitle(card, whose(resume.value)))}</b>
      {card.received && ' (received)'}
      {differing && (
        <>
          , a variant of <b dir="auto">{differing.name}</b>.{' '}
          {differing.count === 0
            ? 'Everything is shared so far; what you change here stays here.'
            : `${things(differing.count)} not shared, and marked.`}
        </>
      )}
      {variants > 0 && `. What you change here changes in ${variantWords(variants)} too`}
      {(variants > 0 || !differing) && '.'} <a href="#cards">Cards</a>
    </p>
  );
}

function things(count: number): string {
  return count === 1 ? '1 thing is' : `${count} things are`;
}

function variantWords(count: number): string {
  return count === 1 ? 'its variant' : `its ${count} variants`;
}
