/** The menu as the browser will show it: its groups, and the lines of one of them. */
import { useMemo } from 'preact/hooks';
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
      <figcaption>As it will look</figcaption>
      <ul>
        {tree.map((group) => (
          <li key={group.id} data-on={group === open}>
            {group.title} <span aria-hidden="true">▸</span>
          </li>
        ))}
        {tree.length === 0 && <li class="hint">Nothing is chosen</li>}
      </ul>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for who has only keys.
        <ul tabIndex={0} aria-label={`The submenu ${open.title}`}>
          {open.children?.map((line) => (
            <li key={line.id}>
              <span dir="auto">{shownTitle(line.title)}</span>
              {line.children && <span aria-hidden="true"> ▸</span>}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
