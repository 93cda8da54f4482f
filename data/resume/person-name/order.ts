/** Which words of a name are the given one's and which the family's. */

import {
  AND,
  COMPOUND_FAMILIES,
  isParticle,
  PATRONYMIC_ES,
  PATRONYMIC_RU,
  PORTUGUESE,
  SECOND_GIVEN_ES,
  SERVANT,
  VIETNAMESE,
} from './words';

const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** The parts that depend on the order of the words; what a name does not have is missing. */
export interface OrderedParts {
  given?: string | undefined;
  additional?: string | undefined;
  family?: string | undefined;
}

/**
 * Parts a name without titles and suffixes.
 * @param country ISO 3166-1 alpha-2 of where the person lives, or an empty text.
 */
export function orderedParts(all: readonly string[], country: string): OrderedParts {
  const words = joined(all);
  const [first = '', ...rest] = words;
  if (words.length === 1)
    return EAST_ASIAN.test(first) ? unspaced(first, country) : { given: first };
  if (words.every((word) => EAST_ASIAN.test(word))) return { family: first, given: rest.join(' ') };
  const front = familyFirst(words);
  if (front > 0) {
    const given = words.slice(front);
    const family = words.slice(0, front).join(' ');
    // In Vietnamese the given name is the last word, in Russian the one before the father's.
    if (given.length > 1 && VIETNAMESE.test(first))
      return { family, given: given.at(-1), additional: given.slice(0, -1).join(' ') };
    return { family, ...givenAndAdditional(given) };
  }
  const start = familyStart(words, country);
  const given = words.slice(0, start);
  const family = words.slice(start).join(' ');
  // Spanish knows no middle name: two given names are one.
  return isSpanish(country)
    ? { given: given.join(' '), family }
    : { ...givenAndAdditional(given), family };
}

export function givenAndAdditional(words: readonly string[]): OrderedParts {
  const [given, ...more] = words;
  return { given, ...(more.length > 0 && { additional: more.join(' ') }) };
}

/** “Abdul Rahman” is one word from here on, where a name is left beside it. */
function joined(words: readonly string[]): string[] {
  const at = words.findIndex((word, i) => SERVANT.test(word) && i < words.length - 1);
  if (at < 0 || (words.length < 3 && !/\p{Script=Arabic}/u.test(words[at] ?? '')))
    return [...words];
  return [...words.slice(0, at), `${words[at]} ${words[at + 1]}`, ...words.slice(at + 2)];
}

/** How many words of a family name stand in front; 0 where it stands behind. */
function familyFirst(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  // "DUPONT Jean", "DE LA CRUZ Juan".
  const capitals = words.findIndex((word) => !isShouted(word));
  if (capitals > 0 && words.some((word) => /\p{Ll}{2}/u.test(word))) return capitals;
  // "van den Berg Jan".
  if (/^\p{Ll}/u.test(first) && isParticle(first)) {
    const name = words.findIndex((word) => !isParticle(word));
    if (name > 0 && name < words.length - 1) return name + 1;
  }
  if (words.length === 3 && PATRONYMIC_RU.test(last) && !PATRONYMIC_RU.test(second)) return 1;
  if (VIETNAMESE.test(first) && !VIETNAMESE.test(last)) return 1;
  // "Kim Jong-un", "Sun Yat-sen".
  const syllables = /^(\p{Lu}\p{Ll}{1,5})-\p{Ll}{1,5}$/u.exec(last);
  return words.length === 2 && syllables && !isParticle(syllables[1] ?? '') ? 1 : 0;
}

