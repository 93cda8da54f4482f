/** What the texts of a page say that a person sees. */
import { fold, words } from '../lexicon/fold';
import { withoutListNote } from '../lexicon/list-notes';
import { meanings } from '../lexicon/meanings';
import { memo } from '../lexicon/memo';
import { findPhrases, partGlued } from '../lexicon/phrases';
import type { Meaning } from '../lexicon/words/words';
import { leadOf } from './lead';
import { type Reader, type Reading, readWords } from './read';
import { residenceAsked } from './sentence-frames';
import { isSomeoneElses } from './whose';

/** Words of a text with the glued ones parted where they are not known. */
const textWords = memo((text: string): readonly string[] => words(fold(text)).flatMap(partGlued));

/** "3.", "1.10", "(2)" before a question. */
const NUMBERING = /^\s*\(?\d{1,2}(?:\.\d{1,2})*[.):]*(?:\s+(?=\p{L})|\s*(?=\p{Lu}))/u;

/** What stands between the parts of "Postcode / Town" and "street and number". */
export const SEPARATOR =
  /\s*[/,+&|·・、]\s*|\s+(?:und|u\.|and|et|y|e|en|och|og|ja|i|a|и|та|ve)\s+/iu;

/** What a text that a person sees says of its control; notes in brackets count only where nothing else speaks. */
export function readText(text: string, reader: Reader): Reading | undefined {
  const home = readResidence(text, reader);
  if (home) return home;
  const spaced = withoutListNote(text)
    .replace(NUMBERING, '')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const outside = spaced.replace(/[([（【［][^)\]）】］]*[)\]）】］]?/g, ' ');
  // "in (place of birth)": the words before the bracket are none.
  const main = /\p{L}{3}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(outside)
    ? outside
    : spaced;
  const notes = spaced.match(/[(（【［[].*/)?.[0] ?? '';
  const note =
    notes === '' || notes === spaced ? undefined : readWords(textWords(notes), reader, false);
  if (note?.meaning === 'card' || note?.meaning === 'other-person') return note;
  const narrowed = (reading: Reading | undefined): Reading | undefined =>
    reading && note && PART.test(note.meaning) && note.quality > 0.8 && isWhole(reading.meaning)
      ? { ...note, quality: reading.quality, words: `${reading.words} (${note.words})` }
      : reading;
  const lines = main.split('\n');
  const start = lines.findIndex((part) => /[\p{L}\p{N}]{2}|\p{sc=Han}/u.test(part));
  const line = start < 0 ? main : leadOf(lines.slice(start).join('\n'));
  const list = textWords(line);
  // "Last employment: company" asks for what stands behind the colon.
  const named = /\p{L}\s?[:：]\s?\p{L}/u.test(line);
  const parted = SEPARATOR.test(line.trim());
  const read = list.length > 0 ? list : textWords(spaced);
  const whole = readWords(read, reader, false, { named, parted });
  const reading = narrowed(withStreet(whole, line, reader));
  if (reading && isSomeoneElses(reading.meaning, line))
    return { ...reading, meaning: 'other-person', quality: Math.max(reading.quality, 0.6) };
  return (
    reading ??
    (list.length === 0 || line === spaced
      ? undefined
      : weaken(readWords(textWords(spaced), reader, false)))
  );
}

/** A part of an address, or all of it. */
const PLACE = /^(?:address-level\d|postal-code|country|location)$/;

/** "In which city do you live?" asks for the city, though it is a question. */
function readResidence(text: string, reader: Reader): Reading | undefined {
  const what = residenceAsked(text.replace(NUMBERING, ''));
  const reading = what === undefined ? undefined : readText(what, reader);
  return reading && PLACE.test(reading.meaning) && reading.quality > 0.6 ? reading : undefined;
}

/** "Address (city)": of the address, that part. */
const PART = /^(address-level|postal-code|country|house-number)/;
const isWhole = (meaning: Reading['meaning']): boolean =>
  meaning === 'street-address' || meaning === 'location';

/** "Street, no." is no number of a house, though "street no." is. */
function withStreet(reading: Reading | undefined, line: string, reader: Reader) {
  if (reading?.meaning !== 'house-number') return reading;
  const [first = '', second] = line.split(SEPARATOR);
  if (second === undefined) return reading;
  const street = readWords(textWords(first), reader, false)?.meaning;
  return street === 'address-line1' || street === 'street-address'
    ? { ...reading, meaning: 'address-line1' as const }
    : reading;
}

const weaken = (reading: Reading | undefined): Reading | undefined =>
  reading && { ...reading, quality: reading.quality * 0.7 };

/** True for "Choose a file (PDF, max. 5 MB)": no word of its first line is more than grammar and handling. */
export const saysNothing = (text: string): boolean => {
  const [line = ''] = text.split('\n', 1);
  const list = textWords(line.replace(/[([（【［][^)\]）】］]*[)\]）】］]?/g, ' '));
  const known = new Set<number>();
  for (const hit of findPhrases(list))
    if (hit.senses.some((s) => s.meaning === 'ignore' || s.meaning.startsWith('file:')))
      for (let i = hit.start; i < hit.end; i++) known.add(i);
  return list.every((word, i) => known.has(i) || /^\p{N}+$/u.test(word));
};

/** Every meaning that stands in a text, cues included. */
export const meaningsIn = (text: string, lang: string): ReadonlySet<Meaning> =>
  text === '' ? NONE : meaningsOf(`${lang}\n${text}`);

const NONE: ReadonlySet<Meaning> = new Set();

const meaningsOf = memo((key): ReadonlySet<Meaning> => {
  const [lang = ''] = key.split('\n', 1);
  const list = textWords(key.slice(lang.length + 1));
  return new Set(findPhrases(list).flatMap((hit) => [...meanings(hit, lang, list)]));
});
