/** Word forms: what of a word is compared, so that plural, spelling and ending do not tell it apart. */
import { stemmer } from 'stemmer';
import { fold } from '../words';

/** Spellings that differ between countries, made one: -isation, -our, -ae-, -mme, -tre. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/is(ation|ations|e|es|ed|ing|er|ers)$/, 'iz$1'],
  [/(.{3})our(s?)$/, '$1or$2'],
  [/ae/g, 'e'],
  [/mme(s?)$/, 'm$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ence(s?)$/, 'ense$1'],
];

const plain = new Map<string, string>();
const stems = new Map<string, string>();
const bare = new Map<string, string>();

/** A word without case, accents, possessive and plural: "Licences" → `license`. */
export function formOf(word: string): string {
  return kept(plain, word, () => {
    const folded = fold(word)
      .replace(/ß/g, 'ss')
      .replace(/['’]s?$/, '');
    const spelt = SPELLINGS.reduce(
      (text, [found, instead]) => text.replace(found, instead),
      folded,
    );
    if (spelt.length < 4 || !/\p{L}s$/u.test(spelt)) return spelt;
    if (spelt.length > 4 && spelt.endsWith('ies')) return `${spelt.slice(0, -3)}y`;
    if (/(ss|x|ch|sh)es$/.test(spelt)) return spelt.slice(0, -2);
    return /[sui]s$/.test(spelt) ? spelt : spelt.slice(0, -1);
  });
}

/** The same without -ing, -ed and -e: "planning", "planned" and "plan" alike. For words of a phrase only. */
export function bareFormOf(word: string): string {
  return kept(bare, word, () => {
    const form = formOf(word);
    const stem = form.replace(/(ing|ed|e)$/, '');
    if (stem.length < 3 || !/[aeiouy]/.test(stem)) return form;
    return stem.replace(/([bdfgklmnprt])\1$/, '$1');
  });
}

/** The stem of an English word (Porter's): coarser than the others, for phrases no vocabulary has. */
export function stemOf(word: string): string {
  return kept(stems, word, () => stemmer(formOf(word)));
}

/** Texts have the same words again and again. */
function kept(memory: Map<string, string>, word: string, make: () => string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size > 50_000) memory.clear();
  const form = make();
  memory.set(word, form);
  return form;
}
