/** What a page says it does not want: "no Java required", "unlike PHP shops", "SAP is not needed". */
import type { Found } from './lexicon';
import { joins } from './lists';
import type { Token } from './tokens';

/** How many words a "no" reaches. */
const REACH = 7;

const NO =
  /^(no|not|without|unlike|never|rarely|seldom|hardly|neither|nor|non|cannot|\p{L}+n['’]t|kein|keine|keinen|keiner|keinerlei|nicht|ohne|statt|sin|ni|sans|aucune?|pas)$/u;
const PAIRS =
  /\b(instead of|rather than|away from|replacing|free of|(?:migrat|mov|switch)(?:ed|ing) (?:away |off )?from|plutot que|en lugar de)$/;
/** A "no" that denies nothing: "not only", "no later than", "not limited to". */
const NOT_NO =
  /^(only|just|limited|later|fewer|less|matter|problem|doubt|merely|nur|solo|solamente|seulement|hesitate|afraid|fear|necessarily)$/;
const BREAKS =
  /^(but|however|although|though|yet|aber|sondern|doch|mais|pero|sino|because|since|where|while|so)$/;
const NEGATES = /^(not|\p{L}+n['’]t|no|nicht|keine|pas)$/u;
const DENIED =
  /^\W*(skills?|experience|knowledge|kenntnisse|background|licence|licenses?|expertise|usage|here|and|or|is|\p{L}+|\s|,){0,4}?\s*(((is|are|will be)\s+)?not|isn['’]t|aren['’]t|no longer|(ist|sind)\s+nicht|sind\s+keine|no\s+(es|son)|n['’](est|sont)\s+pas)\s+(strictly\s+|really\s+|absolutely\s+|a\s+|un\s+|una\s+)?(\p{L}+\s+)?(require[dm]\p{L}*|needed|necessary|essential|mandatory|must|offered|prerequisite|expected|important|used|erforderlich|notwendig|notig|voraussetzung|necesari[oa]s?|imprescindibles?|necessaires?|requise?s?|obligatoires?|exigee?s?)/u;
const YET =
  /^[^\p{L}.;!?\n]*(\p{L}+[^\p{L}.;!?\n]+)?((but|aber|mais|pero|though|yet|however)\b[ ,]*(it |they |this )?(would be |is |are |ist |waren? |sind |serait |es |seria )?|(would be|is|are|ist|waren?|sind|serait|es|seria)\s+)(a|an|ein|un|una|von|very|nice|valued|welcome|helpful|beneficial|appreciated|desirable|advantageous|preferred)\b/u;

/** "Selenium? We moved away from it." */
const ASKED_AND_DENIED = /^\?\s+(only on|not |no\b|never|we (have |ve )?(moved|left|dropped))/;

/** The names that are not denied. */
export function wanted(tokens: readonly Token[], names: readonly Found[]): Found[] {
  const denied = new Set<Found>();
  // Backwards for "Java, PHP and Perl are not needed", forwards for "no Java, PHP or Perl".
  const taken = new Set(names.flatMap(({ from, to }) => range(from, to)));
  for (const name of names) if (isDeniedBefore(tokens, name, taken)) denied.add(name);
  for (const name of names) if (isDeniedBehind(tokens, name)) denied.add(name);
  spread(tokens, names, denied);
  spread(tokens, [...names].reverse(), denied);
  return names.filter((name) => !denied.has(name));
}

function spread(tokens: readonly Token[], names: readonly Found[], denied: Set<Found>): void {
  names.slice(1).forEach((name, index) => {
    const before = names[index];
    const begins = /^(is|are|ist|sind|es|est|will)$/.test(tokens[name.to]?.folded ?? '');
    if (!before || !denied.has(before) || begins) return;
    if (joins(tokens, before, name) && sameLine(tokens, before, name)) denied.add(name);
  });
}

function sameLine(tokens: readonly Token[], one: Found, other: Found): boolean {
  return tokens[one.from]?.line === tokens[other.from]?.line;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function isDeniedBefore(
  tokens: readonly Token[],
  name: Found,
  taken: ReadonlySet<number>,
): boolean {
  if (isInDeniedList(tokens, name)) return true;
  // Two of them deny each other.
  return noesBefore(tokens, name, taken) % 2 === 1 && !YET.test(textAfter(tokens, name.to, 9));
}

/** How many words before a name say no to it. @param taken Where names stand. */
function noesBefore(tokens: readonly Token[], name: Found, taken: ReadonlySet<number>): number {
  let noes = 0;
  // "Moved from COBOL to Python": what stands behind the "to" was not left.
  let left = false;
  for (let at = name.from - 1; at >= Math.max(0, name.from - REACH); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) break;
    if (ends(token, next)) break;
    if (taken.has(at)) {
      if (noes === 0) continue;
      break;
    }
    if (token.folded === 'to') left = true;
    if (left && token.folded === 'from') break;
    if (isNo(tokens, at) && !NOT_NO.test(next.folded)) noes += 1;
  }
  return noes;
}

/** Whether what a word says reaches no further than to it. */
const ends = (word: Token, next: Token): boolean =>
  /[.;:!?\n,—()]|\s[-–]\s/.test(next.gap) || BREAKS.test(word.folded);

/** Whether a word says no to what is behind it, alone or with the word before: "instead of". */
function isNo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  const pair = `${tokens[at - 1]?.folded ?? ''} ${word}`;
  return NO.test(word) || PAIRS.test(pair) || word === 'replacing';
}

/** The longest such list, in words. */
const LIST = 20;

/** Whether a list is put behind a label that says no: "Not needed: PHP, a commute". */
function isInDeniedList(tokens: readonly Token[], { from }: Found): boolean {
  for (let at = from; at > Math.max(0, from - LIST); at--) {
    const gap = tokens[at]?.gap ?? '';
    if (/^:\s$/.test(gap)) return isDenial(tokens, at - 1);
    if (/[.;!?\n]/.test(gap)) return false;
  }
  return false;
}

/** Whether a label says no to what it is put before: "Not needed:", "What's not in it:". */
function isDenial(tokens: readonly Token[], last: number): boolean {
  const line = tokens[last]?.line;
  const label = tokens.slice(Math.max(0, last - 6), last + 1).filter((word) => word.line === line);
  const noes = label.filter(({ folded }) => /^(no|not|nicht|pas|kein|keine|without)$/.test(folded));
  const taken = label.some(({ folded }) =>
    /^(but|only|just|necessarily|aber|nur|mais|problem)$/.test(folded),
  );
  return noes.length === 1 && !taken;
}

function isDeniedBehind(tokens: readonly Token[], name: Found): boolean {
  if (ASKED_AND_DENIED.test(textAfter(tokens, name.to, 5))) return true;
  const near = tokens.slice(name.to, name.to + 12);
  if (!near.some(({ folded }) => NEGATES.test(folded))) return false;
  const rest = textAfter(tokens, name.to, 12);
  if (
    /^[^.!?\n]*\byou (do not|don['’]t|won['’]t|will not|needn['’]t know (?=either)|needn['’]t|need not) ?(know|need|have to know|need to know|have to use) (it|them|that|those|either|any of)\b/.test(
      rest,
    )
  )
    return true;
  const match = DENIED.exec(rest);
  if (!match || /[.;!?\n]/.test(match[0])) return false;
  return !YET.test(rest.slice(match[0].length));
}

/** As many letters of one word are read: the patterns above must not meet an endless one. */
const LONG = 40;

function textAfter(tokens: readonly Token[], from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .map(({ gap, folded }) => gap.slice(0, LONG) + folded.slice(0, LONG))
    .join('');
}
