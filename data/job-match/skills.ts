/** The card's own skills, each with a way to find it on a page, whether or not the vocabulary knows it. */

import type { Resume } from '../schema/resume';
import type { Found } from './lexicon';
import { wanted } from './negation';
import { type Reading, termsOf } from './page-terms';
import { type Token, tokensOf } from './tokens';
import { stemOf } from './word-forms';

/** Words that say nothing of a skill's own. */
const SMALL = new Set(
  'a an and the of in on for with to at by und der die das fur mit von et de la le les des du y el los las en skills skill knowledge experience concepts basics advanced expert good other various etc'.split(
    ' ',
  ),
);

/** Every skill as it stands on the card, once: keywords, and the names of groups that have none. */
export function skillsOf({ skills = [] }: Resume): string[] {
  const all = skills.flatMap(({ name = '', keywords = [], groups = [] }) => {
    const within = [...keywords, ...groups.flatMap((group) => group.keywords ?? [])];
    return within.length === 0 || isTool(name) ? [name, ...within] : within;
  });
  return [...new Set(all.filter((skill) => skill.trim() !== ''))];
}

/** A group called "JavaScript" is a skill itself; one called "Data" is a heading. */
function isTool(name: string): boolean {
  return termsOf(name).some(
    ({ kin, broad, names }) => kin === 'tech' && !broad && names.some(({ text }) => text === name),
  );
}

/** The skills of a list that a page names, with the place where it does so first. */
export function namedSkills(skills: readonly string[], page: Reading): Map<string, number> {
  const first = new Map<string, number>();
  for (const { term, from } of page.named) if (!first.has(term.name)) first.set(term.name, from);
  const stems = page.tokens.map(({ text }) => stemOf(text));
  const places = placesOf(stems);
  const named = new Map<string, number>();
  for (const skill of skills) {
    const terms = termsOf(skill).filter((term) => !term.broad || isAll(skill, term.names));
    const at = terms.flatMap(({ name }) => first.get(name) ?? []);
    // The name of a whole field is also named within that of a part of it: "digital marketing".
    if (terms.every(({ broad }) => broad))
      at.push(...phrases(skill).flatMap((words) => phraseAt(words, page, stems, places) ?? []));
    if (at.length === 0) at.push(...(looselyAt(skill, page, stems, places) ?? []));
    if (at.length > 0) named.set(skill, Math.min(...at));
  }
  return named;
}

function isAll(skill: string, names: readonly { text: string }[]): boolean {
  return names.some(({ text }) => text.toLowerCase() === skill.toLowerCase());
}

/** What of a skill is looked for: its parts where it is a list, without small words. */
function phrases(skill: string): Token[][] {
  const parts = skill
    .split(/[,;/()]|\s[–-]\s/)
    .map((part) => tokensOf(part).filter(({ folded }) => !SMALL.has(folded)));
  const telling = parts.filter(
    (words) => words.length > 0 && (parts.length === 1 || words.length > 1 || isName(words)),
  );
  return telling.length > 0 ? telling : [tokensOf(skill)];
}

function isName(words: readonly Token[]): boolean {
  return words.every(({ text }) => /\p{Lu}.*\p{Lu}|\d|\p{Ll}\p{Lu}/u.test(text));
}

function placesOf(stems: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  stems.forEach((stem, index) => {
    const list = places.get(stem);
    if (list) list.push(index);
    else places.set(stem, [index]);
  });
  return places;
}

/** Names of a doing, which a page tells as one does it: "Lesson planning" as "plan and deliver lessons". */
const DOING = /(?<!market|learn|network|engineer|bank)(ing|ment|tion)$/;

/** How many other words may stand between what is done and what it is done to. */
const APART = 4;

function looselyAt(
  skill: string,
  page: Reading,
  stems: readonly string[],
  places: ReadonlyMap<string, number[]>,
): number[] | undefined {
  const words = tokensOf(skill).filter(({ folded }) => !SMALL.has(folded));
  if (words.length !== 2 || !words.some(({ folded }) => DOING.test(folded))) return undefined;
  const at = phraseAt(words, page, stems, places, APART);
  return at === undefined ? undefined : [at];
}

/** Where all words of a phrase stand together, in any order, with few others between them. */
function phraseAt(
  words: readonly Token[],
  page: Reading,
  stems: readonly string[],
  places: ReadonlyMap<string, number[]>,
  apart = 1,
): number | undefined {
  const wants = words.map(({ text }) => stemOf(text));
  const [first = ''] = wants;
  const only = words.length === 1 ? words[0] : undefined;
  return places.get(first)?.find((at) => {
    const token = page.tokens[at];
    if (!token || !page.lines[token.line]?.counts) return false;
    // One word alone is the same word, and a short one the same letters.
    if (only && (token.form !== only.form || (only.text.length < 4 && token.text !== only.text)))
      return false;
    const span = wants.length - 1 + apart;
    const near = stems.slice(Math.max(0, at - span), at + span + 1);
    const line = page.tokens.slice(Math.max(0, at - span), at + span + 1);
    const all = wants.every((want) =>
      near.some((stem, index) => stem === want && line[index]?.line === token.line),
    );
    const found: Found = { term: undefined, from: at, to: at + 1, doubt: 'none' };
    return all && wanted(page.tokens, [found]).length > 0 && !isDecoy(page, at);
  });
}

function isDecoy({ all }: Reading, at: number): boolean {
  return all.some(({ term, from, to }) => term === undefined && at >= from && at < to);
}
