/** What the card has learned from corrections: which value a field is to hold. */
import * as z from 'zod/mini';

export const learnedSchema = z.looseObject({
  /** The site it was learned on, as `https://jobs.example.org`. */
  origin: z.string(),
  /** What the field is known by on that site: see data/fill/corrections/signature.ts. */
  signature: z.string(),
  /** The words of its label, folded: other sites' fields of the same words are meant too. */
  words: z.string(),
  /** The label as the page writes it, to be shown in the list of what was learned. */
  label: z.string(),
  /** A kind of value, a snippet, or nothing. */
  to: z.discriminatedUnion('to', [
    z.object({ to: z.literal('kind'), kind: z.string() }),
    z.object({ to: z.literal('snippet'), snippet: z.string() }),
    z.object({ to: z.literal('nothing') }),
  ]),
});

/** The newest last. */
export const learnedListSchema = z.array(learnedSchema);

export type Learned = z.infer<typeof learnedSchema>;
