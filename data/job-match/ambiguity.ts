/** Whether a name in doubt is meant: Go the language or "go to", Word or a word. */
import type { Found } from './lexicon';
import { goesWith, joins } from './lists';
import { spoken } from './spoken-languages';
import type { Token } from './tokens';

/** Points a name needs to be believed. */
const ENOUGH = 2;

const words = (list: string) => new Set(list.split(' '));

/** What comes before the name of a tool. */
const WITH = words(
  'in with using of on use uses used know know read write writes written writing learn code coding program programming build de d en mit von con du des avec sobre including like plus our via for',
);
const SKILL = words(
  'experience experienced proficiency proficient knowledge familiarity familiar skills skill skilled expertise expert fluency fluent using use uses used background competent competence comfortable confident code coding programming scripting know knows worked written hands-on command maitrise connaissance connaissances experiencia manejo dominio conocimientos kenntnisse erfahrung umgang strong advanced solid excellent basic intermediate apache microsoft ms tools tool stack software such',
);
const GOOD = words(
  'advanced strong solid excellent good basic intermediate proficient idiomatic modern fluent sehr gute fundierte sichere avanzado',
);
/** What comes behind it. */
const OF_A_TOOL = words(
  'developer developers engineer engineers programmer programmers programming scripting coder codebase code language framework library backend frontend microservices microservice services service sdk apps app application applications modules module cookbooks manifests cluster clusters spreadsheets spreadsheet skills kenntnisse entwickler entwicklerin entwicklung server servers script scripts macros database databases datenbank admin administrator administration components component hooks jobs pipelines dashboards reports stack shop projects queries templates ecosystem runtime certification certified',
);

/** What is known of lines, by their number. */
interface Lines {
  careless: ReadonlySet<number>;
  /** How many tools it names without doubt. */
  sure: ReadonlyMap<number, number>;
}

/** Names that are believed: those without doubt, and those whose context speaks for them. */
export function believed(tokens: readonly Token[], found: readonly Found[]): Found[] {
  const terms = found.filter(({ term }) => term !== undefined);
  const about = { careless: carelessLines(tokens, terms), sure: sureIn(tokens, terms) };
  const tongues = spoken(tokens, terms);
  return terms.filter((name, index) => {
    if (name.doubt === 'none') return true;
    if (isInitial(tokens, name)) return false;
    if (name.term?.kin === 'tongues') return tongues.has(name);
    return points(tokens, name, [terms[index - 1], terms[index + 1]], about) >= ENOUGH;
  });
}

function points(
  tokens: readonly Token[],
  name: Found,
  neighbours: (Found | undefined)[],
  about: Lines,
): number {
  const own = tokens[name.from];
  if (!own) return 0;
  const loose = own.text.length > 1 && about.careless.has(own.line);
  const common = /^\p{Ll}/u.test(name.term?.name ?? '');
  const capital = loose || common || /^\p{Lu}/u.test(own.text);
  if (!capital && own.text.length === 1) return 0;
  const listed = neighbours.map((other) => (other ? beside(tokens, name, other) : 0));
  const list = listed.reduce((sum, point) => sum + point, 0);
  const tool = isTool(tokens[name.to]) ? 2 : 0;
  const said = isSaidBefore(tokens, name, own.line) ? 1 : 0;
  if (!capital) return list > 0 ? list + tool + said - 2 : 0;
  const stands = loose || (own.capital && !isTitle(tokens, name.from));
  const item =
    stands && list === 0 && isItem(tokens, name) && (about.sure.get(own.line) ?? 0) > 1 ? 1 : 0;
  return (stands ? 1 : 0) + item + list + tool + said;
}

/** Whether what stands close behind a name is said of tools: "developer", a version. */
function isTool(after: Token | undefined): boolean {
  if (!after || !/^[ \u00a0-]?$/.test(after.gap)) return false;
  return /^\d{1,2}(?!\d)/.test(after.text) || OF_A_TOOL.has(after.folded);
}

/** Whether the words before a name speak of a skill. */
function isSaidBefore(tokens: readonly Token[], { from, doubt }: Found, line: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).filter((token) => token.line === line);
  if (before.some(({ folded }) => SKILL.has(folded))) return true;
  const last = before.at(-1)?.folded ?? '';
  return doubt === 'some' && (WITH.has(last) || GOOD.has(last));
}

/** A sure neighbour in a list speaks for a name twice as loud as one that is in doubt itself. */
function beside(tokens: readonly Token[], name: Found, other: Found): number {
  if (other.term?.kin !== name.term?.kin) return 0;
  if (!joins(tokens, name, other) && !goesWith(tokens, name, other)) return 0;
  if (other.doubt === 'none') return 2;
  return /^\p{Lu}/u.test(tokens[other.from]?.text ?? '') ? 1 : 0;
}

function sureIn(tokens: readonly Token[], terms: readonly Found[]): Map<number, number> {
  const sure = new Map<number, number>();
  for (const { term, doubt, from } of terms) {
    const line = tokens[from]?.line;
    if (line === undefined || doubt !== 'none' || term?.kin !== 'tech') continue;
    sure.set(line, (sure.get(line) ?? 0) + 1);
  }
  return sure;
}

/** Whether it stands between commas, or at the end of them. */
function isItem(tokens: readonly Token[], { from, to }: Found): boolean {
  const after = tokens[to];
  return (
    /^\)?[,;|/•·] ?$/.test(tokens[from]?.gap ?? '') && (!after || /^\s*[,;.|/)\n]/.test(after.gap))
  );
}

/** Lines that write names small which have a capital: there a missing one says nothing. */
function carelessLines(tokens: readonly Token[], terms: readonly Found[]): Set<number> {
  const small = terms.flatMap(({ from, doubt, term }) => {
    const own = tokens[from];
    const isSmall =
      doubt === 'none' && /^\p{Lu}/u.test(term?.name ?? '') && /^\p{Ll}/u.test(own?.text ?? '');
    return own && isSmall ? [own.line] : [];
  });
  const once = new Set<number>();
  return new Set(small.filter((line) => once.has(line) || !once.add(line)));
}

/** The letter of a name, as in "C. Hughes", or of something else: "R&D", "C-level". */
function isInitial(tokens: readonly Token[], { from, to }: Found): boolean {
  const own = tokens[from];
  if (!own || to - from > 1 || own.text.length > 1) return false;
  const after = tokens[to];
  return (
    (after !== undefined &&
      /^(\.\s\b|[&'’])/.test(after.gap) &&
      /^\p{Lu}\p{Ll}/u.test(after.text) &&
      after.line === own.line) ||
    /[&'’]$/.test(own.gap) ||
    (after !== undefined && after.gap === '&')
  );
}

/** So many words on either side are looked at: a title is not longer. */
const TITLE = 12;

/** Whether every word of the line around has a capital, so that one says nothing. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const line = tokens[at]?.line;
  const word = (next: number) => (tokens[next]?.line === line ? tokens[next]?.text : undefined);
  let [first, long] = [at, 0];
  while (at - first < TITLE && word(first - 1) !== undefined) first -= 1;
  for (let next = first; next < at + TITLE; next++) {
    const text = word(next);
    if (text === undefined) break;
    if (text.length <= 3) continue;
    if (!/^[\p{Lu}\d]/u.test(text)) return false;
    long += 1;
  }
  return long > 3;
}
