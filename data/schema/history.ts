/** Past states of the résumé as they are kept. */
import * as z from 'zod/mini';
import { resumeSchema } from './resume';

export const historySchema = z.array(
  z.object({ card: z.string(), at: z.string(), what: z.array(z.string()), resume: resumeSchema }),
);
