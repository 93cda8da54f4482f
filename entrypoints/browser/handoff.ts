/** That a page is to be filled or matched: said in the background, heard by the popup or the panel. */

/** Its key in the session's storage. */
export const WANTED = 'fill-wanted';

/** What is wanted of which page, and where it is to be shown. */
export interface Wanted {
  tabId: number;
  where: 'popup' | 'panel';
  what: 'fill' | 'match';
}

/** Asks for something of a tab until somebody takes it or the browser ends. */
export async function want(wanted: Wanted): Promise<void> {
  await chrome.storage.session.set({ [WANTED]: wanted });
}

/** Whether it still waits to be taken. */
export async function isWanted(): Promise<boolean> {
  return (await chrome.storage.session.get(WANTED))[WANTED] !== undefined;
}

/** Takes what was wanted, if it is this, of this tab and here; the mark on the icon goes. */
export async function takeWanted(kept: unknown, { tabId, where, what }: Wanted): Promise<boolean> {
  if (!isOne(kept) || kept.tabId !== tabId || kept.where !== where || kept.what !== what) {
    return false;
  }
  await chrome.storage.session.remove(WANTED);
  await chrome.action.setBadgeText({ tabId, text: '' });
  return true;
}

function isOne(kept: unknown): kept is Wanted {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'tabId' in kept &&
    'where' in kept &&
    'what' in kept
  );
}
