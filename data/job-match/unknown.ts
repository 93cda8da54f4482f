/** Names that no vocabulary has, in what a page asks for: "experience with FooBar", "Prometheus, Thanos, Mimir". */
import { fold } from '../text/fold';
import type { CardTerms } from './card-terms';
import type { Found } from './lexicon';
import { goesWith, joins } from './lists';
import { wanted } from './negation';
import type { Named, Reading } from './page-terms';

/** Short forms that are no skill. */
const COMMON = new Set(
  'usa us uk eu uae gmbh ag llc ltd inc plc ceo cto cfo coo vp hr it phd msc bsc ba bs ms mba ma llb llm md cv faq eeo ada pto usd eur gbp cad am pm est pst cet gmt nhs gp tbd asap etc id ok tv diy nyc la sf hq m w d f x h mwd mfd wfh covid dc dei lgbtq lgbtqia rrsp 401k hmo ppo us-based ote cdi cdd rtt hf tvöd uni saas b2b b2c gcse ged iso ngo api apis cluster bts but ui ngo r d we our you the and or if no not all any must plus nb ps ie eg bonus new ns bc on ab qc england wales scotland ireland london berlin paris'.split(
    ' ',
  ),
);

const CUES =
  /^(experience|knowledge|proficiency|proficient|expertise|familiarity|familiar|skills?|fluent|using|kenntnisse|erfahrung|maitrise|manejo|conocimientos?|certified|certification)$/;
const LINKS = /^(with|in|of|using|mit|von|de|en|d|du|des|con|or|and)$/;

/** Those the card does not name either. */
export function unknownNames(page: Reading, card: CardTerms): Found[] {
  const { tokens, lines, all } = page;
  const taken = new Set(
    all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const byStart = new Map(page.named.map((name) => [name.from, name]));
  const byEnd = new Map(page.named.map((name) => [name.to, name]));
  const isListed = (name: Found) =>
    [0, 1, 2, 3, 4].some((words) =>
      [byEnd.get(name.from - words), byStart.get(name.to + words)].some(
        (other) => other && isKin(page, name, other),
      ),
    );
  const found: Found[] = tokens.flatMap((token, at) => {
    const asked = lines[token.line]?.asked === true;
    if (taken.has(at) || !lines[token.line]?.counts || COMMON.has(token.folded)) return [];
    const name: Found = { term: undefined, from: at, to: at + 1, doubt: 'none' };
    const written = isWritten(token.text) && !isShouted(page, at);
    if (!asked && !isCued(page, at)) return [];
    const listed = token.capital && isListed(name);
    return written || listed ? [{ ...name, to: endOf(page, at, taken) }] : [];
  });
  return wanted(tokens, found).filter(
    ({ from }) => !card.text.includes(fold(tokens[from]?.text ?? '')),
  );
}

/** Where a name ends that goes on with a capital: "Litera Compare". German has too many capitals for that. */
function endOf({ tokens }: Reading, at: number, taken: ReadonlySet<number>): number {
  const next = tokens[at + 1];
  const goesOn = next?.gap === ' ' && /^\p{Lu}/u.test(next.text) && !COMMON.has(next.folded);
  return goesOn && !taken.has(at + 1) && !tokens.some(({ folded }) => folded === 'und')
    ? at + 2
    : at + 1;
}

/** Among words that are all in capitals, capitals say nothing. */
function isShouted({ tokens }: Reading, at: number): boolean {
  const own = tokens[at];
  return [tokens[at - 1], tokens[at + 1]].some(
    (near) =>
      near?.line === own?.line && /^\p{Lu}{3,}$/u.test(near?.text ?? '') && near?.gap !== '&',
  );
}

/** A word that is written as only names are: HACCP, FooBar. */
function isWritten(text: string): boolean {
  return /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]+$/u.test(text) && text.length <= 7
    ? /\p{Lu}{2}/u.test(text)
    : /\p{Ll}\p{Lu}/u.test(text);
}

function isCued({ tokens }: Reading, at: number): boolean {
  const [cue, link] = [tokens[at - 2], tokens[at - 1]];
  return (
    cue?.line === tokens[at]?.line && CUES.test(cue?.folded ?? '') && LINKS.test(link?.folded ?? '')
  );
}

/** Beside a tool in a list: what stands there is one, too. */
function isKin({ tokens }: Reading, name: Found, other: Named): boolean {
  if (other.term.kin !== 'tech') return false;
  if (tokens[other.from]?.line !== tokens[name.from]?.line) return false;
  const after = tokens[name.to];
  const alone =
    after === undefined ||
    !/^[ \u00a0-]$/.test(after.gap) ||
    /^(and|or|und|oder|et|ou|y|o)$/.test(after.folded);
  return alone && (joins(tokens, name, other) || goesWith(tokens, name, other));
}
