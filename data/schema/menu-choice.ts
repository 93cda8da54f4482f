/** Which snippets stand in the right-click menu, and in what order. */
import * as z from 'zod/mini';

export const menuChoiceSchema = z.object({
  /** Ids of snippets that are left out. */
  hidden: z.array(z.string()),
  /** Ids of snippets that stand first in their submenu, in this order; the rest follow as on the card. */
  order: z.array(z.string()),
});

export type MenuChoice = z.infer<typeof menuChoiceSchema>;
