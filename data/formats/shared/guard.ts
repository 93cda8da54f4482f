/** What every reader refuses, and why. */
import { Failure } from '../../messages/failure';
import { type Message, message } from '../../messages/message';
import type { Problem, Reading } from '../../schema/problem';
import type { Read } from '../format';
import { beyondBounds } from './bounds';

/** The largest file that is read, in bytes. */
export const LARGEST = 100 * 1024 * 1024;

/** Why a document can't be read, and what to do next. */
export class Unreadable extends Failure {}

/** A document that says more than can be kept: what of it, and where. */
class TooMuch extends Error {
  constructor(readonly problems: Problem[]) {
    super();
  }
}

/**
 * The data of a document, before anything is made of it.
 * @throws What `guarded` makes a refusal of, where it is beyond the bounds of what can be kept.
 */
export function bounded<T>(document: T): T {
  const problems = beyondBounds(document);
  if (problems.length > 0) throw new TooMuch(problems);
  return document;
}

const refusal = (message: Message): Reading<Read> => ({
  ok: false,
  problems: [{ path: '', message }],
});

function isEmpty(read: Read): boolean {
  const { basics, ...sections } = read.resume;
  const filled =
    Object.values(basics ?? {}).some(Boolean) ||
    Object.values(sections).some((value) => Array.isArray(value) && value.length > 0);
  return !filled && read.rest.length === 0;
}

/**
 * Runs a reader and says what goes wrong.
 * @param understand Reads; may throw `Unreadable`, or anything for a broken document.
 */
export async function guarded(
  bytes: Uint8Array,
  understand: () => Read | Promise<Read>,
): Promise<Reading<Read>> {
  if (bytes.length === 0) return refusal(message('formats_file_empty'));
  if (bytes.length > LARGEST) return refusal(message('formats_file_tooLarge'));
  try {
    const read = await understand();
    bounded({ ...read.resume, snippets: read.card?.snippets });
    return isEmpty(read) ? refusal(message('formats_file_noText')) : { ok: true, value: read };
  } catch (error) {
    if (error instanceof Unreadable) return refusal(error.said);
    if (error instanceof TooMuch) return { ok: false, problems: error.problems };
    return refusal(message('formats_file_broken'));
  }
}
