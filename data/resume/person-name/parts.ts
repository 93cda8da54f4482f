/** A person's name in parts, as forms ask for it: split from `basics.name`, or as its owner set them. */

import type { Basics } from '../../schema/resume';
import { divideFamily, givenAndAdditional, type OrderedParts, orderedParts } from './order';
import { isCredential, isParticle, isSuffix, isTitle } from './words';

/** The parts under the names of HTML's autofill tokens; what a name does not have is missing. */
export interface NameParts extends OrderedParts {
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * The parts of a person's name.
 * What the owner set (`givenName`, `additionalName`, `familyName`) wins; the rest is split from `name`:
 * titles and suffixes off the ends, "Family, Given" turned round, particles kept with the family name,
 * Chinese, Japanese, Korean, Vietnamese and Russian names read family first where they show it, two
 * family names kept together where the person lives among Spanish names. A single name is a given name.
 */
export function nameParts(basics: Basics = {}): NameParts {
  const split = splitName(basics.name ?? '', basics.location?.countryCode ?? '');
  const { givenName: given, additionalName: additional, familyName: family } = basics;
  if (!given && !family) return split;
  const { prefix, suffix } = split;
  const words = [split.given, split.additional, split.family].filter((word) => word !== undefined);
  const rest = leftOf(words.join(' '), [given, additional, family]);
  return {
    ...(prefix && { prefix }),
    given: given || rest || undefined,
    additional: additional || undefined,
    family: family || rest || undefined,
    ...(suffix && { suffix }),
  };
}

/**
 * The surnames of a person's family name, each with its particles: two where the culture has two
 * (“García Márquez”, “dos Santos Silva”), else the one (“van der Berg”); none where there is none.
 */
export function surnames(basics: Basics = {}): string[] {
  const { given = '', family = '' } = nameParts(basics);
  return family === '' ? [] : divideFamily(family, given, basics.location?.countryCode ?? '');
}

/** The whole name; put together of its parts where its owner set these alone. */
export function fullName({
  name = '',
  givenName,
  additionalName,
  familyName,
}: Basics = {}): string {
  if (name.trim() !== '') return name;
  return [givenName, additionalName, familyName].filter((part) => part?.trim()).join(' ');
}

/** What is left of a name beside the one part that its owner set; empty where it is not in there. */
function leftOf(name: string, set: readonly (string | undefined)[]): string {
  let rest = ` ${name} `;
  for (const part of set.filter((word) => word)) {
    if (!rest.includes(` ${part} `)) return '';
    rest = rest.replace(` ${part} `, ' ');
  }
  return rest.trim();
}

function splitName(name: string, country: string): NameParts {
  const [before = [], ...after] = withoutAsides(name.normalize('NFC'))
    .split(/[,،、]/u)
    .map((part) => part.trim().split(/\s+/).filter(Boolean));
  const names = after.filter((part) => !part.every((word) => isCredential(word, before)));
  const credentials = after.filter((part) => !names.includes(part)).flat();
  if (before.length === 0) return {};
  if (names.length === 0) {
    const { words, ...ends } = trimEnds(before, credentials, 2);
    return { ...ends, ...orderedParts(words, country) };
  }
  const own = trimEnds(before, [], 1);
  const { words, ...ends } = trimEnds(
    names.flat(),
    [...(own.suffix?.split(' ') ?? []), ...credentials],
    1,
  );
  // "Berg, Maria van der": the list is sorted by the word behind the particles.
  const given = words.findLastIndex((word) => !(isParticle(word) && /^\p{Ll}/u.test(word))) + 1;
  const family = [...words.slice(Math.max(1, given)), ...own.words].join(' ');
  const prefix = ends.prefix ?? own.prefix;
  return {
    ...(prefix && { prefix }),
    ...(ends.suffix && { suffix: ends.suffix }),
    ...givenAndAdditional(words.slice(0, Math.max(1, given))),
    family,
  };
}

/** Nicknames and pronouns, in brackets or quotation marks, are no part of the name. */
function withoutAsides(name: string): string {
  const bare = name.replace(/\s*(?:\([^)]*\)|\[[^\]]*\]|["“”„«][^"“”«»]*["“”»])/gu, ' ').trim();
  return /\p{L}/u.test(bare) ? bare : name;
}

/** @param least So many words are left to the name itself. */
function trimEnds(all: readonly string[], credentials: readonly string[], least: number) {
  const words = [...all];
  const prefix: string[] = [];
  const suffix = [...credentials];
  while (words.length > 1 && isTitle(words[0] ?? '', prefix.at(-1)))
    prefix.push(words.shift() ?? '');
  while (words.length > least && isSuffix(words.at(-1) ?? '')) suffix.unshift(words.pop() ?? '');
  return {
    words,
    ...(prefix.length > 0 && { prefix: prefix.join(' ') }),
    ...(suffix.length > 0 && { suffix: suffix.join(' ') }),
  };
}
