/** A document as the reader of a résumé sees it: lines, with what the eye would go by. */
import { fold } from '../../recognition/lexicon/fold';

/** A part of a line set apart from the others by a tab, a wide gap or the border of a table. */
export interface Cell {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** The document itself says that it is one item, whatever stands in it. */
  whole?: boolean;
}

/** A link of the document: where it goes, and the words it lies on (empty for an icon). */
export interface Link {
  text: string;
  url: string;
}

export interface Line {
  cells: Cell[];
  /** Item of a list. */
  bullet?: boolean;
  /** Depth of a heading that the document names as one, 1 to 6. */
  level?: number;
  /** Size of the letters, in any unit, the same for all lines of a document. */
  size?: number;
  /** Distance of the first letter from the left border, in any unit. */
  indent?: number;
  /** White space above, more than between two lines of a paragraph; 1 is a blank line. */
  gap?: number;
  /** Stands at the right of the lines that follow it, as dates and places do. */
  aside?: boolean;
  links?: Link[];
}

/** The words of a line, its cells parted by a tab. */
export function textOf(line: Line): string {
  return line.cells.map((cell) => cell.text).join('\t');
}

/** Longer than any paragraph of a résumé: nothing is sought in it, as that would take too long. */
const LONGEST_LINE = 10_000;

/** Whether the words of a line are too many to be looked at. */
export function isEndless(text: string): boolean {
  return text.length > LONGEST_LINE;
}

/** Tells whether the line begins in bold letters. */
export function isBold(line: Line): boolean {
  return line.cells[0]?.bold === true;
}

/** Lower case, without accents and decoration: what words are compared by. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}+#&/]+/gu, ' ')
    .trim();
}
