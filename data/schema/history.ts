/** Past states of the résumé as they are kept. */

import * as z from 'zod/mini';
import { saidSchema } from '../messages/schema';
import { resumeSchema } from './resume';

export const historySchema = z.array(
  z.object({ card: z.string(), at: z.string(), what: z.array(saidSchema), resume: resumeSchema }),
);
