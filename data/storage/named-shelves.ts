/** Every key of the storage with what lies there: whatever is stored is named here. */
import { type Message, message } from '../messages/message';
import {
  answersShelf,
  CARD_KEY,
  cardShelf,
  cardsShelf,
  chosenShelf,
  filesShelf,
  historyShelf,
  lastShelf,
  learnedShelf,
  menuShelf,
  ownShelf,
  replicasShelf,
  resumeShelf,
  syncShelf,
} from './items';
import type { Stored } from './stored-value';

/** What lies on a shelf. */
export type StoredKind =
  | 'cards'
  | 'resume'
  | 'chosen'
  | 'own'
  | 'menu'
  | 'answers'
  | 'learned'
  | 'files'
  | 'history'
  | 'last'
  | 'card'
  | 'sync'
  | 'replicas';

/** What a kind of stored thing is called: "résumé". */
export const storedText = (what: StoredKind): Message => message(`storage_stored_${what}`);

/** A shelf, whatever lies on it. */
export interface NamedShelf {
  shelf: {
    key: string;
    read(): Promise<Stored<unknown>>;
    open(raw: unknown): Promise<Stored<unknown>>;
  };
  what: StoredKind;
}

const NAMED: readonly NamedShelf[] = [
  { shelf: cardsShelf, what: 'cards' },
  { shelf: resumeShelf, what: 'resume' },
  { shelf: chosenShelf, what: 'chosen' },
  { shelf: ownShelf, what: 'own' },
  { shelf: menuShelf, what: 'menu' },
  { shelf: answersShelf, what: 'answers' },
  { shelf: learnedShelf, what: 'learned' },
  { shelf: filesShelf, what: 'files' },
  { shelf: historyShelf, what: 'history' },
  { shelf: lastShelf, what: 'last' },
];

/**
 * What belongs to this machine alone: the names of machines and what each has seen. On another machine,
 * or at another time, it would make edits look as if they had been seen already.
 */
const OF_THIS_MACHINE: readonly NamedShelf[] = [
  { shelf: syncShelf, what: 'sync' },
  { shelf: replicasShelf, what: 'replicas' },
];

/** What is beside a shelf where something unreadable was kept aside. */
export const ASIDE = '.damaged';

/** The shelves of these keys, in the order in which they matter; keys of nothing known are left out. */
export function namedShelves(keys: readonly string[]): NamedShelf[] {
  const ids = keys
    .filter((key) => key.startsWith(CARD_KEY))
    .map((key) => withoutAside(key).slice(CARD_KEY.length));
  const cards = [...new Set(ids)].map((id) => ({ shelf: cardShelf(id), what: 'card' as const }));
  return [...NAMED, ...cards, ...OF_THIS_MACHINE];
}

/** Whether what lies under a key belongs to this machine alone. */
export function isOfThisMachine(key: string): boolean {
  return OF_THIS_MACHINE.some(({ shelf }) => shelf.key === withoutAside(key));
}

/** The key of the shelf that something lies on or beside. */
export function withoutAside(key: string): string {
  return key.endsWith(ASIDE) ? key.slice(0, -ASIDE.length) : key;
}
