/** Several cards side by side, as they are kept. */

import * as z from 'zod/mini';
import { message } from '../messages/message';
import { resumeSchema } from './resume';

export const cardInfoSchema = z.looseObject({
  /** `bundled` for the card that came with the extension; made once for every other. */
  id: z.string().check(z.minLength(1)),
  /** What the person calls it; empty where the résumé's own name stands for it. */
  title: z.string(),
  /** The card this is a variant of: it shares with it what it does not change. */
  of: z.optional(z.string()),
  /** Somebody else's: the person's own answers and files are not used with it. */
  received: z.optional(z.literal(true)),
});

export type CardInfo = z.infer<typeof cardInfoSchema>;

export const cardsSchema = z.object({
  /** In the person's order. */
  cards: z.array(cardInfoSchema).check(
    z.minLength(1),
    z.refine((cards) => new Set(cards.map(({ id }) => id)).size === cards.length, {
      params: { said: message('schema_cards_sameId') },
    }),
  ),
});

export type Cards = z.infer<typeof cardsSchema>;

export const keptCardSchema = z.looseObject({
  /** The whole résumé, of a variant too. */
  resume: resumeSchema,
  /** Of a variant: its base as it was when the variant was saved last. */
  from: z.optional(resumeSchema),
});

export type KeptCard = z.infer<typeof keptCardSchema>;

export const cardIdSchema = z.string();
