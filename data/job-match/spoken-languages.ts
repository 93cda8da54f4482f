/** Whether the name of a language is that of one to be spoken: "fluent French", not "the French market". */
import type { Found } from './lexicon';
import { joins } from './lists';
import type { Token } from './tokens';

const words = (list: string) => new Set(list.split(' '));

/** Before and behind the name of a language one speaks. */
const SPEAKS = words(
  'fluent fluently native spoken written speak speaks speaking bilingual trilingual multilingual proficient proficiency knowledge command conversational business-level good excellent basic fluency advanced intermediate working read write mother tongue language languages communicate in both teach teaches teaching some',
);
const SPOKEN = words(
  'language languages speaker speakers speaking skills fluency proficiency level fluent native b1 b2 c1 c2 a1 a2 required preferred essential desirable is or and a courant fliessend oral written verbal communication an also helps language-skills',
);
const JOINT = /^(is|are|or|and|a|an|also|helps?)$/;
const EXTRA =
  /^(plus|advantage|asset|bonus|required|fluent|native|helps|helpful|preferred|desirable|nice|ideally|welcome|vorteil)$/;

/** Of the names of languages, those that are spoken: by their own context, or beside one that is. */
export function spoken(tokens: readonly Token[], terms: readonly Found[]): Set<Found> {
  const tongues = terms.filter(({ term }) => term?.kin === 'tongues');
  const sure = new Set(tongues.filter((name) => name.doubt === 'none' || isSpoken(tokens, name)));
  for (const order of [tongues, [...tongues].reverse()]) {
    order.forEach((name, index) => {
      const before = order[index - 1];
      if (before && sure.has(before) && joins(tokens, before, name)) sure.add(name);
    });
  }
  return sure;
}

function isSpoken(tokens: readonly Token[], name: Found): boolean {
  const own = tokens[name.from];
  if (!own || !/^\p{Lu}/u.test(own.text)) return false;
  const near = (from: number, to: number, says: (folded: string) => boolean) =>
    tokens
      .slice(Math.max(0, from), to)
      .some(({ folded, line }) => line === own.line && says(folded));
  const after = tokens[name.to];
  const ends = after === undefined || after.line !== own.line || !/^[ \u00a0-]$/.test(after.gap);
  if (!ends && !SPOKEN.has(after.folded)) {
    return near(name.from - 1, name.from, (word) =>
      /^(fluent|fluently|speaks?|spoken|native)$/.test(word),
    );
  }
  if (!ends && !JOINT.test(after.folded)) return true;
  const alone =
    ends &&
    /^[,;:(\s/•*·-]+$/.test(own.gap) &&
    near(name.from - 12, name.to + 6, (word) => EXTRA.test(word));
  return (
    alone ||
    near(name.from - 4, name.from, (word) => SPEAKS.has(word)) ||
    near(name.to, name.to + 5, (word) => EXTRA.test(word))
  );
}
