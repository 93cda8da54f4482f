/** Plain text and Markdown as lines. */
import { message } from '../../messages/message';
import { Unreadable } from '../shared/guard';
import { type Cell, isEndless, type Line } from './line';
import { withoutMarks } from './markdown-marks';
import { sectionOf } from './section-names';
import { BULLET, RULE, unwrapped } from './text-wraps';

/** What parts the cells of a line: tabs, or more spaces than a sentence has. */
const WIDE = /\t+|\s{3,}/;
/** More letters than any résumé has. */
const MOST_LETTERS = 3_000_000;

function cleaned(source: string): string[] {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, '')
    .replace(/[\u200b\u2060]/g, '')
    .replace(/[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/gu, ' ')
    .replace(/\u00a0/g, ' ')
    .split(/\r\n?|\n|\f/);
}

/** A line of signs below a heading gives its depth (CommonMark, 4.3); else it parts like a blank line. */
function underline(rule: string, last: Line | undefined): boolean {
  if (!last) return false;
  if (/^\s*=+\s*$/.test(rule)) last.level = 1;
  else if (/^\s*-+\s*$/.test(rule) && !last.bullet && (last.cells[0]?.text.length ?? 99) < 50)
    last.level = 2;
  else return false;
  return true;
}

interface Parts {
  cells: Cell[];
  /** The row below a table’s head. */
  isRule: boolean;
}

function partsOf(words: string, bold: boolean, italic: boolean): Parts {
  const row = /^\s*\|(.+)\|\s*$/.exec(words)?.[1];
  const parts = (row === undefined ? words.split(WIDE) : row.split('|')).map((part) => part.trim());
  const isRule = row !== undefined && parts.every((part) => /^[\s:-]*$/.test(part));
  const look = { ...(bold && { bold }), ...(italic && { italic }) };
  return { cells: parts.filter(Boolean).map((text) => ({ text, ...look })), isRule };
}

/** What a line is by its first signs, and what stands behind them. */
function begun(text: string): { content: string; level?: number; isItem: boolean } {
  const [, signs, heading] = /^(#{1,6})\s+(.*)$/.exec(text) ?? [];
  const item = BULLET.exec(text);
  // “3. Education” is a heading with its number.
  const mark = item && sectionOf(text) ? null : item;
  const isItem = mark !== null;
  if (signs !== undefined && heading !== undefined)
    return { content: heading.replace(/(?<![\s#])[\s#]+$/, ''), level: signs.length, isItem };
  return { content: mark ? text.slice(mark[0].length) : text.replace(/^>\s?/, ''), isItem };
}

/**
 * @returns The lines of a plain or Markdown text; Markdown's headings keep their depth.
 * @throws Unreadable where it is longer than any résumé.
 */
export function linesOfText(source: string): Line[] {
  if (source.length > MOST_LETTERS) {
    throw new Unreadable(message('formats_text_tooLong'));
  }
  const lines: Line[] = [];
  let blank = 1;
  for (const text of unwrapped(cleaned(source))) {
    if (isEndless(text)) {
      lines.push({ cells: [{ text: text.trim() }], gap: blank });
      blank = 0;
      continue;
    }
    const last = lines.at(-1);
    if (text.trim() === '' || RULE.test(text)) {
      if (text.trim() === '' || blank > 0 || !underline(text, last)) blank++;
      continue;
    }
    const { content, level, isItem } = begun(text);
    const { text: words, links, bold, italic } = withoutMarks(content);
    const { cells, isRule } = partsOf(words, bold, italic);
    if (isRule && last) last.cells = last.cells.map((cell) => ({ ...cell, bold: true }));
    if (isRule || cells.length === 0) continue;
    lines.push({
      cells,
      ...(isItem && { bullet: true }),
      ...(level && { level }),
      indent: text.search(/\S/),
      gap: blank,
      ...(links.length > 0 && { links }),
    });
    blank = 0;
  }
  return lines;
}
