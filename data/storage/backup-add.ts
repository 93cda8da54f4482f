/** Adding what is in a backup to what is stored, which stays as it is. */
import { DEFAULT_CARDS } from '../cards/list';
import { same } from '../merge/same';
import type { CardInfo } from '../schema/cards';
import { itemsOf, listed } from '../sync/documents';
import type { Packed } from './bundled';
import { cardShelf, cardsShelf, filesShelf, resumeShelf } from './items';
import { LAYOUT } from './stored-value';

type Items = Record<string, unknown>;

/**
 * What is to be stored: cards, snippets, answers, corrections and files that are not here yet. A bundled
 * card that was changed here and there in different ways becomes a card of its own. The history, the
 * menu's order and the choice of the card are taken only where there are none.
 * @param packed What came with the extension: its cards stand for a list that is not stored.
 */
export function added(
  stored: Items,
  backup: ReadonlyMap<string, unknown>,
  { cards: defaults }: Packed,
): Items {
  const next: Items = {};
  for (const [key, value] of backup) {
    if (stored[key] === undefined) next[key] = value;
    // What cannot be read here is left alone.
    else if (isUnordered(key) && Array.isArray(data(stored[key]))) {
      next[key] = packed([...list(stored[key]), ...missing(list(stored[key]), list(value))]);
    } else if (key === filesShelf.key) {
      next[key] = packed({ ...fields(data(value)), ...fields(data(stored[key])) });
    }
  }
  return withCards(next, stored, backup, defaults);
}

/** Lists whose items are told apart by what they are, not by when they were. */
const isUnordered = (key: string): boolean => ['snippets', 'answers', 'learned'].includes(key);

function withCards(
  next: Items,
  stored: Items,
  backup: ReadonlyMap<string, unknown>,
  defaults: readonly CardInfo[],
): Items {
  const here = itemsOf(data(stored[cardsShelf.key]) ?? { cards: defaults });
  const more = itemsOf(data(backup.get(cardsShelf.key)) ?? { cards: DEFAULT_CARDS });
  const ids = new Set(listed({ cards: here }).map(({ id }) => id));
  const lines = more.filter((line) => listed({ cards: [line] }).some(({ id }) => !ids.has(id)));
  const [mine, theirs] = [stored[resumeShelf.key], backup.get(resumeShelf.key)];
  if (mine !== undefined && theirs !== undefined && !same(data(mine), data(theirs))) {
    const id = crypto.randomUUID();
    next[cardShelf(id).key] = packed({ resume: data(theirs) });
    lines.push({ id, title: 'From the backup' });
  }
  if (lines.length > 0) next[cardsShelf.key] = packed({ cards: [...here, ...lines] });
  else Reflect.deleteProperty(next, cardsShelf.key);
  return next;
}

/** The items of `more` that are not in `here`, by their id or by their site and field. */
function missing(here: readonly unknown[], more: readonly unknown[]): unknown[] {
  const name = (item: unknown) => {
    const { id, origin, signature } = fields(item);
    return JSON.stringify(id ?? [origin, signature]);
  };
  const known = new Set(here.map(name));
  return more.filter((item) => !known.has(name(item)));
}

const packed = (value: unknown) => ({ version: LAYOUT, data: value });

function data(raw: unknown): unknown {
  return fields(raw).data;
}

function list(raw: unknown): unknown[] {
  const value = data(raw);
  return Array.isArray(value) ? value : [];
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
