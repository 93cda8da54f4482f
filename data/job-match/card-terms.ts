/** What a card names anywhere, and what follows from that. */

import type { Resume } from '../schema/resume';
import { fold } from '../text/fold';
import { termsOf } from './page-terms';
import { IMPLIED } from './vocabulary/implied';

/** What names people, places and firms, and no skill. */
const NO_SKILL =
  /^(basics\.(name|givenName|familyName|additionalName|email|phone|url|image|location|profiles)|(work|volunteer|education|references)\.\d+\.(name|location|url|institution|organization)|meta|\$schema)\b|\.(url|startDate|endDate|date|releaseDate|hidden)$/;

export interface CardTerms {
  /** Names of the terms the card names, and of those that follow from them. */
  has(term: string): boolean;
  /** Which of the card's terms cover a term that it does not name itself. */
  covering(term: string): string[];
  /** All its text, folded, for names no vocabulary has. */
  text: string;
}

/** Reads a whole résumé. */
export function cardTerms(resume: Resume): CardTerms {
  const texts = [...leaves(resume, '')];
  const own = new Set(texts.flatMap((text) => termsOf(text)).map(({ name }) => name));
  const ways = impliedBy();
  const covering = (term: string, seen = new Set<string>()): string[] => {
    if (seen.has(term)) return [];
    seen.add(term);
    return (ways.get(term) ?? []).flatMap((one) => (own.has(one) ? [one] : covering(one, seen)));
  };
  return {
    has: (term) => own.has(term) || covering(term).length > 0,
    covering: (term) => (own.has(term) ? [] : [...new Set(covering(term))]),
    text: fold(texts.join('\n')),
  };
}

let implied: Map<string, string[]> | undefined;

/** For each term, what one must have to have it too. */
export function impliedBy(): Map<string, string[]> {
  implied ??= new Map(
    IMPLIED.trim()
      .split('\n')
      .map((line) => {
        const [asked = '', has = ''] = line.split(' < ');
        return [asked, has.split(', ')];
      }),
  );
  return implied;
}

function* leaves(value: unknown, path: string): Generator<string> {
  if (NO_SKILL.test(path)) return;
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* leaves(inner, path ? `${path}.${key}` : key);
  }
}
