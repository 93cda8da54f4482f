/** Tells which section a heading is of. */
import { plain } from './line';
import { SECTION_WORDS, type Section } from './words/sections';

const AND = /[\s&/]+(?:and|und|et|y|e|en|og|or|of)[\s&/]+|[\s&/+]+/g;
/** “S K I L L S”: more letters on their own than words. */
const isSpaced = (text: string) =>
  text.split(' ').filter((word) => word.length === 1).length > text.split(' ').length / 2;
const squeeze = (text: string) => {
  const bare = plain(text);
  return isSpaced(bare) ? bare.replace(/[\s&/]/g, '') : bare.replace(AND, '');
};

const SECTION_OF = new Map(
  (Object.keys(SECTION_WORDS) as Section[]).flatMap((section) =>
    SECTION_WORDS[section].map((word) => [squeeze(word), section] as const),
  ),
);

/** @returns The section that `text` is the heading of, whole: in any case, letter-spaced, decorated. */
export function sectionOf(text: string): Section | undefined {
  if (text.length > 60) return undefined;
  const bare = text.replace(/\p{Cc}/gu, ' ').replace(/^\s*(?:[IVX]+\.|\d+[.)])\s+/, '');
  const whole = SECTION_OF.get(squeeze(bare));
  if (whole) return whole;
  const parts = plain(bare).split(/\s*(?:&|\/|\s(?:and|und|et|y|e|en)\s)\s*/);
  const sections = parts.map((part) => SECTION_OF.get(squeeze(part)));
  return parts.length > 1 && parts.length < 4 && sections.every(Boolean) ? sections[0] : undefined;
}

/** “Relevant work experience”: ends in the name of a section; needs the look of a heading as well. */
export function looseSectionOf(text: string): Section | undefined {
  const all = plain(text).split(' ');
  if (all.length > 5 || all.length < 2) return undefined;
  return (
    SECTION_OF.get(squeeze(all.slice(-2).join(' '))) ?? SECTION_OF.get(squeeze(all.at(-1) ?? ''))
  );
}
