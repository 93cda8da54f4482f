/** The user's own snippets as they are kept and exported. */
import * as z from 'zod/mini';

/** One snippet of the user's: `text` is a template (see data/snippets/template.ts). */
export const ownSnippetSchema = z.looseObject({
  /** Made once, kept for good: menus and shortcuts refer to it. */
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  /** The card it belongs to; without one it is offered with every card. */
  card: z.optional(z.string()),
  text: z.string(),
});

export const ownSnippetsSchema = z.array(ownSnippetSchema);

export type OwnSnippet = z.infer<typeof ownSnippetSchema>;
