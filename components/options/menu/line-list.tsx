/** The lines of one menu or submenu: to leave out, and to put into another order. */
import { useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { Icon } from '../../ui/icons';
import { MoveButtons } from '../../ui/move-buttons';
import { type Sortable, useSortableItem } from '../../ui/use-sortable';
import { Check } from './check';
import type { MenuLine } from './lines';
import { useMenuEdits } from './use-menu-edits';

/** @param list Names the list; lines are sorted within it. */
export function MenuLines({ lines, list }: { lines: readonly MenuLine[]; list: string }) {
  const edits = useMenuEdits();
  const [said, setSaid] = useState<Message>();
  const sortable: Sortable = {
    list,
    length: lines.length,
    move(from, to) {
      edits.move(lines, from, to);
      setSaid(
        message('options_moved', {
          all: lines.length,
          name: lines[from]?.name ?? '',
          place: to + 1,
        }),
      );
    },
  };
  return (
    <>
      <ol class="menu-lines">
        {lines.map((line, index) => (
          <Line key={line.ids.toSorted()[0]} line={line} index={index} sortable={sortable} />
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </>
  );
}

interface LineProps {
  line: MenuLine;
  index: number;
  sortable: Sortable;
}

function Line({ line, index, sortable }: LineProps) {
  const { shown } = useMenuEdits();
  const { item, handle, drop, dragging, step, onKeyDown } = useSortableItem<HTMLLIElement>(
    sortable,
    index,
  );
  const [open, setOpen] = useState(false);
  const { name, text, ids, lines } = line;
  return (
    <li ref={item} class="sortable" data-drop={drop} data-dragging={dragging} onKeyDown={onKeyDown}>
      <div class="menu-line" data-out={shown(ids) === 0}>
        <span class="grip" ref={handle}>
          <Icon name="grip" />
        </span>
        <Check ids={ids} name={lines ? textOf(message('menu_group_all', { group: name })) : name} />
        {lines ? (
          <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span dir="auto">{name}</span>
            <small>
              {textOf(message('menu_group_shown', { all: ids.length, shown: shown(ids) }))}
            </small>
            <Icon name="unfold" />
          </button>
        ) : (
          <span class="menu-name">
            <span dir="auto">{name}</span>{' '}
            {text && (
              <span class="gist" dir="auto">
                {text.slice(0, 200)}
              </span>
            )}
          </span>
        )}
        <span class="row-buttons">
          <MoveButtons {...{ index, name, step }} length={sortable.length} />
        </span>
      </div>
      {lines && open && (
        <div class="menu-lists">
          <MenuLines lines={lines} list={`${sortable.list}/${ids[0]}`} />
        </div>
      )}
    </li>
  );
}
