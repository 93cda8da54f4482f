/** Finding the vocabulary's names in a text: the longest at each place. */
import { fold } from '../words';
import { type Token, tokensOf } from './tokens';
import { DECOYS } from './vocabulary/decoys';
import { type Doubt, entries, type Name, type Term, vocabulary } from './vocabulary/index';

/** A name in the text: the tokens from `from` up to, not with, `to`. */
export interface Found {
  /** Missing for what only looks like a term. */
  term: Term | undefined;
  from: number;
  to: number;
  doubt: Doubt;
}

interface Way {
  term: Term | undefined;
  tokens: readonly Token[];
  doubt: Doubt;
}

/** What may stand between two words of one name. */
const INSIDE = /^(?:[ \u00a0\t]|[ \u00a0\t]?[-‐‑–/.&_+'’·()]{1,2}[ \u00a0\t]?|)$/;

let ways: Map<string, Way[]> | undefined;

/** All names in the order of the text; none overlaps another. */
export function findNames(tokens: readonly Token[]): Found[] {
  ways ??= allWays();
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const way = longest(ways, tokens, at);
    if (way) found.push({ term: way.term, from: at, to: at + way.tokens.length, doubt: way.doubt });
    at += way?.tokens.length ?? 1;
  }
  return found;
}

function longest(all: Map<string, Way[]>, tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (!token) return undefined;
  const one = all.get(token.form);
  const several = token.bareForm === token.form ? undefined : all.get(token.bareForm);
  let best: Way | undefined;
  for (const list of [one, several]) {
    for (const way of list ?? []) {
      if (way.tokens.length > (best?.tokens.length ?? 0) && fits(way, tokens, at)) best = way;
    }
  }
  return best;
}

function fits({ tokens: name, doubt }: Way, tokens: readonly Token[], at: number): boolean {
  const alone = name.length === 1;
  return name.every((word, index) => {
    const token = tokens[at + index];
    if (!token) return false;
    if (index > 0 && !INSIDE.test(token.gap)) return false;
    if (doubt !== 'none') return token.folded === word.folded;
    // Of a single letter the sign beside it tells what it is: A/B, M&A, R&D.
    if (index > 0 && word.folded.length === 1 && token.gap.trim() !== word.gap.trim()) return false;
    return alone ? token.form === word.form : token.bareForm === word.bareForm;
  });
}

function allWays(): Map<string, Way[]> {
  const all = new Map<string, Way[]>();
  const add = (term: Term | undefined, text: string, doubt: Doubt) => {
    const tokens = tokensOf(text);
    const first = tokens[0];
    if (!first) return;
    const key = tokens.length === 1 || doubt !== 'none' ? first.form : first.bareForm;
    const list = all.get(key) ?? [];
    list.push({ term, tokens, doubt });
    all.set(key, list);
  };
  for (const term of vocabulary()) {
    for (const name of term.names) for (const text of writings(name)) add(term, text, name.doubt);
  }
  for (const decoy of entries(DECOYS)) add(undefined, decoy, 'none');
  return all;
}

/** A name, and how else it is written: in one word, or in two where it has a capital within. */
function writings({ text, doubt }: Name): string[] {
  if (doubt !== 'none') return [text];
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.join('');
  const split = text.replace(/(\p{Ll}{4,})(\p{Lu}(?:\p{L}{3,}|QL|B|S))$/u, '$1 $2');
  const inOne = words.length > 1 && joined.length > 5 && /^[\p{L}\p{N}\s./-]+$/u.test(text);
  return [...new Set([text, ...(inOne ? [joined] : []), split])];
}
