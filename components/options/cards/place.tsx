/** The place “Cards”: several résumés side by side, to add, name, show, sort and delete. */
import { useState } from 'preact/hooks';
import { findCards, MANY_CARDS } from '../../../data/cards/find';
import { BUNDLED } from '../../../data/cards/list';
import type { CardInfo } from '../../../data/schema/cards';
import { Icon } from '../../ui/icons';
import { useStable } from '../../ui/use-stable';
import { useOwners } from '../../use-owners';
import { useSession } from '../session';
import { useCardEdits } from './edit';
import { CardRow } from './row';

export function CardsPlace() {
  const { cards, card: now } = useSession().card;
  const edits = useCardEdits();
  const { owners, nameOf } = useOwners(cards);
  const [open, setOpen] = useState<string>();
  const [find, setFind] = useState('');
  const [said, setSaid] = useState('');
  const shown = findCards(cards, owners, find);

  const move = useStable((from: number, to: number) => {
    const [card, target] = [shown[from], shown[to]];
    if (!card || !target) return;
    setSaid(`${nameOf(card)} is now ${to + 1} of ${shown.length}`);
    void edits.move(cards.indexOf(card), cards.indexOf(target), nameOf(card));
  });
  const added = async (work: Promise<CardInfo | undefined>) => {
    const card = await work;
    if (card) setOpen(card.id);
  };

  return (
    <section class="own cards" aria-label="Cards">
      <div class="bar">
        <button type="button" class="primary" onClick={() => void added(edits.add())}>
          <Icon name="add" /> New empty card
        </button>
        {cards.length >= MANY_CARDS && (
          <input
            type="search"
            class="field"
            aria-label="Find a card"
            placeholder={`Find one of ${cards.length}`}
            value={find}
            onInput={(event) => setFind(event.currentTarget.value)}
          />
        )}
      </div>
      {cards.length === 1 && (
        <p class="empty">
          One card so far. A variant shares with its card whatever you do not change in it: one for
          each kind of job. A résumé from a document can be{' '}
          <a href="#transfer">taken as a new card</a> too.
        </p>
      )}
      {shown.length === 0 && <p class="empty">No card is called “{find}”.</p>}
      <ol>
        {shown.map((card, index) => (
          <CardRow
            key={card.id}
            {...{ card, index, move, edits }}
            name={nameOf(card)}
            owner={owners.get(card.id) ?? ''}
            base={nameOfBase(card)}
            length={shown.length}
            isShown={card.id === now.id}
            open={card.id === open}
            toggle={() => setOpen(card.id === open ? undefined : card.id)}
            copy={() => void added(edits.duplicate(card, nameOf(card)))}
            vary={() => void added(edits.vary(card, nameOf(card)))}
          />
        ))}
      </ol>
      {!cards.some(({ id }) => id === BUNDLED) && (
        <p class="reset">
          <button type="button" class="quiet" onClick={() => void edits.restore()}>
            Show the bundled card again
          </button>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );

  function nameOfBase({ of }: CardInfo): string | undefined {
    const base = cards.find(({ id }) => id === of);
    return base && nameOf(base);
  }
}
