/** The files that the user keeps in the extension for upload fields. */
import * as z from 'zod/mini';

export const keptFileSchema = z.object({
  /** With its ending: `Resume.pdf`. */
  name: z.string().check(z.minLength(1)),
  /** MIME type. */
  type: z.string(),
  /** The bytes in base64: the browser's storage takes JSON only. */
  base64: z.string(),
});

export const keptFilesSchema = z.object({
  resume: z.optional(keptFileSchema),
  'cover-letter': z.optional(keptFileSchema),
});

export type KeptFile = z.infer<typeof keptFileSchema>;
export type KeptFiles = z.infer<typeof keptFilesSchema>;
