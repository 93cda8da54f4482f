/** What the bench's script tells of a control of a page. */
import * as z from 'zod/mini';

/** One of `document.querySelectorAll('input,select,textarea')`. */
export const readControlSchema = z.object({
  /** `none`: nobody fills it in, as hidden ones and buttons. */
  type: z.enum(['text', 'choice', 'box', 'file', 'none']),
  /** As a person who looks for it would find it: label, else placeholder, name, id. */
  label: z.string(),
  /** A person can see it, or what stands for it, wherever they scroll to. */
  seen: z.boolean(),
  /** Whether a person has to scroll sideways for it, or sees something else in its place. */
  place: z.enum(['in sight', 'beside the window', 'behind what is drawn']),
  /** What stands there; the chosen option's label and value; of a ticked box what it is called. */
  stands: z.array(z.string()),
  /** Everything of its state, for comparing. */
  state: z.string(),
  /** The options of a list, or what a box is called. */
  offers: z.array(z.array(z.string())),
  /** 0 where the page sets no limit. */
  maxLength: z.int(),
  pattern: z.string(),
  accept: z.string(),
  /** The radio buttons of one group share it; empty for what stands alone. */
  group: z.string(),
});
export type ReadControl = z.infer<typeof readControlSchema>;
