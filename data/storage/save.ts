/** Storing what one page has changed, together with what others have changed meanwhile. */

import { BUNDLED } from '../cards/list';
import { type Merged, merge } from '../merge/three-way';
import { message } from '../messages/message';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import { DEFAULT_MENU } from '../snippets/menu-edit';
import { bundledResume } from './bundled';
import { remember, withRoom } from './history';
import { type Shelf, StorageError } from './item';
import { cardShelf, menuShelf, ownShelf, resumeShelf } from './items';
import { exclusive } from './lock';
import { lastBase, readCard, readCards } from './read-card';

/** Stores the résumé of one card. */
export type SaveResume = (mine: Resume, base?: Resume) => Promise<Merged<Resume>>;

/**
 * Stores the résumé of this card, whichever is chosen by then, and notes in the history what it was;
 * older history makes room where there is none.
 */
export function saveResume(card: string): SaveResume {
  const put: SaveResume =
    card === BUNDLED
      ? (mine, base) => save(resumeShelf, mine, base, bundledResume)
      : (mine, base) => saveCard(card, mine, base);
  return async (mine, base) => {
    const saved = await withRoom(() => put(mine, base));
    if (base) remember({ card, before: base, after: saved.merged });
    return saved;
  };
}

/** Stores the résumé of a card other than the bundled one; of a variant, with the base it stands on. */
async function saveCard(id: string, mine: Resume, base?: Resume): Promise<Merged<Resume>> {
  const shelf = cardShelf(id);
  const write = (resume: Resume) => {
    const from = lastBase(id);
    return shelf.write({ resume, ...(from && { from }) });
  };
  if (base === undefined) {
    noteHurry(shelf.key);
    await write(mine);
    return { merged: mine, conflicts: [] };
  }
  const isOvertaken = hurryWatch(shelf.key);
  return exclusive(shelf.key, async () => {
    const card = (await readCards()).find((one) => one.id === id);
    if (!card) throw new StorageError(message('storage_card_deleted'));
    const stored = await readCard(card);
    const result = merge(base, mine, stored.state === 'ok' ? stored.value : base);
    if (!isOvertaken()) await write(result.merged);
    return result;
  });
}

/** Stores the person's own snippets. */
export function saveOwn(
  mine: readonly OwnSnippet[],
  base?: readonly OwnSnippet[],
): Promise<Merged<OwnSnippet[]>> {
  return save(ownShelf, [...mine], base && [...base], async () => []);
}

/** Stores the choice of the menu. */
export function saveMenu(mine: MenuChoice, base?: MenuChoice): Promise<Merged<MenuChoice>> {
  return save(menuShelf, mine, base, async () => DEFAULT_MENU);
}

/** Shows the bundled résumé again; what was stored is in the history. */
export async function resetResume(): Promise<void> {
  await exclusive(resumeShelf.key, async () => {
    const stored = await resumeShelf.read();
    await resumeShelf.clear();
    if (stored.state !== 'ok') return;
    remember({ card: BUNDLED, before: stored.value, after: await bundledResume() });
  });
}

/**
 * Stores a value, brought together with what is stored by now.
 * @param base What the change started from; without it the value is written at once.
 * @param whenEmpty What an empty shelf stands for.
 */
export async function save<T>(
  shelf: Shelf<T>,
  mine: T,
  base: T | undefined,
  whenEmpty: () => Promise<T>,
): Promise<Merged<T>> {
  if (base === undefined) {
    noteHurry(shelf.key);
    await shelf.write(mine);
    return { merged: mine, conflicts: [] };
  }
  const isOvertaken = hurryWatch(shelf.key);
  return exclusive(shelf.key, async () => {
    const stored = await shelf.read();
    const theirs =
      stored.state === 'ok' ? stored.value : stored.state === 'empty' ? await whenEmpty() : base;
    const result = merge(base, mine, theirs);
    if (!isOvertaken()) await shelf.write(result.merged);
    return result;
  });
}

/** How often this page has written at once to the shelf of a key, as it does when it is closed. */
const hurries = new Map<string, number>();

function noteHurry(key: string): void {
  hurries.set(key, (hurries.get(key) ?? 0) + 1);
}

/** @returns Tells whether something newer was written at once since: what is under way must not come after it. */
function hurryWatch(key: string): () => boolean {
  const before = hurries.get(key);
  return () => hurries.get(key) !== before;
}
