/** Reading a text: which terms it names and wants. */
import { believed } from './ambiguity';
import { isFirm } from './employers';
import { type Found, findNames } from './lexicon';
import { wanted } from './negation';
import { type Line, partsOf } from './page-sections';
import { type Token, tokensOf } from './tokens';
import type { Term } from './vocabulary';

/** A name that is meant. */
export type Named = Found & { term: Term };

export interface Reading {
  tokens: readonly Token[];
  lines: readonly Line[];
  /** Everything that looks like a name, decoys too. */
  all: readonly Found[];
  /** What is named and not denied. */
  named: readonly Named[];
}

const hasTerm = (found: Found): found is Named => found.term !== undefined;

/** Reads the text of a page. */
export function readPage(text: string): Reading {
  const lines = partsOf(text);
  const tokens = tokensOf(text);
  const all = findNames(tokens);
  const counted = all.filter(
    (name) => lines[tokens[name.from]?.line ?? 0]?.counts && !isFirm(tokens, name),
  );
  return { tokens, lines, all, named: wanted(tokens, believed(tokens, counted)).filter(hasTerm) };
}

/** The longest line, in words, that is a name or a list of names and no sentence. */
const SHORT = 3;

/** The terms in a line of a résumé: what stands there alone is meant, whatever it looks like. */
export function termsOf(text: string): readonly Term[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size > MOST_READ) read.clear();
  const terms = termsIn(text);
  read.set(text, terms);
  return terms;
}

/** The lines of a résumé are asked for again and again. */
const read = new Map<string, readonly Term[]>();
const MOST_READ = 2_000;

function termsIn(text: string): Term[] {
  const tokens = tokensOf(text);
  const names = findNames(tokens).filter(hasTerm);
  const sure = tokens.length <= SHORT ? names : believed(tokens, names).filter(hasTerm);
  return [...new Set(sure.map(({ term }) => term))];
}
