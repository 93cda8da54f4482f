/** The user's own answers to questions that forms ask beyond the résumé. */
import * as z from 'zod/mini';

/** One question as the user words it, and the answer to it. */
export const answerSchema = z.looseObject({
  /** Made once, kept for good. */
  id: z.string().check(z.minLength(1)),
  question: z.string(),
  answer: z.string(),
});

export const answersSchema = z.array(answerSchema);

export type Answer = z.infer<typeof answerSchema>;
