/** What every reader refuses, and the words for it. */
import type { Problem, Reading } from '../../schema/problem';
import type { Read } from '../format';
import { beyondBounds } from './bounds';

/** The largest file that is read, in bytes. */
export const LARGEST = 100 * 1024 * 1024;

/** Why a document can't be read, in words that say what to do next. */
export class Unreadable extends Error {}

/** A document that says more than can be kept: what of it, and where. */
class TooMuch extends Error {
  constructor(readonly problems: Problem[]) {
    super('more than can be kept');
  }
}

/**
 * The data of a document, before anything is made of it.
 * @throws What `guarded` puts into words, where it is beyond the bounds of what can be kept.
 */
export function bounded<T>(document: T): T {
  const problems = beyondBounds(document);
  if (problems.length > 0) throw new TooMuch(problems);
  return document;
}

const refusal = (message: string): Reading<Read> => ({
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
 * Runs a reader and puts into words what goes wrong.
 * @param understand Reads; may throw `Unreadable`, or anything for a broken document.
 */
export async function guarded(
  bytes: Uint8Array,
  understand: () => Read | Promise<Read>,
): Promise<Reading<Read>> {
  if (bytes.length === 0) return refusal('This file is empty: choose another one');
  if (bytes.length > LARGEST)
    return refusal(
      'This file is larger than 100 MB: save a smaller one, without pictures, and try again',
    );
  try {
    const read = await understand();
    bounded({ ...read.resume, snippets: read.card?.snippets });
    return isEmpty(read)
      ? refusal('There is no text in this file: choose another one, or paste the text')
      : { ok: true, value: read };
  } catch (error) {
    if (error instanceof Unreadable) return refusal(error.message);
    if (error instanceof TooMuch) return { ok: false, problems: error.problems };
    return refusal(
      'This file is broken or of another kind than its name says: save it anew, or paste its text',
    );
  }
}
