/** What can be done with the menu, each with its way back. */
import { useMemo } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { withMoved, withShown } from '../../../data/snippets/menu-edit';
import { useSession } from '../session';
import type { MenuLine } from './lines';

export interface MenuEdits {
  /** How many of these stand in the menu. */
  shown(ids: readonly string[]): number;
  show(ids: readonly string[], show: boolean): void;
  move(lines: readonly MenuLine[], from: number, to: number): void;
}

export function useMenuEdits(): MenuEdits {
  const { menu, undo } = useSession();
  const hidden = useMemo(() => new Set(menu.value.hidden), [menu.value.hidden]);
  return {
    shown: (ids) => ids.filter((id) => !hidden.has(id)).length,
    show(ids, show) {
      const before = menu.value.hidden;
      menu.change((now) => withShown(now, ids, show));
      const back = () => menu.change((now) => ({ ...now, hidden: before }));
      undo.push({ what: message('menu_edit_showing'), back });
    },
    move(lines, from, to) {
      const before = menu.value.order;
      const ids = lines.map((line) => line.ids);
      menu.change((now) => withMoved(now, ids, from, to));
      const back = () => menu.change((now) => ({ ...now, order: before }));
      undo.push({ what: message('menu_edit_order'), back });
    },
  };
}
