/** One card in the list: a line while it is closed; open, its title and what can be done with it. */
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { heard } from '../../ui/heard';
import { Icon } from '../../ui/icons';
import { MoveButtons } from '../../ui/move-buttons';
import { useSortableItem } from '../../ui/use-sortable';
import { Words } from '../../ui/words';
import { CardEditor, type CardEditorProps } from './editor';

interface CardRowProps extends CardEditorProps {
  index: number;
  /** How many rows there are. */
  length: number;
  /** Whether it is the card that is shown. */
  isShown: boolean;
  open: boolean;
  toggle(): void;
  move(from: number, to: number): void;
}

export function CardRow(props: CardRowProps) {
  const { card, name, owner, base, index, length, isShown, open, edits, toggle, move } = props;
  const { item, handle, drop, dragging, step, onKeyDown } = useSortableItem<HTMLLIElement>(
    { list: 'cards', length, move },
    index,
  );
  const gist = gistOf(owner === name ? '' : owner, base);
  return (
    <li
      ref={item}
      class="sortable own-snippet"
      data-drop={drop}
      data-dragging={dragging}
      data-open={open}
      onKeyDown={onKeyDown}
    >
      <div class="row-head">
        <span class="grip" ref={handle}>
          <Icon name="grip" />
        </span>
        <button type="button" class="row-title" aria-expanded={open} onClick={toggle}>
          <b dir="auto">{name}</b>
          <span class="gist" dir="auto">
            {textOf(gist)}
          </span>
          {card.received && <span class="badge">{textOf(message('cards_row_received'))}</span>}
          {isShown && <span class="badge shown">{textOf(message('cards_row_shown'))}</span>}
        </button>
        <span class="row-buttons">
          {!isShown && (
            <button type="button" class="quiet" onClick={() => void edits.show(card)}>
              <Words of={message('cards_row_show', { card: name })} with={{ heard }} />
            </button>
          )}
          <MoveButtons {...{ index, length, name, step }} />
          <button
            type="button"
            class="icon"
            aria-label={textOf(message('cards_row_delete', { card: name }))}
            title={textOf(message('cards_row_deleteTitle'))}
            onClick={() => void edits.remove(card, name)}
          >
            <Icon name="remove" />
          </button>
        </span>
      </div>
      {open && <CardEditor {...props} />}
    </li>
  );
}

/** What stands beside a card's name: whose it is, and what it is a variant of. */
function gistOf(owner: string, base: string | undefined): Message | string {
  if (base === undefined) return owner;
  return owner === ''
    ? message('cards_row_variant', { base })
    : message('cards_row_variantOf', { base, owner });
}
