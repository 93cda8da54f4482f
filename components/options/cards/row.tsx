/** One card in the list: a line while it is closed; open, its title and what can be done with it. */
import { Icon } from '../../ui/icons';
import { MoveButtons } from '../../ui/move-buttons';
import { useSortableItem } from '../../ui/use-sortable';
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
  const gist = [owner !== name && owner, base && `variant of ${base}`].filter(Boolean).join(' · ');
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
            {gist}
          </span>
          {card.received && <span class="badge">Received</span>}
          {isShown && <span class="badge shown">Shown</span>}
        </button>
        <span class="row-buttons">
          {!isShown && (
            <button type="button" class="quiet" onClick={() => void edits.show(card)}>
              Show <span class="visually-hidden">{name}</span>
            </button>
          )}
          <MoveButtons {...{ index, length, name, step }} />
          <button
            type="button"
            class="icon"
            aria-label={`Delete ${name}`}
            title="Delete"
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
