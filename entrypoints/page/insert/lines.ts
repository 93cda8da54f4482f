/** Line ends, and several lines in a field of one. */
import type { Content } from './result';

const BULLET = /^\s*[•‣▪◦·*–-]\s+/u;

/** A line longer than this is a sentence, not the entry of a list. */
const ENTRY_LENGTH = 60;

/** @returns The text with \n as its only line end, and the caret moved along. */
export function lines(text: string, caret?: number): { text: string; caret?: number | undefined } {
  const unify = (part: string) => part.replace(/\r\n?/g, '\n');
  // A caret between \r and \n stands before the line end.
  const at =
    caret !== undefined && text[caret - 1] === '\r' && text[caret] === '\n' ? caret - 1 : caret;
  return {
    text: unify(text),
    caret: at === undefined ? undefined : unify(text.slice(0, at)).length,
  };
}

/**
 * Joins lines for a field that takes one: the entries of a list with ", ", else with a space.
 * Bullets go, tabs stay.
 */
export function oneLine(content: Content): Content {
  if (!content.text.includes('\n')) return content;
  const parts = split(content.text);
  const separator = isList(parts) ? ', ' : ' ';
  const join = (text: string) => split(text).map(bare).join(separator);
  const notes =
    parts.length > 1 ? [...content.notes, `Joined ${parts.length} lines into one.`] : content.notes;
  const caret =
    content.caret === undefined ? undefined : join(content.text.slice(0, content.caret)).length;
  return { text: join(content.text), caret, notes };
}

function split(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function bare(line: string): string {
  return line.replace(BULLET, '').trim();
}

function isList(parts: readonly string[]): boolean {
  if (parts.every((part) => BULLET.test(part))) return true;
  return parts.every((part) => part.length <= ENTRY_LENGTH && !/[.,;:!?]\s*$/u.test(part));
}
