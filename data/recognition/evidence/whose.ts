import { isKind, type Kind, type Reason } from '../../fields/kind';
import { fold } from '../lexicon/fold';
import { findPhrases, type Hit } from '../lexicon/phrases';

/** What every person has one of. */
const PERSONAL =
  /^(name|given-name|family-name|email|tel|bday|address-|street-|postal-code|location)/;

/** "Landlord's name": a noun that is known neither as the applicant's nor as anything else has it. */
export function isSomeoneElses(meaning: Kind | Reason, text: string): boolean {
  if (!PERSONAL.test(meaning)) return false;
  // "What's your name?" has no owner.
  const owner =
    /\b(?!(?:what|that|here|there|who|how|where|when|let)['’])(\p{L}{3,})['’]s\b/iu.exec(text)?.[1];
  return owner !== undefined && findPhrases([fold(owner)]).length === 0;
}

/**
 * True if what is asked for is that of a thing nobody here knows: "name of the project", "E-Mail des Vereins".
 * @param hits the phrases known in the words
 */
export function isOfSomething(
  list: readonly string[],
  hits: readonly Hit[],
  lang: string,
): boolean {
  let asked = false;
  for (const [i, hit] of hits.entries()) {
    const near = hit.senses.filter((s) => s.lang === lang || s.lang === 'en');
    if (asked && near.some((s) => s.meaning === 'of')) {
      const next = hits.slice(i + 1).find((h) => !h.senses.some((s) => s.meaning === 'ignore'));
      let at = hit.end;
      for (const h of hits.slice(i + 1)) if (h !== next && h.start === at) at = h.end;
      const word = list[at];
      if (word !== undefined && at !== next?.start && /^\p{L}{3,}$/u.test(word)) return true;
    }
    asked ||= near.some((s) => isKind(s.meaning));
  }
  return false;
}
