import { isUnspaced } from './fold';
import type { Hit } from './phrases';
import type { Meaning } from './words/words';

/**
 * The meanings of a phrase in the page's language and in English; else in any, but then a single word
 * must be the whole text: short words of one language are found in the texts of another.
 */
export function meanings(hit: Hit, lang: string, list: readonly string[]): readonly Meaning[] {
  const near = hit.senses.filter((s) => s.lang === lang || s.lang === 'en');
  if (near.length > 0) {
    near.sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
    return near.map((s) => s.meaning);
  }
  const foreign =
    hit.end - hit.start > 1 ||
    (list.length === 1 && ((list[0]?.length ?? 0) > 2 || isUnspaced(list[0] ?? '')));
  return foreign ? hit.senses.map((s) => s.meaning) : [];
}
