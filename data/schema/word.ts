/** A word for the person that no page could show, as it waits for the card to be opened. */

import * as z from 'zod/mini';
import { saidSchema } from '../messages/schema';

export const wordSchema = z.object({
  message: saidSchema,
  /** What was to be inserted, for a button that copies it. */
  text: z.optional(z.string()),
  html: z.optional(z.string()),
});

/** A word with the tab that it is about. */
export const leftWordSchema = z.extend(wordSchema, { tabId: z.int() });

export type Word = z.infer<typeof wordSchema>;
