/** One group of the menu: a box for all of it, its lines below while it is open. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { GroupId } from '../../../data/snippets/snippet';
import { Icon } from '../../ui/icons';
import { Check } from './check';
import { MenuLines } from './line-list';
import type { MenuGroup } from './lines';
import { useMenuEdits } from './use-menu-edits';

interface MenuGroupEditorProps {
  group: MenuGroup;
  open: boolean;
  toggle(id: GroupId): void;
}

export function MenuGroupEditor({ group, open, toggle }: MenuGroupEditorProps) {
  const { shown } = useMenuEdits();
  const { id, title, ids, lines } = group;
  const list = `menu-${id}`;
  return (
    <section class="menu-group" aria-label={title}>
      <h2>
        <Check ids={ids} name={textOf(message('menu_group_all', { group: title }))} />
        <button
          type="button"
          class="unfold"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => toggle(id)}
        >
          {title}
          <small>
            {textOf(message('menu_group_shown', { all: ids.length, shown: shown(ids) }))}
          </small>
          <Icon name="unfold" />
        </button>
      </h2>
      <div id={list} class="menu-lists" hidden={!open}>
        {open && <MenuLines lines={lines} list={list} />}
      </div>
    </section>
  );
}
