/** Changes of the right-click menu's choice, each a new choice. */

import type { MenuChoice } from '../schema/menu-choice';
import { moved } from '../text/moved';
import { chosen } from './menu';
import type { Snippet } from './snippet';

/** Everything, in the order of the card. */
export const DEFAULT_MENU: MenuChoice = { hidden: [], order: [] };

/** Puts snippets into the menu, or takes them out. */
export function withShown(choice: MenuChoice, ids: readonly string[], shown: boolean): MenuChoice {
  const named = new Set(ids);
  const others = choice.hidden.filter((id) => !named.has(id));
  return { ...choice, hidden: shown ? others : [...others, ...ids] };
}

/**
 * Moves one line of a submenu to the place of another.
 * @param lines The lines as they stand now: each the ids of its snippet, or of all in its submenu.
 */
export function withMoved(
  choice: MenuChoice,
  lines: readonly (readonly string[])[],
  from: number,
  to: number,
): MenuChoice {
  const named = new Set(lines.flat());
  // One after another in the place of the first: what stands elsewhere keeps its own order.
  return {
    ...choice,
    order: [...choice.order.filter((id) => !named.has(id)), ...moved(lines, from, to).flat()],
  };
}

/** Every snippet in the menu's order, those that are left out among them. */
export function ordered(snippets: readonly Snippet[], { order }: MenuChoice): Snippet[] {
  return chosen(snippets, { hidden: [], order });
}
