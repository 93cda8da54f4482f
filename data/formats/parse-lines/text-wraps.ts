/** Joins the lines of a text that a machine broke. */
import { datesIn } from './dates';

/** The mark before an item of a list. */
export const BULLET = /^(\s*)(?:(?<=\s)o(?=\s+\p{Lu})|[-*+•●○◦▪■□▸►‣⁃∙·–—]|\d{1,2}[.)])\s+(?=\S)/u;
/** A line drawn with signs. */
export const RULE = /^\s*(?:[-=_*~–—]\s*){3,}$/u;

/** Longer lines are paragraphs that nothing broke. */
const LONGEST = 130;
const SOFT_HYPHEN = '\u00ad';

const isHeading = (text: string) => text.startsWith('#');
const isApart = (text: string) => text.trim() === '' || RULE.test(text) || isHeading(text);

/** @returns `texts` with what belongs to one sentence on one line: where the next word had no room left. */
export function unwrapped(texts: readonly string[]): string[] {
  const lengths = texts.map((text) => text.trimEnd().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const long = lengths.filter((length) => length > 55).length;
  if (longest >= LONGEST) return [...texts];
  const out: string[] = [];
  for (const [at, text] of texts.entries()) {
    const before = lengths[at - 1] ?? 0;
    const previous = out.at(-1)?.trimEnd() ?? '';
    const [first = ''] = /^\S+/.exec(text.trim()) ?? [];
    const free = !isApart(text) && !BULLET.test(text) && !isApart(previous);
    const noRoom = long > 2 && before + 1 + first.length >= longest;
    const open = /^[\p{Ll}\d(]/u.test(first) || /[\u00ad\p{Ll},&]$/u.test(previous);
    // Below an item of a list, without a blank line, stands the rest of it.
    const ofItem = BULLET.test(previous) && before > longest * 0.6 && datesIn(text).length === 0;
    if (!free || !((noRoom && open) || ofItem)) out.push(text);
    else if (previous.endsWith(SOFT_HYPHEN))
      out[out.length - 1] = previous.slice(0, -1) + text.trim();
    else out[out.length - 1] = `${previous} ${text.trim()}`;
  }
  return out;
}
