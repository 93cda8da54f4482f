/** Finding the vocabulary's names in a text: the longest at each place. */
import { fold } from '../text/fold';
import { type Token, tokensOf } from './tokens';
import { type Doubt, entries, type Name, type Term, vocabulary } from './vocabulary';
import { DECOYS } from './vocabulary/decoys';
import { formsOf } from './word-forms';

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
    if (way) {
      const doubt = isPlain(way, tokens, at) ? 'none' : way.doubt;
      found.push({ term: way.term, from: at, to: at + way.tokens.length, doubt });
    } else {
      const shared = sharedHead(ways, tokens, at);
      if (shared) found.push({ term: shared.term, from: at, to: at + 1, doubt: 'none' });
    }
    at += way?.tokens.length ?? 1;
  }
  return found;
}

/** A short form in capitals is no common word, unless all around it is in capitals, too: BIND. */
function isPlain({ tokens: name, doubt }: Way, tokens: readonly Token[], at: number): boolean {
  const [word, only] = [name[0]?.text ?? '', name.length === 1];
  if (!only || doubt === 'none' || word.length < 4) return false;
  if (!/^\p{Lu}+$/u.test(word) || tokens[at]?.text !== word) return false;
  const line = tokens[at]?.line;
  return [tokens[at - 1], tokens[at + 1]].every(
    (near) => near?.line !== line || !/^\p{Lu}{3,}$/u.test(near?.text ?? ''),
  );
}

/** The longest compound that is looked into, in letters. */
const LONGEST_COMPOUND = 40;

/** The first of two German compounds with one head: "Monats- und Jahresabschluss". */
function sharedHead(all: Map<string, Way[]>, tokens: readonly Token[], at: number) {
  const [own, link, whole] = tokens.slice(at, at + 3);
  if (!own || !link || !whole || !/^[-‐] $/.test(link.gap) || whole.gap !== ' ') return undefined;
  if (!/^(und|oder|bzw|sowie)$/.test(link.folded) || whole.text.length > LONGEST_COMPOUND)
    return undefined;
  for (let head = 2; head < whole.text.length - 2; head++) {
    const { form } = formsOf(own.text + whole.text.slice(head));
    const way = all.get(form)?.find(({ tokens: name }) => name.length === 1);
    if (way?.doubt === 'none' && way.tokens[0]?.form === form) return way;
  }
  return undefined;
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
