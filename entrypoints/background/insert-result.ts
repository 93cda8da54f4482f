/** The page script's answer, checked before it is believed. */
import * as z from 'zod/mini';
import type { InsertResult } from '../page/insert/result';

const way = z.enum(['type', 'paste', 'set', 'choose']);
const reason = z.enum([
  'no-field',
  'password',
  'card',
  'one-time-code',
  'captcha',
  'search',
  'hidden',
  'disabled',
  'read-only',
  'file',
  'too-long',
  'no-fit',
  'ignored',
  'gone',
]);

/** What the insertion engine answers; see `InsertResult`. */
export const insertResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('inserted'), way, notes: z.array(z.string()) }),
  z.object({ outcome: z.literal('altered'), way, message: z.string() }),
  z.object({ outcome: z.literal('refused'), reason, message: z.string() }),
]) satisfies z.ZodMiniType<InsertResult>;
