/** What is stored and cannot be read: to save it as a file, and to clear it away. */

import type { Message } from '../messages/message';
import { ASIDE, namedShelves, storedText } from './named-shelves';

/** Something stored that this version cannot use. */
export interface Unreadable {
  /** Its key in the storage. */
  key: string;
  /** What it was: "résumé". */
  what: Message;
  /** As it is stored, as JSON to save in a file. */
  json: string;
  /** False where a newer version wrote it: that version can still use it. */
  disposable: boolean;
}

/** Everything unreadable, also what was kept aside when something new was stored in its place. */
export async function readUnreadable(): Promise<Unreadable[]> {
  const all = await chrome.storage.local.get();
  const found = await Promise.all(
    namedShelves(Object.keys(all)).map(async ({ shelf, what }): Promise<Unreadable[]> => {
      const { state } = await shelf.read();
      const broken = state === 'damaged' || state === 'newer' ? [shelf.key] : [];
      return [...broken, shelf.key + ASIDE]
        .filter((key) => all[key] !== undefined)
        .map((key) => ({
          key,
          what: storedText(what),
          json: JSON.stringify(all[key], null, 2),
          disposable: state !== 'newer' || key !== shelf.key,
        }));
    }),
  );
  return found.flat();
}

/** Clears it from the storage. @returns A function that puts it back. */
export async function discardUnreadable({ key }: Unreadable): Promise<() => Promise<void>> {
  const before = await chrome.storage.local.get(key);
  await chrome.storage.local.remove(key);
  return () => chrome.storage.local.set(before);
}
