/** The letters that stand for a person, on the card and on its icon. */

import type { Resume } from '../schema/resume';
import { fullName } from './person-name/parts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns The résumé's own monogram, else the first letters of the name's ends; empty without a name. */
export function monogramOf({ basics, meta }: Resume): string {
  return meta?.monogram?.trim() || initials(fullName(basics));
}

/** The first letters of the first and last word of a name. */
function initials(name = ''): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => firstLetter(word ?? '').toUpperCase()).join('');
}

/** As a person counts letters: an accent, or a family of emoji, goes with what it belongs to. */
function firstLetter(word: string): string {
  for (const { segment } of graphemes.segment(word)) return segment;
  return '';
}
