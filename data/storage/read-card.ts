/** Reading the résumé of any card. */

import { BUNDLED } from '../cards/list';
import type { CardInfo, Cards } from '../schema/cards';
import type { Resume } from '../schema/resume';
import { bundledResume, type Packed, readPacked } from './bundled';
import { CARD_KEY, cardShelf, cardsShelf, resumeShelf } from './items';
import type { Stored } from './stored-value';

/**
 * The bases of the variants that were read last, by the variant's id; where one could not be read, as
 * it was when the variant was saved last.
 */
const bases = new Map<string, Resume>();

/** The list of cards. */
export async function readCards(): Promise<readonly CardInfo[]> {
  const [stored, packed] = await Promise.all([cardsShelf.read(), readPacked()]);
  return listOf(stored, packed);
}

/**
 * The list of cards as it was read; where it is damaged, made anew from the cards that are there:
 * whose they are is not known then, so each counts as somebody else's.
 */
export async function listOf(stored: Stored<Cards>, packed: Packed): Promise<readonly CardInfo[]> {
  if (stored.state === 'ok') return stored.value.cards;
  if (stored.state !== 'damaged') return packed.cards;
  const keys = Object.keys(await chrome.storage.local.get());
  const ids = keys
    .filter((key) => key.startsWith(CARD_KEY) && !key.endsWith('.damaged'))
    .map((key) => key.slice(CARD_KEY.length));
  return [...packed.cards, ...ids.map((id): CardInfo => ({ id, title: '', received: true }))];
}

/** The bundled card's résumé as it is now. */
export async function readBundled(): Promise<Stored<Resume>> {
  const [stored, packed] = await Promise.all([resumeShelf.read(), bundledResume()]);
  return stored.state === 'empty' ? { state: 'ok', value: packed } : stored;
}

/**
 * The résumé of a card other than the bundled one; of a variant, together with what it shares with
 * its base. Where the base cannot be read, the variant stands as it was when it was saved last.
 * @param bundled The bundled card's résumé, where it has been read already.
 */
export async function readCard(
  { id, of }: CardInfo,
  bundled?: Stored<Resume>,
): Promise<Stored<Resume>> {
  const [kept, base] = await Promise.all([
    cardShelf(id).read(),
    of === undefined ? undefined : readBase(of, bundled),
  ]);
  const last = base ?? (kept.state === 'ok' ? kept.value.from : undefined);
  if (last) bases.set(id, last);
  else bases.delete(id);
  if (kept.state !== 'ok') return kept;
  if (!base || kept.value.from === undefined) return { state: 'ok', value: kept.value.resume };
  const { variantResume } = await import('../cards/variant');
  return { state: 'ok', value: variantResume(kept.value, base) };
}

/** The base of a variant as it was read last; undefined for a whole card. For a page that is being closed. */
export function lastBase(id: string): Resume | undefined {
  return bases.get(id);
}

/** Calls back when a card other than the bundled one was changed. @returns A function that ends it. */
export function watchKeptCards(changed: () => void): () => void {
  const listener = (items: Record<string, unknown>) => {
    if (Object.keys(items).some((key) => key.startsWith(CARD_KEY))) changed();
  };
  chrome.storage.local.onChanged.addListener(listener);
  return () => chrome.storage.local.onChanged.removeListener(listener);
}

async function readBase(id: string, bundled?: Stored<Resume>): Promise<Resume | undefined> {
  if (id === BUNDLED) {
    const now = bundled ?? (await readBundled());
    return now.state === 'ok' ? now.value : undefined;
  }
  const kept = await cardShelf(id).read();
  return kept.state === 'ok' ? kept.value.resume : undefined;
}
