/** What is synchronised: each document under the key under which it is stored. */
import { same } from '../merge/same';

/** The list of the cards: it says which documents of cards there are. */
export const CARDS = 'cards';

const CARD = 'card.';
const ALONE = new Set([CARDS, 'resume', 'snippets', 'learned']);

/** Whether what is stored under a key goes along. */
export function isSynced(key: string): boolean {
  return ALONE.has(key) || cardOf(key) !== undefined;
}

/** The keys that are always looked at, whether something is stored there or not. */
export const ALWAYS: readonly string[] = [...ALONE];

/** The id of the card that is stored under a key; undefined for anything else. */
export function cardOf(key: string): string | undefined {
  return key.startsWith(CARD) && !key.endsWith('.damaged') ? key.slice(CARD.length) : undefined;
}

/** The key under which a card is stored. */
export const keyOfCard = (id: string): string => CARD + id;

/** One line of the list of the cards, as far as it matters here. */
export interface Listed {
  id: string;
  of?: string | undefined;
}

/** The cards of a list, those that can be told apart. */
export function listed(cards: unknown): Listed[] {
  return itemsOf(cards).flatMap((item) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
      ? [{ id: item.id, of: 'of' in item && typeof item.of === 'string' ? item.of : undefined }]
      : [],
  );
}

/** The lines of the list of the cards. */
export function itemsOf(cards: unknown): readonly unknown[] {
  const list = typeof cards === 'object' && cards !== null && 'cards' in cards ? cards.cards : [];
  return Array.isArray(list) ? list : [];
}

/** A document as it is sent: of a variant, only what it says in another way than its base did. */
export function sentForm(key: string, value: unknown): unknown {
  if (cardOf(key) === undefined || typeof value !== 'object' || value === null) return value;
  if (!('resume' in value && 'from' in value)) return value;
  const [resume, from] = different(value.resume, value.from);
  return { ...value, resume, from };
}

/** Two records without the fields that are the same in both; lists are whole. */
function different(a: unknown, b: unknown): [unknown, unknown] {
  if (!isRecord(a) || !isRecord(b)) return [a, b];
  const parts = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !same(a[key], b[key]))
    .map((key) => ({ key, parts: different(a[key], b[key]) }));
  const side = (index: 0 | 1) =>
    Object.fromEntries(
      parts.flatMap(({ key, parts }) => (parts[index] === undefined ? [] : [[key, parts[index]]])),
    );
  return [side(0), side(1)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
