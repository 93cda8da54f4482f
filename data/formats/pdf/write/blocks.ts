/** The résumé as a column of blocks: what is set, how large, how far apart. */

import { spansOf } from '../../shared/inline';
import { directionOf } from '../../shared/language';
import type { Contact, Outline } from '../../shared/outline';
import {
  type Entry,
  type Row,
  rowParts,
  rowText,
  type Section,
  whereText,
} from '../../shared/section';
import type { Face } from './families';

export const INK = '#16202b';
export const INK_2 = '#566270';
export const ACCENT = '#0b5c6b';
export const LINE = '#d5cfc2';

export interface Piece {
  text: string;
  face: Face;
  colour: string;
  italic?: true;
  href?: string;
}

export interface Block {
  /** Its role in the document's structure (ISO 32000-1, 14.8.4). */
  tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  pieces: Piece[];
  /** Font size; this and what follows are multiples of the body's size. */
  size: number;
  before: number;
  /** Kept on one page with the next block. */
  keep?: true;
  rule?: true;
}

/** What stands before each entry of a list. */
export const BULLET: Piece = { text: '•', face: 'regular', colour: INK_2 };

/** @returns The blocks of the whole document, in reading order. */
export function blocksOf({ name, label, contacts, sections }: Outline): Block[] {
  const blocks: (Block | false)[] = [
    name !== '' && { tag: 'H1', pieces: [piece(name, 'serif')], size: 2.3, before: 0 },
    label !== '' && {
      tag: 'P',
      pieces: [piece(label, 'regular', INK_2)],
      size: 1.15,
      before: 0.15,
    },
    contacts.length > 0 && {
      tag: 'P',
      pieces: contacts.flatMap(contactPieces),
      size: 1,
      before: 0.45,
    },
    ...sections.flatMap(sectionBlocks),
  ];
  return blocks.filter((block) => block !== false);
}

function contactPieces({ label, text, href }: Contact, index: number): Piece[] {
  return [
    ...(index > 0 ? [piece('  ·  ', 'regular', INK_2)] : []),
    piece(`${label}: `, 'regular', INK_2),
    { ...piece(text, 'regular', href ? ACCENT : INK), href },
  ];
}

function sectionBlocks({ id, title, paragraphs, entries, rows }: Section): Block[] {
  return [
    {
      tag: 'H2',
      pieces: [piece(title.toUpperCase(), 'bold', ACCENT)],
      size: 0.95,
      before: 1.15,
      keep: true,
      rule: true,
    },
    ...paragraphs.map((text, index) => prose(text, index === 0 ? 0.35 : 0.4)),
    ...entries.flatMap((entry, index) => entryBlocks(entry, index === 0 ? 0.35 : 0.6)),
    ...(id === 'skills' ? rows.flatMap(rowBlocks) : runOnBlocks(rows)),
  ];
}

function entryBlocks(entry: Entry, before: number): Block[] {
  const { title, href, paragraphs, notes, bullets } = entry;
  const where = whereText(entry);
  const heading: Block = {
    tag: 'H3',
    pieces: [{ ...piece(title, 'bold'), href }],
    size: 1.05,
    before,
    keep: true,
  };
  const blocks: Block[] = [
    ...(title ? [heading] : []),
    ...(where ? [{ ...prose(where, 0), pieces: [piece(where, 'regular', INK_2)] }] : []),
    ...paragraphs.map((text) => prose(text, 0.15)),
    ...notes.map(({ label, text }) => prose(`${label}: ${text}`, 0.1)),
    ...bullets.map((text): Block => ({ ...prose(text, 0.15), tag: 'LI' })),
  ];
  // The line of place and time stays with what follows it, unless it is the last.
  return blocks.map((block, index) =>
    index === 1 && blocks.length > 2 ? { ...block, keep: true } : block,
  );
}

function rowBlocks(row: Row, index: number): Block[] {
  const { title, says } = rowParts(row);
  const name = piece(says === '' ? title : `${title}: `, 'bold');
  return [
    {
      tag: 'P',
      pieces: [name, piece(says, 'regular')],
      size: 1,
      before: index === 0 ? 0.35 : 0.25,
    },
    ...(row.summary ? [prose(row.summary, 0, INK_2)] : []),
  ];
}

/** Short rows, such as languages and interests, in one paragraph. */
function runOnBlocks(rows: readonly Row[]): Block[] {
  const texts = rows.map(rowText);
  const oneWay = new Set(texts.map(directionOf)).size === 1;
  const paragraphs = oneWay ? [texts.join('  ·  ')] : texts;
  return paragraphs.map((text, index) => prose(text, index === 0 ? 0.35 : 0.1));
}

function prose(text: string, before: number, colour = INK): Block {
  const pieces = spansOf(text).map(
    ({ text, bold, italic, href }): Piece => ({
      ...piece(text, bold ? 'bold' : 'regular', href ? ACCENT : colour),
      italic,
      href,
    }),
  );
  return { tag: 'P', pieces, size: 1, before };
}

function piece(text: string, face: Face, colour = INK): Piece {
  return { text, face, colour };
}
