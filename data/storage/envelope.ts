/** What is stored stands in an envelope that says in which layout it was written. */
import * as z from 'zod/mini';
import { problemsOf } from '../schema/problem';
import { migrated } from './migrations';
import { LAYOUT, type Stored } from './stored-value';

const envelopeSchema = z.object({ version: z.int(), data: z.unknown() });

/**
 * Opens the envelope of a shelf and checks what is in it; an older layout is brought up to today's, a
 * newer one is not looked into.
 */
export function openEnvelope<T>(key: string, raw: unknown, schema: z.ZodMiniType<T>): Stored<T> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) {
    return { state: 'damaged', problems: problemsOf(envelope.error.issues, raw) };
  }
  const { version } = envelope.data;
  if (version > LAYOUT) return { state: 'newer', version };
  const data = migrated(key, version, envelope.data.data);
  const value = schema.safeParse(data);
  return value.success
    ? { state: 'ok', value: value.data }
    : { state: 'damaged', problems: problemsOf(value.error.issues, data) };
}
