/** Which card the whole page is about, where there are several, and the way to another. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { useOwners } from '../../use-owners';
import { useSession } from '../session';
import { useCardEdits } from './edit';

export function CardSwitch() {
  const { cards, card: now } = useSession().card;
  const { nameOf } = useOwners(cards);
  const { show } = useCardEdits();
  if (cards.length === 1) return null;
  return (
    <select
      class="field card-switch"
      aria-label={textOf(message('cards_switch'))}
      value={now.id}
      onChange={(event) => {
        const card = cards.find(({ id }) => id === event.currentTarget.value);
        if (card) void show(card);
      }}
    >
      {cards.map((card) => (
        <option key={card.id} value={card.id}>
          {nameOf(card)}
        </option>
      ))}
    </select>
  );
}
