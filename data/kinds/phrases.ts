import { fold, isUnspaced, words } from './fold';
import { memo } from './memo';
import { LANGUAGES } from './words/index';
import { MEANINGS, type Meaning } from './words/words';

/** What a phrase means in one language. */
export interface Sense {
  meaning: Meaning;
  /** The language's tag, as `de`. */
  lang: string;
}

/** A phrase found in a text: the words from `start` up to `end`. */
export interface Hit {
  start: number;
  end: number;
  senses: readonly Sense[];
}

/** Most nodes end a phrase and hold nothing else: maps are made when there is something to put in. */
interface Node {
  next: Map<string, Node> | undefined;
  /** Beginnings of words (`почт*`), by their first two characters. */
  prefixes: Map<string, [prefix: string, node: Node][]> | undefined;
  senses: readonly Sense[];
}

const NONE: readonly Sense[] = [];

const node = (): Node => ({ next: undefined, prefixes: undefined, senses: NONE });

function child(parent: Node, word: string): Node {
  const prefix = word.endsWith('*') ? word.slice(0, -1) : undefined;
  if (prefix === undefined) {
    parent.next ??= new Map();
    const found = parent.next.get(word);
    if (found) return found;
    const fresh = node();
    parent.next.set(word, fresh);
    return fresh;
  }
  const key = prefix.slice(0, 2);
  parent.prefixes ??= new Map();
  const list = parent.prefixes.get(key) ?? [];
  parent.prefixes.set(key, list);
  const known = list.find(([other]) => other === prefix);
  if (known) return known[1];
  const fresh = node();
  list.push([prefix, fresh]);
  return fresh;
}

/** Words of a folded phrase of the data: a closing `*` stays with its word. */
const phraseWords = (phrase: string): string[] =>
  /^[a-z ]+$/.test(phrase)
    ? phrase.trim().split(' ')
    : phrase.split('*').flatMap((part, i, all) => {
        const found = words(part);
        const last = found.length - 1;
        return i < all.length - 1
          ? found.map((word, j) => (j === last ? `${word}*` : word))
          : found;
      });

const root = node();
/** Every whole word of the data, for parting words that are glued together. */
const vocabulary = new Set<string>();

function learnPhrase(phrase: string, sense: Sense) {
  const list = phraseWords(phrase);
  if (list.length === 0) return;
  let at = root;
  for (const word of list) {
    at = child(at, word);
    if (word.length > 2 && !word.endsWith('*')) vocabulary.add(word);
  }
  if (at.senses === NONE) at.senses = [sense];
  else if (!at.senses.includes(sense)) at.senses = [...at.senses, sense];
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
      for (const phrase of fold(line).split(/[,、،]/)) learnPhrase(phrase, sense);
      yield;
    }
    known.add(lang);
  }
}

function longest(
  list: readonly string[],
  from: number,
  without: Meaning | undefined,
): Hit | undefined {
  let best: Hit | undefined;
  const counts = ({ meaning }: Sense) => meaning !== without;
  const walk = (at: Node, index: number) => {
    if (at.senses.some(counts) && (!best || index > best.end))
      best = { start: from, end: index, senses: at.senses };
    const word = list[index];
    if (word === undefined) return;
    const exact = at.next?.get(word);
    if (exact) walk(exact, index + 1);
    if (at.prefixes)
      for (const [prefix, found] of at.prefixes.get(word.slice(0, 2)) ?? [])
        if (word.startsWith(prefix)) walk(found, index + 1);
  };
  walk(root, from);
  return best;
}

/**
 * The known phrases of a text, longest first from left to right, none overlapping.
 * @param without What cannot be meant: phrases that mean nothing else are not known.
 */
export function findPhrases(list: readonly string[], without?: Meaning): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < list.length; ) {
    const hit = longest(list, i, without);
    if (hit) hits.push(hit);
    i = hit ? hit.end : i + 1;
  }
  return hits;
}

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
