/** Reading the résumé of any card. */
import { browser } from 'wxt/browser';
import { BUNDLED, DEFAULT_CARDS } from '../cards';
import type { CardInfo } from '../schema/cards';
import type { Resume } from '../schema/resume';
import { bundledResume } from './bundled';
import { CARD_KEY, cardShelf, cardsShelf, resumeShelf } from './shelves';
import type { Stored } from './stored';

/** The bases of the variants that were read last, by the variant's id. */
const bases = new Map<string, Resume>();

/** The list of cards; the bundled one alone where it cannot be read. */
export async function readCards(): Promise<readonly CardInfo[]> {
  const stored = await cardsShelf.read();
  return stored.state === 'ok' ? stored.value.cards : DEFAULT_CARDS;
}

/** The bundled card's résumé as it is now; as it came where that cannot be read. */
export async function readBundled(): Promise<Resume> {
  const [stored, packed] = await Promise.all([resumeShelf.read(), bundledResume()]);
  return stored.state === 'ok' ? stored.value : packed;
}

/**
 * The résumé of a card other than the bundled one; of a variant, together with what it shares with
 * its base. Where the base cannot be read, the variant stands as it was when it was saved last.
 * @param bundled The bundled card's résumé, where it has been read already.
 */
export async function readCard({ id, of }: CardInfo, bundled?: Resume): Promise<Stored<Resume>> {
  const [kept, base] = await Promise.all([
    cardShelf(id).read(),
    of === undefined ? undefined : readBase(of, bundled),
  ]);
  if (base) bases.set(id, base);
  else bases.delete(id);
  if (kept.state !== 'ok') return kept;
  if (!base || kept.value.from === undefined) return { state: 'ok', value: kept.value.resume };
  const { variantResume } = await import('../variant');
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
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

async function readBase(id: string, bundled?: Resume): Promise<Resume | undefined> {
  if (id === BUNDLED) return bundled ?? readBundled();
  const kept = await cardShelf(id).read();
  return kept.state === 'ok' ? kept.value.resume : undefined;
}
