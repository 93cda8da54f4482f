/** Lists within a sentence: "Go, Rust or Python", "AWS/GCP", one to a line. */
import type { Found } from './lexicon';
import type { Token } from './tokens';

const AND = /^(and|und|et|y|e|sowie|plus|as|well)$/;
const OR = /^(or|oder|ou|o|u|resp|bzw|beziehungsweise)$/;
const SIMILAR =
  /^\W*(or|oder|ou|o)\s+(a\s+)?(similar|equivalent|comparable|other|another|ahnlich\w*|vergleichbar\w*|equivalent\w*|similaire\w*|similares?)\b/;

/** What stands between two names: the words, and the signs around them. */
function between(
  tokens: readonly Token[],
  one: Found,
  other: Found,
): { words: Token[]; signs: string } {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const words = tokens.slice(first.to, second.from);
  const signs = tokens
    .slice(first.to, second.from + 1)
    .map(({ gap }) => gap)
    .join('');
  return { words, signs };
}

/** Whether two names are neighbours in a list. */
export function joins(tokens: readonly Token[], one: Found, other: Found): boolean {
  const { words, signs } = between(tokens, one, other);
  if (words.length === 0)
    return /^\s*([,;/|•·&+()–-]|,\s|\n\W*)\s*[(•*–-]?\s*$/.test(signs) && !/^-$/.test(signs);
  return (
    words.length <= 2 &&
    words.every(({ folded }) => AND.test(folded) || OR.test(folded)) &&
    !/[.;:!?\n]/.test(signs)
  );
}

/** May stand between two names of one list. */
const LIGHT = new Set(
  'with on in using and or a an some little bit of also ideally maybe basic either both the our und mit oder et avec y con o'.split(
    ' ',
  ),
);

/** Whether only small words stand between: "NodeJS with Express", ", and a little Rust". */
export function goesWith(tokens: readonly Token[], one: Found, other: Found): boolean {
  const { words, signs } = between(tokens, one, other);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    !/[.;:!?\n]/.test(signs) &&
    words.every(({ folded }) => LIGHT.has(folded))
  );
}

/** Names of which one will do: "AWS, Azure or GCP", each group once. */
export function alternatives(tokens: readonly Token[], names: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (let at = 0; at < names.length; ) {
    const chain = chainFrom(tokens, names, at);
    groups.push(...ofChain(tokens, chain));
    at += chain.length;
  }
  return groups.filter((group) => group.length > 1);
}

function chainFrom(tokens: readonly Token[], names: readonly Found[], at: number): Found[] {
  const chain = names.slice(at, at + 1);
  for (let next = at + 1; next < names.length; next++) {
    const [last, name] = [chain.at(-1), names[next]];
    if (!last || !name || !isOneList(tokens, last, name)) break;
    chain.push(name);
  }
  return chain;
}

function isOneList(tokens: readonly Token[], one: Found, other: Found): boolean {
  return joins(tokens, one, other) && !/[\n()/&+]/.test(between(tokens, one, other).signs);
}

function ofChain(tokens: readonly Token[], chain: readonly Found[]): Found[][] {
  const last = chain.at(-1);
  const joints = chain.slice(1).map((name, index) => {
    const before = chain[index] ?? name;
    const { words, signs } = between(tokens, before, name);
    return {
      or: words.some(({ folded }) => OR.test(folded)),
      and: words.some(({ folded }) => AND.test(folded)),
      signs,
    };
  });
  const ors = joints.filter(({ or }) => or).length;
  const whole = !joints.some(({ and }) => and);
  if (last && whole && ors === 0 && isSimilar(tokens, last)) return [[...chain]];
  if (whole && ors === 1 && joints.at(-1)?.or) return [[...chain]];
  if (whole && ors > 0 && joints.every(({ or }) => or)) return [[...chain]];
  return joints.flatMap(({ or }, index) => (or ? [chain.slice(index, index + 2)] : []));
}

function isSimilar(tokens: readonly Token[], last: Found): boolean {
  const rest = tokens
    .slice(last.to, last.to + 3)
    .map(({ gap, folded }) => gap + folded)
    .join('');
  return SIMILAR.test(rest);
}
