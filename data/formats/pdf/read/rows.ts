/** From pieces of text to rows: words on one base line, parted where a wide gap is. */
import type { LinkArea, Piece } from './document';

/** Words without a wide gap between them. */
export interface Segment extends Piece {
  right: number;
  links: LinkArea[];
}

/** Segments on one base line, from left to right. */
export interface Row {
  y: number;
  segments: Segment[];
}

/** A gap wider than this many letter sizes parts two segments; a smaller one does where the letters change. */
const WIDE_GAP = 1.15;
const WIDE_GAP_OF_LOOKS = 0.75;
const SPACE = 0.13;
/** A gap that wide may part tags, or be a space of justified text: kept as U+2003 until the line is known. */
const SOFT_GAP = 0.48;

function sameLine(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.35;
}

function areParted(a: Segment, b: Piece): boolean {
  const otherLook = Math.abs(a.size - b.size) > 0.12 * a.size || a.bold !== b.bold;
  return (
    b.x < a.x ||
    b.x - a.right >= (otherLook ? WIDE_GAP_OF_LOOKS : WIDE_GAP) * Math.min(a.size, b.size)
  );
}

/** Letter-spaced words (“S K I L L S”) come letter by letter: their gaps are no spaces. */
function join(a: Segment, b: Piece): Segment {
  const gap = b.x - a.right;
  const spaced =
    gap > SPACE * Math.min(a.size, b.size) && !a.text.endsWith(' ') && !b.text.startsWith(' ');
  const large = a.size >= b.size;
  return {
    ...a,
    text:
      a.text + (gap > SOFT_GAP * Math.min(a.size, b.size) ? '\u2003' : spaced ? ' ' : '') + b.text,
    right: Math.max(a.right, b.x + b.width),
    width: Math.max(a.right, b.x + b.width) - a.x,
    size: large ? a.size : b.size,
    bold: a.bold && (b.bold || a.text.length > 3),
    italic: a.italic && b.italic,
  };
}

/** Same words twice at the same place: a shadow, or bold drawn by hand. */
function withoutShadows(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text, x, y }) => {
    const key = [text, Math.round(x / 2), Math.round(y / 2)].join();
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Fonts without a table of characters leave U+FFFD for what they don't name: inside a word nearly always the
 * ligature fi, on its own a mark or a pictogram.
 */
function readable(text: string): string {
  return accented(text)
    .replace(/\ufffd(?=\p{Ll})|(?<=\p{L})\ufffd(?=\p{L}|\s|$)/gu, 'fi')
    .replace(/\ufffd/g, '•')
    .replace(/[^\S\u2003]+/g, ' ')
    .replace(/ ?\u2003 ?/g, '\u2003')
    .trim();
}

const COMBINING: Record<string, string> = {
  '´': '\u0301',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '˝': '\u030b',
};

/** TeX sets an accent before its letter: “Krak´ow”. */
function accented(text: string): string {
  return text.replace(/([´¨ˆ˜ˇ˚˝])\s?(\p{L})/gu, (both, accent: string, letter: string) => {
    const one = (letter + (COMBINING[accent] ?? '')).normalize('NFC');
    return one.length === 1 ? one : both;
  });
}

const linksOn = (segment: Piece & { right: number }, links: readonly LinkArea[]) =>
  links.filter(
    (link) =>
      link.left < segment.right + 2 &&
      link.right > segment.x - 2 &&
      link.top < segment.y - segment.size * 0.2 &&
      link.bottom > segment.y - segment.size * 0.7,
  );

/** @returns The rows of a page from top to bottom; a link that lies on no word is a segment without text. */
export function rowsOf(pieces: readonly Piece[], links: readonly LinkArea[]): Row[] {
  const sorted = withoutShadows(pieces).sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.slice(-4).find((l) => l[0] && sameLine(l[0], piece));
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  const rows = lines.map((line): Row => {
    const segments: Segment[] = [];
    for (const piece of line.sort((a, b) => a.x - b.x)) {
      const last = segments.at(-1);
      const next: Segment = { ...piece, right: piece.x + piece.width, links: [] };
      if (last && !areParted(last, piece)) segments[segments.length - 1] = join(last, piece);
      else segments.push(next);
    }
    return {
      y: Math.min(...line.map((p) => p.y)),
      segments: segments.map((s) => ({ ...s, text: readable(s.text), links: linksOn(s, links) })),
    };
  });
  return rows.sort((a, b) => a.y - b.y);
}