/** In capitals and pronounced: no initials such as “JRR” or “AJ”. */
function isShouted(word: string): boolean {
  if (!/^[\p{Lu}'’-]{2,}$/u.test(word)) return false;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    isParticle(word) ||
    (plain.length > 2 ? /[AEIOUYАЕИОУЫЭЮЯ]/.test(plain) : /^[^AEIOU][AEIOU]$/.test(plain))
  );
}

/** Where the family name begins: at the last word, its particles, and what else is the family's. Never at the first word. */
function familyStart(words: readonly string[], country: string): number {
  const last = words.length - 1;
  const capitals = words.findLastIndex((word) => !isShouted(word)) + 1;
  if (capitals > 0 && capitals < last && /\p{Ll}/u.test(words[0] ?? '')) return capitals;
  let start = withParticles(words, last);
  const portuguese = words.findIndex((word, i) => i > 0 && PORTUGUESE.has(word));
  if (portuguese > 0) return Math.min(start, portuguese);
  const before = words[start - 1] ?? '';
  const isSecond =
    (start > 2 && words.slice(0, 2).every(isSpanishGiven) && !isSpanishGiven(before)) ||
    (PATRONYMIC_ES.test(before) && PATRONYMIC_ES.test(words[last] ?? '')) ||
    (isSpanish(country) &&
      !(words.length === 3 && SECOND_GIVEN_ES.has(before.toLowerCase())) &&
      !/^\p{L}\.?$/u.test(before));
  if (start > 1 && isSecond) start = withParticles(words, start - 1);
  // "Júnior" and "Filho" stand behind the family name they belong to.
  if (start > 1 && start === last && /^(?:júnior|filho|sobrinho)$/iu.test(words[last] ?? ''))
    start = withParticles(words, start - 1);
  return start;
}

/** “José Luis García Márquez”: behind two such names stand two surnames, wherever the person lives. */
const isSpanishGiven = (word: string): boolean => SECOND_GIVEN_ES.has(word.toLowerCase());

function withParticles(words: readonly string[], from: number): number {
  let start = from;
  // "van den Berg-de Vries": a particle may follow a hyphen.
  while (start > 1 && isParticle(words[start - 1]?.split('-').at(-1) ?? '')) {
    start -= 1;
    if (start > 1 && AND.has(words[start] ?? '')) start -= 1;
  }
  return start;
}

/**
 * The surnames that a family name is made of. Two are told where the person lives among people who have
 * two, or the name itself shows it: by a patronymic, a Portuguese particle or Spanish given names.
 * @param country ISO 3166-1 alpha-2 of where the person lives, or an empty text.
 */
export function divideFamily(family: string, given: string, country: string): string[] {
  const words = family.split(/\s+/).filter((word) => !AND.has(word));
  const names = words.filter((word) => !isParticle(word));
  if (names.length < 2 || !hasTwoSurnames(words, given, country)) return [family];
  const start = withParticles(words, words.length - 1);
  return start < 1 ? [family] : [words.slice(0, start).join(' '), words.slice(start).join(' ')];
}

function hasTwoSurnames(family: readonly string[], given: string, country: string): boolean {
  return (
    /^(?:es|pt)$/.test(languageOf(country)) ||
    family.some((word) => PATRONYMIC_ES.test(word) || PORTUGUESE.has(word)) ||
    given.split(/\s+/).every(isSpanishGiven)
  );
}

const isSpanish = (country: string): boolean => languageOf(country) === 'es';

/** The language most people of a country speak, by CLDR's likely subtags; empty where there is no country. */
function languageOf(country: string): string {
  if (!/^[A-Z]{2}$/i.test(country)) return '';
  return new Intl.Locale(`und-${country}`).maximize().language;
}

/** East Asian without a space: parted where the length of the family name is known, else not at all. */
function unspaced(name: string, country: string): OrderedParts {
  const characters = [...name];
  // Japanese family names have one to three characters, and kana beside Han tell Japanese.
  if (KANA.test(name)) return HAN.test(characters[0] ?? '') ? {} : { given: name };
  if (country.toUpperCase() === 'JP' || (!HAN.test(name) && !HANGUL.test(name))) return {};
  const compound = characters.length > 2 && COMPOUND_FAMILIES.test(name);
  if (characters.length < 2) return { given: name };
  if (characters.length > 4 || (characters.length === 4 && HAN.test(name) && !compound)) return {};
  const length = compound ? 2 : 1;
  return {
    family: characters.slice(0, length).join(''),
    given: characters.slice(length).join(''),
  };
}
