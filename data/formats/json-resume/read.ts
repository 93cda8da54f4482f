/** JSON Resume (https://jsonresume.org/schema): 1.0, older drafts, and the usual slips. */
import { messageOf } from '../../messages/failure';
import { message } from '../../messages/message';
import { readResume } from '../../schema/resume';
import type { Reader } from '../format';
import { decode } from '../shared/decode';
import { bounded, guarded, Unreadable } from '../shared/guard';
import { isLoose, parseJson } from '../shared/loose';
import { repaired } from './repair';

/** Reads JSON Resume; keys that the standard does not know are kept. */
export const read: Reader = async (bytes) => {
  let refused: Awaited<ReturnType<Reader>> | undefined;
  const reading = await guarded(bytes, () => {
    let input: unknown;
    try {
      input = parseJson(decode(bytes));
    } catch (error) {
      // What is deeper than the stack of the one that reads it is broken off with this.
      if (error instanceof RangeError) throw new Unreadable(message('formats_json_tooDeep'));
      throw new Unreadable(message('formats_json_broken', { why: messageOf(error) }));
    }
    const known =
      isLoose(input) &&
      ['basics', 'work', 'education', 'skills', 'experience', 'projects', 'volunteer'].some((key) =>
        Object.hasOwn(input, key),
      );
    if (!isLoose(input) || !known) throw new Unreadable(message('formats_json_noResume'));
    const { resume, rest } = repaired(bounded(input));
    const result = readResume(resume);
    if (result.ok) return { resume: result.value, rest };
    refused = result;
    return { resume: {}, rest: ['refused'] };
  });
  return refused ?? reading;
};
