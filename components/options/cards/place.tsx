/** The place “Cards”: several résumés side by side, to add, name, show, sort and delete. */
import { useState } from 'preact/hooks';
import { findCards, MANY_CARDS } from '../../../data/cards/find';
import { BUNDLED } from '../../../data/cards/list';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { CardInfo } from '../../../data/schema/cards';
import { Icon } from '../../ui/icons';
import { useStable } from '../../ui/use-stable';
import { Words } from '../../ui/words';
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
  const [said, setSaid] = useState<Message>();
  const shown = findCards(cards, owners, find);

  const move = useStable((from: number, to: number) => {
    const [card, target] = [shown[from], shown[to]];
    if (!card || !target) return;
    setSaid(message('options_moved', { all: shown.length, name: nameOf(card), place: to + 1 }));
    void edits.move(cards.indexOf(card), cards.indexOf(target), nameOf(card));
  });
  const added = async (work: Promise<CardInfo | undefined>) => {
    const card = await work;
    if (card) setOpen(card.id);
  };

  return (
    <section class="own cards" aria-label={textOf(message('cards_place_list'))}>
      <div class="bar">
        <button type="button" class="primary" onClick={() => void added(edits.add())}>
          <Icon name="add" /> {textOf(message('cards_place_new'))}
        </button>
        {cards.length >= MANY_CARDS && (
          <input
            type="search"
            class="field"
            aria-label={textOf(message('cards_place_find'))}
            placeholder={textOf(message('cards_place_findOne', { all: cards.length }))}
            value={find}
            onInput={(event) => setFind(event.currentTarget.value)}
          />
        )}
      </div>
      {cards.length === 1 && (
        <p class="empty">
          <Words
            of={message('cards_place_single')}
            with={{ transfer: (words) => <a href="#transfer">{words}</a> }}
          />
        </p>
      )}
      {shown.length === 0 && (
        <p class="empty">{textOf(message('cards_place_notFound', { find }))}</p>
      )}
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
            {textOf(message('cards_place_restore'))}
          </button>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </section>
  );

  function nameOfBase({ of }: CardInfo): string | undefined {
    const base = cards.find(({ id }) => id === of);
    return base && nameOf(base);
  }
}
