import { identifierWords } from '../lexicon/fold';
import { findPhrases, partGlued } from '../lexicon/phrases';
import type { Meaning } from '../lexicon/words/words';
import { type Reader, type Reading, readWords } from './read';

const isDatePart = (meaning: Meaning): boolean =>
  meaning === 'day' || meaning === 'month' || meaning === 'year';

const isFile = (meaning: Meaning): boolean => meaning.startsWith('file:');

const DIGITS = /^\p{N}+$/u;

/** `q3` is the third question, not a search. */
const NUMBERED = /^\p{L}[_-]?\d+$/u;

/** The number that a form builder puts before the question's own words: `q7_emailAddress`. */
const plain = (identifier: string): string =>
  NUMBERED.test(identifier)
    ? ''
    : identifier.replace(/^(?:q|question|input|field|entry)[_-]?\d+[_-]?(?=\p{L})/iu, '');

/** What a name or id says: its last part first, as in `checkout[shipping_address][city]`. */
export function readIdentifier(identifier: string, reader: Reader): Reading | undefined {
  const parts = plain(identifier)
    .split(/[[\]$:.]+|__+/)
    .filter((part) => part !== '');
  let dated = false;
  for (const part of parts.reverse().slice(0, 3)) {
    const whole = identifierWords(part);
    const list = whole.flatMap((word) => partGlued(word));
    // Parts found inside a word may be there by chance.
    const trust = list.length > whole.length ? 0.85 : 1;
    // A number is kept only where it may tell line 1 from line 2.
    const kept = list.filter((word, i) => !DIGITS.test(word) || (word.length === 1 && i > 0));
    const reading =
      readWords(kept, reader, true) ??
      readWords(
        kept.filter((w) => !DIGITS.test(w)),
        reader,
        true,
      );
    // "school[0].name" is not the person's.
    const vague = reading?.meaning === 'name' && parts.length > 1 && kept.length === 1 ? 0.7 : 1;
    if (reading && (!dated || /^(start|end|bday)/.test(reading.meaning)))
      return { ...reading, quality: reading.quality * trust * vague };
    if (kept.some((word) => word.length > 2 && findPhrases([word]).length === 0)) return undefined;
    // "job_application[resume_text]" asks for the résumé, which cannot be written here, and for no job.
    if (findPhrases(kept).some((hit) => hit.senses.some(({ meaning }) => isFile(meaning))))
      return undefined;
    // "education[0].year" is no degree, "educations[0][start_date][month]" a start.
    dated ||= findPhrases(kept).some((hit) => hit.senses.some((s) => isDatePart(s.meaning)));
  }
  return undefined;
}
