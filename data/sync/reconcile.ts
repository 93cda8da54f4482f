/** Bringing together what this machine holds with what has come from the others. */
import { same } from '../merge/same';
import { touchCard, wasRemoved, withAwaited, withoutAwaited } from './awaited-cards';
import { view } from './document-view';
import { ALWAYS, CARDS, cardOf, isSynced, itemsOf, keyOfCard, listed } from './documents';
import type { Found } from './pack';
import { EMPTY, hasNews, isEdited, join, type Replica } from './replica';
import { dayOf, forget, type Pen, unedited, write } from './write';

/** What this machine holds. */
export interface Held {
  /** The documents that are there by their key, as they are sent. */
  documents: ReadonlyMap<string, unknown>;
  replicas: ReadonlyMap<string, Replica>;
  /** Keys of what cannot be read here, or is a newer version's: left alone. */
  closed: ReadonlySet<string>;
}

/** What is known of the documents beside their keys. */
export interface Rules {
  /** What an empty place in the storage stands for. */
  empty(key: string): unknown;
  /** Whether a document can be stored under this key. */
  accepts(key: string, value: unknown): boolean;
}

export interface Reconciled {
  /** The documents that are to be stored; undefined for one that is to go. */
  documents: Map<string, unknown>;
  /** The replicas that are to be stored; undefined for one that is to go. */
  replicas: Map<string, Replica | undefined>;
  /** The documents of which this machine knows more than the store, in the order in which they matter. */
  send: string[];
  /** The documents in the store whose card was removed. */
  drop: string[];
  /** The documents in the store that cannot be stored here. */
  refused: string[];
}

/** After so many days it is forgotten that something was removed. */
const MEMORY = 60;

/** What is known when this machine's edits and what has come from the others are brought together. */
interface Joined {
  /** By document. */
  now: ReadonlyMap<string, Replica>;
  /** The list of cards. */
  cards: Replica;
  refused: string[];
}

/** @param found What is in the store. */
export function reconcile(
  held: Held,
  found: ReadonlyMap<string, Found>,
  pen: Pen,
  rules: Rules,
): Reconciled {
  const joined = joinAll(held, found, pen, rules);
  const result = differences(held, found, joined, rules);
  const removed = (key: string) => {
    const id = cardOf(key);
    return id !== undefined && isOpen(held, key) && wasRemoved(joined.cards, id);
  };
  // A card that was removed from the list goes with all that is kept of it.
  for (const key of held.documents.keys()) if (removed(key)) result.documents.set(key, undefined);
  for (const key of held.replicas.keys()) if (removed(key)) result.replicas.set(key, undefined);
  result.drop = [...found.keys()].filter(removed);
  return result;
}

const isOpen = ({ closed }: Held, key: string): boolean => isSynced(key) && !closed.has(key);

/** What is stored under a key, or what its empty place stands for. */
const storedIn =
  (documents: Held['documents'], empty: Rules['empty']) =>
  (key: string): unknown =>
    documents.get(key) ?? empty(key);

function joinAll(
  held: Held,
  found: ReadonlyMap<string, Found>,
  pen: Pen,
  { empty, accepts }: Rules,
): Joined {
  const { documents, replicas } = held;
  const now = new Map<string, Replica>();
  const refused: string[] = [];
  const stored = storedIn(documents, empty);
  const open = (key: string) => isOpen(held, key);
  const begin = (key: string) =>
    replicas.get(key) ?? (cardOf(key) === undefined ? unedited(empty(key)) : EMPTY);

  /** Takes over what this machine's person has done, and then what has come. */
  const take = (key: string, replica: Replica): Replica => {
    const arrived = found.get(key);
    const joined = arrived?.state === 'whole' ? join(replica, arrived.replica) : replica;
    const sound = joined === replica || accepts(key, view(joined).value);
    if (!sound) refused.push(key);
    const kept = forget(sound ? joined : replica, dayOf(pen) - MEMORY);
    now.set(key, kept);
    return kept;
  };

  // The cards that were edited here are known first: whoever removes one elsewhere at once has not seen that.
  const edited = new Map<string, Replica>();
  for (const key of documents.keys()) {
    if (cardOf(key) === undefined || !open(key)) continue;
    edited.set(key, write(begin(key), documents.get(key), pen));
  }
  const before = begin(CARDS);
  const mine = withAwaited(stored(CARDS), before, replicas, !documents.has(CARDS));
  const isEditedHere = (key: string) => {
    const change = edited.get(key);
    return change !== undefined && change !== replicas.get(key);
  };
  const cards = open(CARDS)
    ? take(CARDS, withEdits(write(before, mine, pen), before, isEditedHere, pen))
    : before;

  for (const key of ALWAYS) {
    if (key !== CARDS && open(key)) take(key, write(begin(key), stored(key), pen));
  }
  for (const { id } of listed(view(cards).value)) {
    const key = keyOfCard(id);
    const replica = edited.get(key) ?? replicas.get(key) ?? EMPTY;
    if (open(key) && (replica !== EMPTY || found.get(key)?.state === 'whole')) take(key, replica);
  }
  return { now, cards, refused };
}

/** The list with the cards marked that were edited or made here, and what they are variants of. */
function withEdits(
  list: Replica,
  old: Replica,
  isEditedHere: (key: string) => boolean,
  pen: Pen,
): Replica {
  const was = new Set(listed(view(old).value).map(({ id }) => id));
  const ids = listed(view(list).value).flatMap(({ id, of }) => {
    const isNew = !was.has(id) && list !== old;
    if (!isNew && !isEditedHere(keyOfCard(id))) return [];
    return of === undefined ? [id] : [id, of];
  });
  return [...new Set(ids)].reduce((marked, id) => touchCard(marked, id, pen), list);
}

/** What is to be stored here and sent, so that all have what is known now. */
function differences(
  { documents, replicas }: Held,
  found: ReadonlyMap<string, Found>,
  { now, refused }: Joined,
  { empty, accepts }: Rules,
): Reconciled {
  const stored = storedIn(documents, empty);
  const here = new Set(listed(stored(CARDS)).map(({ id }) => id));
  const result: Reconciled = {
    documents: new Map(),
    replicas: new Map(),
    send: [],
    drop: [],
    refused,
  };
  for (const [key, replica] of now) {
    if (replica !== replicas.get(key)) result.replicas.set(key, replica);
    const shown = view(replica).value;
    const value = key === CARDS ? withoutAwaited(shown, now, here) : shown;
    const none = key === CARDS && itemsOf(value).length === 0;
    if (none && itemsOf(shown).length === 0) result.documents.set(key, undefined);
    if (!none && !same(value, stored(key)) && accepts(key, value)) {
      result.documents.set(key, same(value, empty(key)) ? undefined : value);
    }
    const arrived = found.get(key);
    const news = arrived?.state !== 'whole' || hasNews(replica, arrived.replica);
    if (isEdited(replica) && news && !refused.includes(key)) result.send.push(key);
  }
  return result;
}
