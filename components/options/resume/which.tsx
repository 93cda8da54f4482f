/** Which card is edited, where there are several, and what an edit of it changes elsewhere. */
import { cardTitle, whose } from '../../../data/cards/list';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { Words } from '../../ui/words';
import { useSession } from '../session';

export function Which() {
  const { card: state, resume, differing } = useSession();
  const { cards, card } = state;
  if (cards.length === 1) return null;
  const title = cardTitle(card, whose(resume.value));
  const variants = cards.filter(({ of }) => of === card.id).length;
  return (
    <p class="which" role="note">
      <Words
        of={
          differing
            ? message(card.received ? 'resume_which_variantReceived' : 'resume_which_variant', {
                base: differing.name,
                title,
              })
            : message(card.received ? 'resume_which_received' : 'resume_which_card', { title })
        }
        with={{ b: (words) => <b dir="auto">{words}</b> }}
      />{' '}
      {differing && `${textOf(message('resume_which_differs', { count: differing.count }))} `}
      {variants > 0 && `${textOf(message('resume_which_variants', { count: variants }))} `}
      <a href="#cards">{textOf(message('resume_which_cards'))}</a>
    </p>
  );
}
