/** Text cut into runs of one font, one style and one direction: what a PDF draws in one go. */
import bidiFactory from 'bidi-js';
import type { Piece } from './blocks';
import type { Face } from './families';
import type { Font, FontOf } from './fonts';

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A stretch of a paragraph in logical order. */
export interface Run {
  text: string;
  font: Font;
  piece: Piece;
  /** Its embedding level (UAX 9): odd is right to left. */
  level: number;
}

/** @returns The graphemes of every piece, by face: what fonts have to be found for. */
export function graphemesOf(pieces: readonly Piece[]): Map<Face, Set<string>> {
  const found = new Map<Face, Set<string>>();
  for (const { text, face } of pieces) {
    const set = found.get(face) ?? new Set();
    found.set(face, set);
    for (const { segment } of graphemes.segment(text)) set.add(segment);
  }
  return found;
}

/** @returns A paragraph's runs in logical order, and its own direction. */
export function runsOf(pieces: readonly Piece[], fontOf: FontOf): { runs: Run[]; rtl: boolean } {
  const text = pieces.map((piece) => piece.text).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  const runs: Run[] = [];
  let offset = 0;
  for (const piece of pieces) {
    for (const { segment, index } of graphemes.segment(piece.text)) {
      const font = fontOf(segment, piece.face);
      const level = levels[offset + index] ?? 0;
      const last = runs.at(-1);
      const joins =
        last && last.piece === piece && last.level === level && last.font.file === font.file;
      if (joins) last.text += segment;
      else runs.push({ text: segment, font, piece, level });
    }
    offset += piece.text.length;
  }
  return { runs, rtl: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** @returns A line's runs from left to right (UAX 9, rule L2). */
export function visualOrder<T extends { level: number }>(line: readonly T[]): T[] {
  const ordered = [...line];
  const levels = ordered.map(({ level }) => level);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? 0) >= level) to++;
      if (to > from) {
        ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
        from = to;
      }
    }
  }
  return ordered;
}

/** Letters that the shaper itself sets from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A tone mark before sara am: the ring of sara am goes below it, as shapers for Thai do and fontkit does not. */
const SARA_AM = /([\u0e48-\u0e4b])\u0e33/g;

/** @returns The run's text as the shaper takes it: brackets mirrored (L4), and turned if nothing else turns it. */
export function shaped({ text, level }: Run): string {
  if (level % 2 === 0) return text.replace(SARA_AM, '\u0e4d$1\u0e32');
  const characters = [...text].map(
    (character) => bidi.getMirroredCharacter(character) ?? character,
  );
  return (RIGHT_TO_LEFT.test(text) ? characters : characters.reverse()).join('');
}

/**
 * How pdfkit shapes the run: word by word, each once, where words know nothing of each other; as a whole
 * where it runs from the right or where its letters change places.
 */
export function shaping({ level, font }: Run): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return level % 2 === 1 || font.reorders ? { features: [] } : {};
}
