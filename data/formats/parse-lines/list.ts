/** Parts lists as people write them, and tells skills from their levels. */
import { plain } from './line';
import { listed } from './words/listed';
import { FIRST_OF_TWO, SECOND_OF_TWO } from './words/skills';

const LEVELS = new Set(
  listed(`
  beginner, novice, basic, elementary, intermediate, advanced, expert, master, proficient, fluent,
  native, competent, familiar, experienced, senior, junior, skilled, good, very good, excellent,
  strong, anfanger, grundkenntnisse, fortgeschritten, experte, gut, sehr gut, debutant,
  intermediaire, avance, confirme, maitrise, basico, intermedio, avanzado, experto, avancado,
  principiante, base, avanzato, esperto, gevorderd, beginnend
`),
);
const YEARS = /^\(?\d+\+? (?:years?|yrs?|jahre|ans|años|anni|anos|jaar)\)?$/i;

/** Tells whether `text` is a level of a skill, not a skill. */
export function isLevel(text: string): boolean {
  return LEVELS.has(plain(text)) || /^[\d./%★☆●○•⬤◯\s]+$/u.test(text) || YEARS.test(text);
}

const SEPARATORS = '|•·∙●▪■◦‣⋅\t\n、，';
const AND = /^(.*,.*?)\s(?:and|und|et|y|e|en)\s(\S.*)\.$/s;

const bare = (part: string) =>
  part
    .replace(/^[\s•·∙*–—-]+|(?<![\s;,.])[\s;,.]+$/gu, '')
    .replace(/^(?:and|und|et|y|e|en)\s+(?=\S)/i, '')
    .trim();

/** Behind a comma, three words or more in lower case: a phrase goes on, no name begins. */
const PHRASE = /,\s*(?!and\s)\p{Ll}[^\s,]*(?:\s[^\s,]+){2}/u;

/** Parts a list at the separators it is written with; what stands in brackets stays whole. */
export function splitList(text: string): string[] {
  // Semicolons part what has commas of its own.
  const items = text.split(/;(?![^(]*\))/);
  if (items.length > 1) {
    return items
      .flatMap((item) => (PHRASE.test(item) ? [bare(item)] : splitList(item)))
      .filter(Boolean);
  }
  // “Planning, budgets and hiring.”: a sentence names its last part after “and”.
  const [, before, last] = AND.exec(text) ?? [];
  if (before && last && last.split(' ').length < 4)
    return [...splitList(before), ...splitList(last)];
  const parts = [''];
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const around = [text.charAt(i - 1), text.charAt(i + 1)];
    if (letter === '(') open++;
    if (letter === ')') open = Math.max(0, open - 1);
    const slash = letter === '/' && around.every((other) => other === ' ');
    const comma = letter === ',' && !around.every((other) => /\d/.test(other));
    if (open === 0 && (comma || slash || SEPARATORS.includes(letter))) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map(bare).filter(Boolean);
}

/** Leaves levels out, alone and behind a skill: “Go (expert)”, “Rust – beginner”. */
export function withoutLevels(keywords: readonly string[]): string[] {
  return keywords
    .map((keyword) => {
      const [, skill, inBrackets, behind] =
        /^(.+?)\s*(?:\(([^()]*)\)|\s[-–—:]\s+([\p{L} ]+))$/u.exec(keyword) ?? [];
      return skill && isLevel(inBrackets ?? behind ?? '') ? skill : keyword;
    })
    .filter((keyword) => keyword.length < 120 && !isLevel(keyword));
}

/** “HTML 5”, “REST APIs”, “MS Project”. */
function goesWith(before: string, word: string): boolean {
  if (/^\d+$/.test(word)) return true;
  return FIRST_OF_TWO.has(before.toLowerCase()) && SECOND_OF_TWO.has(word.toLowerCase());
}

/** @returns The names in `text` where spaces alone part them, or nothing where it reads as one name. */
export function spacedNames(text: string): string[] | undefined {
  const all = text.split(/\s+/);
  const names = all.filter((word) => /^[\p{Lu}\d.#]|[a-z][A-Z]|\.js$/u.test(word)).length;
  if (all.length < 4 || names < all.length - 1) return undefined;
  const found: string[] = [];
  for (const word of all) {
    const before = found.at(-1);
    if (before !== undefined && goesWith(before, word))
      found[found.length - 1] = `${before} ${word}`;
    else found.push(word);
  }
  return found;
}
