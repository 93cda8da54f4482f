/** One own snippet in the list: a line while it is closed, its editor while it is open. */
import { useMemo } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import { Icon } from '../../ui/icons';
import { MoveButtons } from '../../ui/move-buttons';
import { useSortableItem } from '../../ui/use-sortable';
import { nameOf, type SnippetEdits } from './edit';
import { SnippetEditor } from './editor';

interface SnippetRowProps {
  snippet: OwnSnippet;
  index: number;
  /** How many rows there are. */
  length: number;
  /** Why it is not offered, where it is not. */
  reason: Message | undefined;
  /** With which card alone it is offered, in words; empty where with every one. */
  only: string;
  open: boolean;
  toggle(id: string): void;
  move(from: number, to: number): void;
  set: SnippetEdits['set'];
  remove: SnippetEdits['remove'];
}

/** Drawn again only when it has changed itself: there may be hundreds. */
export function SnippetRow(props: SnippetRowProps) {
  const { snippet, index, length, reason, only, open, toggle, move, set, remove } = props;
  return useMemo(
    () => <Row {...{ snippet, index, length, reason, only, open, toggle, move, set, remove }} />,
    [snippet, index, length, reason, only, open, toggle, move, set, remove],
  );
}

function Row(props: SnippetRowProps) {
  const { snippet, index, length, reason, only, open, toggle, move, set, remove } = props;
  const sortable = { list: 'own', length, move };
  const { item, handle, drop, dragging, step, onKeyDown } = useSortableItem<HTMLLIElement>(
    sortable,
    index,
  );
  const name = textOf(nameOf(snippet));
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
        <button
          type="button"
          class="row-title"
          aria-expanded={open}
          onClick={() => toggle(snippet.id)}
        >
          <b dir="auto">{snippet.title || textOf(message('snippets_row_noTitle'))}</b>
          {!open && (
            <span class="gist" dir="auto">
              {snippet.text.slice(0, 200)}
            </span>
          )}
          {only && <span class="badge">{only}</span>}
        </button>
        <span class="row-buttons">
          <MoveButtons {...{ index, length, name, step }} />
          <button
            type="button"
            class="icon"
            aria-label={textOf(message('snippets_row_delete', { snippet: name }))}
            title={textOf(message('snippets_row_deleteTitle'))}
            onClick={() => remove(snippet.id)}
          >
            <Icon name="remove" />
          </button>
        </span>
      </div>
      {!open && reason && (
        <p class="withheld">{textOf(message('snippets_row_notOffered', { why: reason }))}</p>
      )}
      {open && <SnippetEditor snippet={snippet} set={(change) => set(snippet.id, change)} />}
    </li>
  );
}
