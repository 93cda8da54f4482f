/** Storing what one page has changed, together with what others have changed meanwhile. */
import { type Merged, merge } from '../merge';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import { DEFAULT_MENU } from '../snippets/menu-edit';
import { exclusive } from './exclusive';
import { makeRoom, remember } from './history';
import { type Shelf, StorageFull } from './shelf';
import { menuShelf, ownShelf, resumeShelf } from './shelves';
import { bundledResume } from './state';

/** Stores the résumé, and notes in the history what it was; older history makes room where there is none. */
export async function saveResume(mine: Resume, base?: Resume): Promise<Merged<Resume>> {
  try {
    const saved = await save(resumeShelf, mine, base, bundledResume);
    if (base) remember(base, saved.merged);
    return saved;
  } catch (error) {
    if (!(error instanceof StorageFull) || !(await makeRoom())) throw error;
    return saveResume(mine, base);
  }
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
    if (stored.state === 'ok') remember(stored.value, await bundledResume());
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
    await shelf.write(mine);
    return { merged: mine, conflicts: [] };
  }
  return exclusive(shelf.key, async () => {
    const stored = await shelf.read();
    const theirs =
      stored.state === 'ok' ? stored.value : stored.state === 'empty' ? await whenEmpty() : base;
    const result = merge(base, mine, theirs);
    await shelf.write(result.merged);
    return result;
  });
}
