/** The menu as the browser will show it: its groups, and the lines of one of them. */
import { useMemo } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { menuTree, shownTitle } from '../../../data/snippets/menu';
import type { GroupId } from '../../../data/snippets/snippet';
import { useSession } from '../session';

/** @param shown The group whose submenu is open. */
export function MenuPreview({ shown }: { shown: GroupId | undefined }) {
  const { card, menu } = useSession();
  const tree = useMemo(() => menuTree(card.snippets, menu.value), [card.snippets, menu.value]);
  const open = tree.find(({ id }) => id === `menu:${shown}`);
  return (
    <figure class="menu-preview">
      <figcaption>{textOf(message('menu_preview_title'))}</figcaption>
      <ul>
        {tree.map((group) => (
          <li key={group.id} data-on={group === open}>
            {textOf(group.title)} <span aria-hidden="true">▸</span>
          </li>
        ))}
        {tree.length === 0 && <li class="hint">{textOf(message('menu_preview_empty'))}</li>}
      </ul>
      {open && (
        <ul
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for who has only keys.
          tabIndex={0}
          aria-label={textOf(message('menu_preview_submenu', { group: open.title }))}
        >
          {open.children?.map((line) => (
            <li key={line.id}>
              <span dir="auto">{shownTitle(textOf(line.title))}</span>
              {line.children && <span aria-hidden="true"> ▸</span>}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
