/** The place “Menu”: what stands in the right-click menu, and in what order. */
import { useMemo, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { DEFAULT_MENU } from '../../../data/snippets/menu-edit';
import type { GroupId } from '../../../data/snippets/snippet';
import { useSession } from '../session';
import { MenuGroupEditor } from './group';
import { menuGroups } from './lines';
import { MenuPreview } from './preview';

export function MenuPlace() {
  const { card, menu, done } = useSession();
  const [open, setOpen] = useState<GroupId | undefined>('contact');
  const groups = useMemo(() => menuGroups(card.snippets, menu.value), [card.snippets, menu.value]);
  const changed = menu.value.hidden.length > 0 || menu.value.order.length > 0;

  function reset(): void {
    const before = menu.value;
    menu.change(() => DEFAULT_MENU);
    done(message('menu_reset_done'), {
      what: message('menu_reset_doing'),
      back: () => menu.change(() => before),
    });
  }

  return (
    <>
      <MenuPreview shown={open} />
      <div class="menu-groups">
        {groups.map((group) => (
          <MenuGroupEditor
            key={group.id}
            group={group}
            open={group.id === open}
            toggle={() => setOpen(group.id === open ? undefined : group.id)}
          />
        ))}
      </div>
      <p class="reset">
        {changed ? (
          <button type="button" class="quiet" onClick={reset}>
            {textOf(message('menu_reset_back'))}
          </button>
        ) : (
          textOf(message('menu_reset_isDefault'))
        )}
      </p>
    </>
  );
}
