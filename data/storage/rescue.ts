/** What is stored and cannot be read: to save it as a file, and to clear it away. */
import { browser } from 'wxt/browser';
import {
  answersShelf,
  CARD_KEY,
  cardShelf,
  cardsShelf,
  filesShelf,
  historyShelf,
  learnedShelf,
  menuShelf,
  ownShelf,
  resumeShelf,
} from './shelves';

/** Something stored that this version cannot use. */
export interface Unreadable {
  /** Its key in the storage. */
  key: string;
  /** What it was: "résumé". */
  what: string;
  /** As it is stored, as JSON to save in a file. */
  json: string;
  /** False where a newer version wrote it: that version can still use it. */
  disposable: boolean;
}

const NAMED = [
  { shelf: resumeShelf, what: 'résumé' },
  { shelf: cardsShelf, what: 'list of cards' },
  { shelf: ownShelf, what: 'own snippets' },
  { shelf: menuShelf, what: 'menu’s order' },
  { shelf: answersShelf, what: 'answers' },
  { shelf: learnedShelf, what: 'memory of corrections' },
  { shelf: filesShelf, what: 'files' },
  { shelf: historyShelf, what: 'history' },
];

/** Everything unreadable, also what was kept aside when something new was stored in its place. */
export async function readUnreadable(): Promise<Unreadable[]> {
  const all = await browser.storage.local.get();
  const ids = Object.keys(all)
    .filter((key) => key.startsWith(CARD_KEY))
    .map((key) => key.slice(CARD_KEY.length).replace(/\.damaged$/, ''));
  const cards = [...new Set(ids)].map((id) => ({ shelf: cardShelf(id), what: 'card' }));
  const found = await Promise.all(
    [...NAMED, ...cards].map(async ({ shelf, what }): Promise<Unreadable[]> => {
      const { state } = await shelf.read();
      const broken = state === 'damaged' || state === 'newer' ? [shelf.key] : [];
      return [...broken, `${shelf.key}.damaged`]
        .filter((key) => all[key] !== undefined)
        .map((key) => ({
          key,
          what,
          json: JSON.stringify(all[key], null, 2),
          disposable: state !== 'newer' || key !== shelf.key,
        }));
    }),
  );
  return found.flat();
}

/** Clears it from the storage. @returns A function that puts it back. */
export async function discardUnreadable({ key }: Unreadable): Promise<() => Promise<void>> {
  const before = await browser.storage.local.get(key);
  await browser.storage.local.remove(key);
  return () => browser.storage.local.set(before);
}
