/** JSON Resume (https://jsonresume.org/schema): 1.0, older drafts, and the usual slips. */
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
      if (error instanceof RangeError)
        throw new Unreadable(
          'The data in this file stand too deep in one another, which can be made to do harm: save it anew from the program that made it',
        );
      throw new Unreadable(
        `This JSON is broken (${error instanceof Error ? error.message : 'it can’t be read'}): mend it there, or save it anew from the program that made it`,
      );
    }
    const known =
      isLoose(input) &&
      ['basics', 'work', 'education', 'skills', 'experience', 'projects', 'volunteer'].some((key) =>
        Object.hasOwn(input, key),
      );
    if (!isLoose(input) || !known)
      throw new Unreadable(
        'This JSON is no résumé: choose a JSON Resume file, with “basics” or “work” in it',
      );
    const { resume, rest } = repaired(bounded(input));
    const result = readResume(resume);
    if (result.ok) return { resume: result.value, rest };
    refused = result;
    return { resume: {}, rest: ['refused'] };
  });
  return refused ?? reading;
};
