/** One row of a list that can be sorted: a grip, its fields, and the buttons that move and remove it. */

import type { ComponentChildren } from 'preact';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Icon } from './icons';
import { MoveButtons } from './move-buttons';
import { type Sortable, useSortableItem } from './use-sortable';

interface SortableRowProps {
  /** Its classes beside `sortable`. */
  class: string;
  index: number;
  /** What the row is called by its buttons: "highlight 2". */
  name: Message | Unconverted;
  sortable: Sortable;
  remove(): void;
  /** The row's fields. */
  children: ComponentChildren;
}

/** A row that is not in the list yet can be removed and not moved. */
export function SortableRow({
  class: classes,
  index,
  name,
  sortable,
  remove,
  children,
}: SortableRowProps) {
  const { item, handle, drop, dragging, step, onKeyDown } = useSortableItem<HTMLLIElement>(
    sortable,
    index,
  );
  const { length } = sortable;
  return (
    <li
      ref={item}
      class={`sortable ${classes}`}
      data-drop={drop}
      data-dragging={dragging}
      onKeyDown={onKeyDown}
    >
      <span class="grip" ref={handle}>
        <Icon name="grip" />
      </span>
      {children}
      <span class="row-buttons">
        {index < length && <MoveButtons {...{ index, name, step, length }} />}
        <button
          type="button"
          class="icon"
          aria-label={textOf(message('ui_row_remove', { name }))}
          title={textOf(message('ui_row_removeShort'))}
          onClick={remove}
        >
          <Icon name="remove" />
        </button>
      </span>
    </li>
  );
}
