/** The page script's answer, checked before it is believed. */
import * as z from 'zod/mini';
import { NEVER_MEANINGS } from '../../data/never/meanings';
import type { PressResult } from '../page/insert/result';

const way = z.enum(['type', 'paste', 'set', 'choose']);
const reason = z.enum([
  ...NEVER_MEANINGS,
  'no-field',
  'hidden',
  'disabled',
  'read-only',
  'file',
  'too-long',
  'no-fit',
  'ignored',
  'gone',
]);

/** What the insertion engine answers; see `PressResult`. */
export const insertResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('inserted'), way, notes: z.array(z.string()) }),
  z.object({ outcome: z.literal('altered'), way, message: z.string() }),
  z.object({ outcome: z.literal('asked'), reason: z.enum(NEVER_MEANINGS), message: z.string() }),
  z.object({ outcome: z.literal('refused'), reason, message: z.string() }),
]) satisfies z.ZodMiniType<PressResult>;
