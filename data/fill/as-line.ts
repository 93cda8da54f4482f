/** Words of a page as a line that is shown: they can't turn about, nor crowd out, what stands beside them. */

/** Longer than any line of the preview, in characters. */
const LONGEST = 300;

/** Embeddings, overrides and isolates turn the text around them about: UAX 9, 2.1 to 2.5. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Signs without a width, of which a page may write thousands; one joins letters. */
const FLOOD =
  /([\u200b-\u200f\u2060-\u2064\ufeff\u00ad])[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+/g;

/** The text without the signs that turn it, and what stands beside it, about. */
export const upright = (text: string): string => text.replace(TURNS, '');

/** One line of at most 300 characters, without signs that reorder it. */
export function asLine(text: string): string {
  const line = upright(text.slice(0, 10 * LONGEST))
    .replace(FLOOD, '$1')
    .replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
