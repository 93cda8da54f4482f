/** What is stored stands in an envelope that says in which layout it was written. */
import * as z from 'zod/mini';
import { problemsOf } from '../schema/problem';
import { LAYOUT, type Stored } from './stored';

const envelopeSchema = z.object({ version: z.int(), data: z.unknown() });

/** Opens a stored envelope and checks what is in it; a newer layout is not looked into. */
export function openEnvelope<T>(raw: unknown, schema: z.ZodMiniType<T>): Stored<T> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) {
    return { state: 'damaged', problems: problemsOf(envelope.error.issues, raw) };
  }
  const { version, data } = envelope.data;
  if (version > LAYOUT) return { state: 'newer', version };
  const value = schema.safeParse(data);
  return value.success
    ? { state: 'ok', value: value.data }
    : { state: 'damaged', problems: problemsOf(value.error.issues, data) };
}
