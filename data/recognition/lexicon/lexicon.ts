/** Phrases and what they stand for, sought in the words of a text. */
import { words } from './fold';

/** A phrase found in a text: the words from `start` up to `end`. */
export interface Found<S> {
  start: number;
  end: number;
  senses: readonly S[];
}

/** Most nodes end a phrase and hold nothing else: maps are made when there is something to put in. */
interface Node<S> {
  next: Map<string, Node<S>> | undefined;
  /** Beginnings of words (`почт*`), by their first two characters. */
  prefixes: Map<string, [prefix: string, node: Node<S>][]> | undefined;
  senses: readonly S[];
}

export interface Lexicon<S> {
  /** Learns what a folded phrase stands for. @returns Its words; a closing `*` stays with its word. */
  learn(phrase: string, sense: S): readonly string[];
  /**
   * The known phrases of a text, longest first from left to right, none overlapping.
   * @param counts Tells which senses can be meant: a phrase that has none of these is not known.
   */
  find(list: readonly string[], counts?: (sense: S) => boolean): Found<S>[];
}

/** Phrases of a line of the data stand between these. */
export const BETWEEN_PHRASES = /[,、،]/;

/** The longest phrase that begins at a word. */
function longest<S>(
  root: Node<S>,
  list: readonly string[],
  from: number,
  counts: ((sense: S) => boolean) | undefined,
): Found<S> | undefined {
  let best: Found<S> | undefined;
  const means = ({ senses }: Node<S>) => (counts ? senses.some(counts) : senses.length > 0);
  const walk = (at: Node<S>, index: number) => {
    if (means(at) && (!best || index > best.end))
      best = { start: from, end: index, senses: at.senses };
    const word = list[index];
    if (word === undefined) return;
    const exact = at.next?.get(word);
    if (exact) walk(exact, index + 1);
    if (!at.prefixes) return;
    for (const [prefix, found] of at.prefixes.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(prefix)) walk(found, index + 1);
  };
  walk(root, from);
  return best;
}

/** @returns A lexicon that knows nothing yet. */
export function lexicon<S>(): Lexicon<S> {
  const none: readonly S[] = [];
  const node = (): Node<S> => ({ next: undefined, prefixes: undefined, senses: none });
  const root = node();

  function child(parent: Node<S>, word: string): Node<S> {
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

  function learn(phrase: string, sense: S): readonly string[] {
    const list = phraseWords(phrase);
    if (list.length === 0) return list;
    let at = root;
    for (const word of list) at = child(at, word);
    if (at.senses === none) at.senses = [sense];
    else if (!at.senses.includes(sense)) at.senses = [...at.senses, sense];
    return list;
  }

  function find(list: readonly string[], counts?: (sense: S) => boolean): Found<S>[] {
    const hits: Found<S>[] = [];
    for (let i = 0; i < list.length; ) {
      const hit = longest(root, list, i, counts);
      if (hit) hits.push(hit);
      i = hit ? hit.end : i + 1;
    }
    return hits;
  }

  return { learn, find };
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
