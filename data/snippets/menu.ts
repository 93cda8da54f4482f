/** The right-click menu as a tree, built from the registry. */
import { type Message, message } from '../messages/message';
import type { MenuChoice } from '../schema/menu-choice';
import { GROUP_IDS, GROUPS, type GroupId, type Snippet } from './snippet';

export interface MenuNode {
  /** A snippet's id, or `menu:` and a path for a submenu. */
  id: string;
  /** Ready for the browser: shortened, `&` doubled as menus want it. */
  title: Message | string;
  children?: MenuNode[];
}

/** About as wide as a submenu may get before browsers cut it themselves. */
const WIDTH = 48;

/** Submenus in a group; a longer menu than this is searched faster on the card. */
const MOST_ENTRIES = 40;

/** The item that stands for the rest: it opens the card. */
export const MORE_ID = 'menu:more';

/** A submenu for each group, and within it one for each job, school or skill group. */
export function menuTree(snippets: readonly Snippet[], choice: MenuChoice): MenuNode[] {
  const shown = chosen(snippets, choice);
  return GROUP_IDS.flatMap((group) => {
    const members = shown.filter((snippet) => snippet.group === group);
    if (members.length === 0) return [];
    return [{ id: `menu:${group}`, title: GROUPS[group], children: entries(members, group) }];
  });
}

/** The snippets of the menu in its order: hidden ones left out, chosen ones first within their entry. */
export function chosen(snippets: readonly Snippet[], { hidden, order }: MenuChoice): Snippet[] {
  const left = new Set(hidden);
  const rank = new Map(order.map((id, index) => [id, index]));
  const place = ({ id }: Snippet) => rank.get(id) ?? order.length;
  return snippets.filter(({ id }) => !left.has(id)).sort((a, b) => place(a) - place(b));
}

/** A text as the title of a menu item: one line, shortened at the end. */
export function menuTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  const short =
    characters.length > WIDTH
      ? `${characters
          .slice(0, WIDTH - 1)
          .join('')
          .trimEnd()}…`
      : line;
  // `&` marks an access key and `%s` stands for the selection (menus.create): neither is meant here.
  return short.replaceAll('&', '&&').replaceAll('%s', '%\u2060s');
}

/** A menu item's title as the browser shows it. */
export function shownTitle(title: string): string {
  return title.replaceAll('&&', '&').replaceAll('%\u2060s', '%s');
}

function entries(members: readonly Snippet[], group: GroupId): MenuNode[] {
  const nodes: MenuNode[] = [];
  const submenus = new Map<string, MenuNode[]>();
  const parents = new Set(members.map(({ of }) => of));
  for (const snippet of members) {
    const item = { id: snippet.id, title: itemTitle(snippet) };
    const within = submenuOf(snippet, parents);
    const open = within && submenus.get(within.key);
    if (open) {
      open.push(item);
      continue;
    }
    // How many of one's own there are is one's own choice.
    if (nodes.length === MOST_ENTRIES && group !== 'own') {
      nodes.push({ id: `${MORE_ID}:${group}`, title: message('menu_more') });
      break;
    }
    if (!within) {
      nodes.push(item);
      continue;
    }
    const children = [item];
    submenus.set(within.key, children);
    nodes.push({ id: `menu:${group}:${snippet.id}`, title: menuTitle(within.title), children });
  }
  return nodes;
}

/** The submenu in which a snippet stands: its entry's, where that has more than a line. */
function submenuOf(
  { id, group, entry, of, text }: Snippet,
  parents: ReadonlySet<string | undefined>,
): { key: string; title: string } | undefined {
  if (group !== 'other') return entry === undefined ? undefined : { key: entry, title: entry };
  const line = of ?? (parents.has(id) ? id : undefined);
  return line === undefined ? undefined : { key: line, title: of ? (entry ?? '') : text };
}

/** "E-mail: stephen@…", but a skill with how well it is known, and the user's own title alone. */
function itemTitle({ title, text, group, note }: Snippet): string {
  if (title !== text && group !== 'own') return menuTitle(`${title}: ${text}`);
  return menuTitle(note ? `${title} (${note})` : title);
}
