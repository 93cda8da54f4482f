/** Blocks laid out on pages. */
import type { Block } from './blocks';
import type { FontOf } from './fonts';
import { type Line, linesOf, type Measure, type Word, wordsOf } from './lines';
import { runsOf } from './runs';

/** Points: A4 or Letter, and its margins. */
export interface Paper {
  width: number;
  height: number;
  side: number;
  top: number;
}

/** A line where it stands on its page: `x` of its left end and `y` of its baseline; its own widths are in ems. */
export interface SetLine {
  block: Block;
  line: Line;
  /** Whether it begins its block. */
  first: boolean;
  x: number;
  y: number;
  size: number;
  rtl: boolean;
}

/** How the body is set. */
export interface Setting {
  /** In points. */
  size: number;
  /** From line to line, in ems. */
  leading: number;
}

/** Where in a line's height its baseline is. */
const BASELINE = 0.76;
/** How far a list's text stands in from its bullet, in ems. */
export const INDENT = 1;

/** A block whose text is cut and measured: what is the same at every size. */
export interface Prepared {
  block: Block;
  words: Word[];
  rtl: boolean;
}

/** @returns The block with its words. */
export function prepared(block: Block, fontOf: FontOf, measure: Measure): Prepared {
  const { runs, rtl } = runsOf(block.pieces, fontOf);
  return { block, words: wordsOf(runs, measure), rtl };
}

/** @returns The lines of each page. */
export function pagesOf(
  blocks: readonly Prepared[],
  { size, leading }: Setting,
  paper: Paper,
  measure: Measure,
): SetLine[][] {
  const pages: SetLine[][] = [[]];
  let y = paper.top;
  // Lines that must stand on one page; `y` of each counts from the group's own top.
  let group: SetLine[] = [];
  let gap = 0;
  let height = 0;
  const place = () => {
    if (y + gap + height > paper.height - paper.top) pages.push([]);
    const page = pages.at(-1);
    y = page && page.length > 0 ? y + gap : paper.top;
    page?.push(...group.map((line) => ({ ...line, y: line.y + y })));
    y += height;
    group = [];
    gap = 0;
    height = 0;
  };
  for (const one of blocks) {
    const { block } = one;
    const lines = setLines(one, size, paper, measure);
    const step = block.size * size * leading;
    if (group.length === 0) gap = block.before * size;
    else height += block.before * size;
    for (const [index, line] of lines.entries()) {
      group.push({ ...line, y: height + step * BASELINE });
      height += step;
      // Two lines at least stay together at either end of a block.
      const inner = index >= 1 && index < lines.length - 2;
      if (inner || (index === lines.length - 1 && !block.keep)) place();
    }
  }
  if (group.length > 0) place();
  return pages;
}

function setLines(
  { block, words, rtl }: Prepared,
  size: number,
  paper: Paper,
  measure: Measure,
): SetLine[] {
  const points = block.size * size;
  const indent = block.tag === 'LI' ? INDENT * size : 0;
  const width = paper.width - 2 * paper.side - indent;
  return linesOf(words, width / points, measure).map((line, index) => ({
    block,
    line,
    first: index === 0,
    x: rtl ? paper.side + width - line.width * points : paper.side + indent,
    y: 0,
    size: points,
    rtl,
  }));
}
