/** The right-click menu as it is edited: each group's lines, with everything that could stand there. */

import type { MenuChoice } from '../../../data/schema/menu-choice';
import { menuTree } from '../../../data/snippets/menu';
import { GROUP_IDS, GROUPS, type GroupId, type Snippet } from '../../../data/snippets/snippet';

/** One line of a menu: a snippet, or a submenu of several. */
export interface MenuLine {
  id: string;
  /** What it is called in the list. */
  name: string;
  /** What it gives, beside its name; missing for a submenu. */
  text?: string;
  /** Ids of its snippet, or of all in its submenu. */
  ids: readonly string[];
  lines?: readonly MenuLine[];
}

export interface MenuGroup {
  id: GroupId;
  title: string;
  ids: readonly string[];
  lines: readonly MenuLine[];
}

/** Every group that has snippets, in the menu's order, what is left out among the rest. */
export function menuGroups(snippets: readonly Snippet[], { order }: MenuChoice): MenuGroup[] {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const tree = menuTree(snippets, { hidden: [], order });

  const line = (node: (typeof tree)[number]): MenuLine => {
    const lines = node.children?.map(line);
    const snippet = byId.get(lines?.[0]?.ids[0] ?? node.id);
    if (lines)
      return {
        id: node.id,
        name:
          snippet?.of === undefined && snippet?.group === 'other'
            ? snippet.title
            : (snippet?.entry ?? ''),
        ids: idsOf(lines),
        lines,
      };
    const { title = '', text = '' } = snippet ?? {};
    return { id: node.id, name: title, ids: [node.id], ...(text !== title && { text }) };
  };
  return GROUP_IDS.flatMap((id) => {
    const lines = tree.find((node) => node.id === `menu:${id}`)?.children?.map(line);
    return lines ? [{ id, title: GROUPS[id], ids: idsOf(lines), lines }] : [];
  });
}

function idsOf(lines: readonly MenuLine[]): string[] {
  return lines.flatMap(({ ids }) => ids);
}
