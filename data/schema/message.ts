/** What the card and the background say to each other. */

import * as z from 'zod/mini';
import { saidSchema } from '../messages/schema';

/** The card asks for a snippet to be inserted into the field that had the focus last. */
export const insertMessageSchema = z.object({
  type: z.literal('insert'),
  /** The snippet. */
  id: z.string(),
  tabId: z.int(),
  /** Missing where the browser keeps the tab's address to itself. */
  tabUrl: z.optional(z.string()),
  /** What it says, where only the card that is open knows it; nothing of it is kept. */
  content: z.optional(
    z.object({ title: z.string(), text: z.string(), html: z.optional(z.string()) }),
  ),
});

export type InsertMessage = z.infer<typeof insertMessageSchema>;

/** How that went. */
export const insertAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('inserted'), notes: z.array(saidSchema) }),
  z.object({
    outcome: z.literal('failed'),
    message: saidSchema,
    /** Whether it was copied instead, is to be offered for copying, or would be no use copied. */
    copy: z.enum(['done', 'offered', 'useless']),
  }),
  z.object({
    outcome: z.literal('needs-access'),
    message: saidSchema,
    origins: z.array(z.string()),
  }),
]);

export type InsertAnswer = z.infer<typeof insertAnswerSchema>;
