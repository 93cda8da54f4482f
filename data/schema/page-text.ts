/** What a frame of the page tells when it is read: its text, and the frames that stand in it. */
import * as z from 'zod/mini';
import { pageFramesSchema } from './page-fill';

export const pageTextSchema = z.extend(pageFramesSchema, {
  text: z.string(),
  /** Whether the page has more text than was read. */
  cut: z.boolean(),
});
export type PageText = z.infer<typeof pageTextSchema>;
