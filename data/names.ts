/** A person's name in parts, as forms ask for it: split from `basics.name`, or as its owner set them. */
import type { Basics } from './schema/resume';

/** The parts under the names of HTML's autofill tokens; what a name does not have is missing. */
export interface NameParts {
  prefix?: string;
  given?: string;
  additional?: string;
  family?: string;
  suffix?: string;
}

const PREFIXES = /^(mr|mrs|ms|mx|miss|dr|prof|sir|dame|herr|frau|dipl|ing|mag|m|mme|sr|sra)\.?$/iu;
const SUFFIXES =
  /^(jr|sr|junior|senior|[iv]{1,4}|ph\.?d|m\.?d|esq|mba|cpa|dds|rn|pe|obe|mbe)\.?$/iu;

/** Words that belong to the family name after them: "van der Berg", "de la Cruz", "bin Laden". */
const PARTICLES = new Set(
  'af al am an auf av bat ben bin bint d da dal dall dalla das de degli dei del dela della den der des di do dos du e el ibn im la las le lo los mac mc of san santa st ten ter tho thoe tot und v van vande vanden vander vom von voor y zu zum zur'.split(
    ' ',
  ),
);

/** Chinese and Korean family names of two characters; the others are the first character. */
const COMPOUND_FAMILIES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|令狐|皇甫|慕容|尉迟|尉遲|长孙|長孫|宇文|东方|東方|夏侯|公孙|公孫|轩辕|軒轅|端木|南宫|南宮|独孤|獨孤|남궁|황보|제갈|선우|서문|사공|독고)/u;
const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/**
 * The parts of a person's name.
 * What the owner set (`givenName`, `additionalName`, `familyName`) wins; the rest is split from `name`:
 * titles and suffixes off the ends, "Family, Given" turned round, particles kept with the family name,
 * Chinese, Japanese and Korean names read family first. A single name is a given name only.
 */
export function nameParts(basics: Basics = {}): NameParts {
  const split = splitName(basics.name ?? '');
  if (!basics.givenName && !basics.familyName) return split;
  return {
    ...split,
    given: basics.givenName || undefined,
    additional: basics.additionalName || undefined,
    family: basics.familyName || undefined,
  };
}

function splitName(name: string): NameParts {
  const [before = [], ...after] = name
    .normalize('NFC')
    .split(/[,،、]/u)
    .map((part) => part.trim().split(/\s+/).filter(Boolean));
  const suffixes = after.flat();
  if (before.length === 0) return {};
  if (suffixes.length > 0 && !suffixes.every((word) => SUFFIXES.test(word))) {
    const { words, ...ends } = trimEnds(suffixes);
    return { ...ends, ...givenAndAdditional(words), family: before.join(' ') };
  }
  const { words, ...ends } = trimEnds([...before, ...suffixes]);
  return { ...ends, ...orderedParts(words) };
}

function trimEnds(all: readonly string[]) {
  const words = [...all];
  const prefix: string[] = [];
  const suffix: string[] = [];
  while (words.length > 1 && PREFIXES.test(words[0] ?? '')) prefix.push(words.shift() ?? '');
  while (words.length > 2 && SUFFIXES.test(words.at(-1) ?? '')) suffix.unshift(words.pop() ?? '');
  return {
    words,
    ...(prefix.length > 0 && { prefix: prefix.join(' ') }),
    ...(suffix.length > 0 && { suffix: suffix.join(' ') }),
  };
}

function orderedParts(words: readonly string[]): NameParts {
  const [first = '', ...rest] = words;
  if (words.length === 1) return HAN_OR_HANGUL.test(first) ? unspaced(first) : { given: first };
  if (words.every((word) => EAST_ASIAN.test(word))) return { family: first, given: rest.join(' ') };
  // The family name begins at the last word, or at the particles before it; never at the first word.
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  return { ...givenAndAdditional(words.slice(0, start)), family: words.slice(start).join(' ') };
}

function givenAndAdditional(words: readonly string[]): NameParts {
  const [given, ...more] = words;
  return { given, ...(more.length > 0 && { additional: more.join(' ') }) };
}

/** Han or Hangul without a space. More than four characters are no name we can part. */
function unspaced(name: string): NameParts {
  const characters = [...name];
  if (characters.length < 2 || characters.length > 4) return { given: name };
  const length = characters.length > 2 && COMPOUND_FAMILIES.test(name) ? 2 : 1;
  return {
    family: characters.slice(0, length).join(''),
    given: characters.slice(length).join(''),
  };
}

/** A particle is written small ("de", "van") or, in some names, with a capital ("Van Dyke", "De Luca"). */
function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace(/[.'’]$/u, ''));
}
