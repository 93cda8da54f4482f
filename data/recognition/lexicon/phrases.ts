import { fold, isUnspaced } from './fold';
import { BETWEEN_PHRASES, type Found, lexicon } from './lexicon';
import { memo } from './memo';
import { LANGUAGES } from './words';
import { MEANINGS, type Meaning } from './words/words';

/** What a phrase means in one language. */
export interface Sense {
  meaning: Meaning;
  /** The language's tag, as `de`. */
  lang: string;
}

/** A phrase found in a text: the words from `start` up to `end`. */
export type Hit = Found<Sense>;

const phrases = lexicon<Sense>();
/** Every whole word of the data, for parting words that are glued together. */
const vocabulary = new Set<string>();

function learnPhrase(phrase: string, sense: Sense) {
  for (const word of phrases.learn(phrase, sense))
    if (word.length > 2 && !word.endsWith('*')) vocabulary.add(word);
}

const known = new Set<string>();

/**
 * Reads the words of every language, once; to be run to its end before a phrase is sought.
 * It yields after each line of the data, as all of it takes longer than a page may be held.
 */
export function* learnWords(): Generator<undefined> {
  for (const [lang, table] of Object.entries(LANGUAGES)) {
    if (known.has(lang)) continue;
    for (const meaning of MEANINGS) {
      const line = table[meaning];
      if (line === undefined) continue;
      const sense = { meaning, lang };
      for (const phrase of fold(line).split(BETWEEN_PHRASES)) learnPhrase(phrase, sense);
      yield;
    }
    known.add(lang);
  }
}

/**
 * The known phrases of a text, longest first from left to right, none overlapping.
 * @param without What cannot be meant: phrases that mean nothing else are not known.
 */
export const findPhrases = (list: readonly string[], without?: Meaning): Hit[] =>
  phrases.find(list, without && (({ meaning }) => meaning !== without));

/**
 * A word glued of known ones, parted: `firstname`, `Firmenadresse`, `txtemail`. Fewest parts win;
 * a word that is known, or cannot be parted without a rest, comes back whole.
 */
export function partGlued(word: string): readonly string[] {
  if (word.length < 5 || word.length > 30 || vocabulary.has(word) || isUnspaced(word))
    return [word];
  return part(word);
}

const part = memo((word): readonly string[] => {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 18); start <= end - 3; start++) {
      const before = best[start];
      if (!before || !vocabulary.has(word.slice(start, end))) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length)
        best[end] = [...before, word.slice(start, end)];
    }
  }
  const parts = best[word.length];
  if (parts) return isChance(parts, word) ? [word] : parts;
  // `tEmail`, `scountry`, `cname`: old habits put the type of a box before its name.
  const bare = word.slice(1);
  return bare.length > 3 && vocabulary.has(bare) ? [bare] : [word];
});

/** Of all languages together there is a word for most letters: three or more short ones say nothing. */
const isChance = (parts: readonly string[], word: string): boolean =>
  parts.length > 2 && word.length < 4 * parts.length;
