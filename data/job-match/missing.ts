/** What a page asks for that a card names nowhere. */
import type { CardTerms } from './card-terms';
import type { Found } from './lexicon';
import { alternatives } from './lists';
import type { Named, Reading } from './page-terms';
import { unknownNames } from './unknown';

/** Something asked for. */
export interface Asked {
  /** What it is called. */
  name: string;
  /** How the page writes it. */
  said: string;
}

/** What is asked and lacking, in the page's order, each once. */
export function lacksOf(page: Reading, card: CardTerms): Asked[] {
  const met = new Set<Found>();
  for (const group of alternatives(page.tokens, page.named)) {
    const names = group.flatMap(({ term }) => term?.name ?? []);
    if (names.some((name) => card.has(name))) for (const name of group) met.add(name);
  }
  const trade = tradeOf(page);
  const lacking = page.named.filter(
    (name) =>
      !name.term.broad &&
      name.term.kin !== 'soft' &&
      !card.has(name.term.name) &&
      !isStudied(page, name) &&
      name !== trade &&
      !isOfEmployer(page, name),
  );
  // Met in one place, asked for without a choice in another: then it is lacking all the same.
  const known = lacking
    .filter((name) => !met.has(name))
    .map((name) => ({ at: name.from, name: name.term.name, said: saidBy(page, name) }));
  const unknown = unknownNames(page, card)
    .filter((name) => !isStudied(page, name))
    .map((name) => {
      const said = saidBy(page, name);
      return { at: name.from, name: said, said };
    });
  const asked = [...known, ...unknown].sort((a, b) => b.at - a.at);
  // From the end, so that of several places the first stays.
  return [...new Map(asked.map(({ name, said }) => [name, { name, said }])).values()].reverse();
}

function saidBy({ tokens }: Reading, { from, to }: Found): string {
  return tokens
    .slice(from, to)
    .map(({ gap, text }, index) => (index === 0 ? '' : gap) + text)
    .join('');
}

/** A subject in "degree in Statistics, Mathematics or Physics" is not asked for as a skill. */
function isStudied({ tokens }: Reading, { from }: Found): boolean {
  const own = tokens[from];
  for (let at = from - 1; at >= Math.max(0, from - 9); at--) {
    const token = tokens[at];
    if (!token || !own || token.line !== own.line || /[.;:!?()]/.test(tokens[at + 1]?.gap ?? ''))
      return false;
    if (
      /^(degree|bachelor|master|msc|bsc|phd|diploma|studium|abschluss|licence|master|diplome|formation|grado|licenciatura|titulacion|graduate|hochschulstudium)s?$/.test(
        token.folded,
      )
    ) {
      return /^(in|of|der|en|de|with|im)$/.test(tokens[at + 1]?.folded ?? '');
    }
  }
  return false;
}

/** The second line of a page mostly names the employer: "Great Plains Milling", "Ateliers Morvan (menuiserie)". */
function tradeOf({ tokens, lines, named }: Reading): Named | undefined {
  const [first = 0] = tokens.slice(0, 1).map(({ line }) => line);
  const second = tokens.find(({ line }) => line > first)?.line;
  if (second === undefined || lines[second]?.asked) return undefined;
  const words = tokens.filter(({ line }) => line === second);
  const names = named.filter(({ from }) => tokens[from]?.line === second);
  return names.length === 1 && words.length <= 8 && names[0]?.term.kin !== 'tech'
    ? names[0]
    : undefined;
}

const EMPLOYER =
  /^(company|companies|firm|firms|industry|sector|startup|scale-up|business|businesses|group|brand|brands|customers|clients|unternehmen|firma|branche|entreprise|secteur|empresa|sector)$/;

/** "A logistics company": that is what the employer does. */
function isOfEmployer({ tokens }: Reading, { to }: Found): boolean {
  const after = tokens[to];
  return after !== undefined && /^[ -]$/.test(after.gap) && EMPLOYER.test(after.folded);
}
