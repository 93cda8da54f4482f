/** Whose each card is: of every card at once, without reading all of them through. */

import * as z from 'zod/mini';
import { BUNDLED, whose } from '../cards/list';
import { bundledResume } from './bundled';
import { openEnvelope } from './envelope';
import { CARD_KEY, resumeShelf } from './items';

/** What a list of cards shows of a résumé. */
const ownerSchema = z.object({
  basics: z.optional(z.object({ name: z.optional(z.string()), label: z.optional(z.string()) })),
});
const keptSchema = z.object({ resume: ownerSchema, from: z.optional(ownerSchema) });

type Owner = z.infer<typeof ownerSchema>;

/** By the card's id, as `whose` gives it; a card that cannot be read is left out. */
export async function readOwners(
  cards: readonly { id: string; of?: string | undefined }[],
): Promise<ReadonlyMap<string, string>> {
  const keyOf = (id: string) => (id === BUNDLED ? resumeShelf.key : `${CARD_KEY}${id}`);
  const [stored, packed] = await Promise.all([
    chrome.storage.local.get(cards.map(({ id }) => keyOf(id))),
    bundledResume(),
  ]);
  const open = <T>(id: string, schema: z.ZodMiniType<T>): T | undefined => {
    const raw = stored[keyOf(id)];
    const opened = raw === undefined ? undefined : openEnvelope(keyOf(id), raw, schema);
    return opened?.state === 'ok' ? opened.value : undefined;
  };
  const ownerOf = (id: string): Owner | undefined =>
    id === BUNDLED ? (open(id, ownerSchema) ?? packed) : open(id, keptSchema)?.resume;
  return new Map(
    cards.flatMap(({ id, of }): [string, string][] => {
      const own = ownerOf(id);
      if (!own) return [];
      const from = of === undefined ? undefined : open(id, keptSchema)?.from;
      const base = of === undefined ? undefined : ownerOf(of);
      return [[id, whose({ basics: from && base ? shared(own, from, base) : own.basics })]];
    }),
  );
}

/** A variant's name and headline: its base's, where it has not changed them itself. */
function shared(own: Owner, from: Owner, base: Owner): Owner['basics'] {
  const pick = (key: 'name' | 'label') =>
    own.basics?.[key] === from.basics?.[key] ? base.basics?.[key] : own.basics?.[key];
  return { name: pick('name'), label: pick('label') };
}
