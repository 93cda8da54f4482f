/** Pages drawn line by line, each line marked with its place in the document's structure. */
import { type Block, BULLET, LINE } from './blocks';
import type { FontOf } from './fonts';
import type { Placed } from './lines';
import { INDENT, type Paper, type SetLine } from './pages';
import { shaped, shaping } from './runs';

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** Draws every page and ends its structure. */
export function drawPages(
  document: Document,
  pages: readonly (readonly SetLine[])[],
  paper: Paper,
  fontOf: FontOf,
): void {
  const root = document.struct('Document');
  document.addStructure(root);
  let list: Structure | undefined;
  let block: Structure | undefined;
  for (const page of pages) {
    document.addPage();
    for (const line of page) {
      if (line.first && line.block.rule) drawRule(document, line, paper);
      if (line.first || !block) {
        list = line.block.tag === 'LI' ? (list ?? listIn(document, root)) : undefined;
        block = structureOf(document, line.block.tag, list ?? root);
      }
      block.add(document.markStructureContent('Span'));
      drawLine(document, line, paper, fontOf);
      document.endMarkedContent();
    }
  }
  root.end();
}

function listIn(document: Document, parent: Structure): Structure {
  const list = document.struct('L');
  parent.add(list);
  return list;
}

/** @returns The element that takes the block's content: for a list's entry, its body. */
function structureOf(document: Document, tag: Block['tag'], parent: Structure): Structure {
  const element = document.struct(tag);
  parent.add(element);
  if (tag !== 'LI') return element;
  const body = document.struct('LBody');
  element.add(body);
  return body;
}

function drawLine(document: Document, line: SetLine, paper: Paper, fontOf: FontOf): void {
  if (line.first && line.block.tag === 'LI') drawBullet(document, line, paper, fontOf);
  for (const run of line.line.runs) drawRun(document, run, line);
}

function drawRun(document: Document, run: Placed, { x, y, size }: SetLine): void {
  const { font, piece } = run;
  const left = x + run.x * size;
  document.font(font.file).fontSize(size).fillColor(piece.colour);
  if (font.stroke) document.strokeColor(piece.colour).lineWidth(size / 36);
  const draw = () =>
    document.text(shaped(run), left, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      oblique: piece.italic,
      fill: true,
      stroke: font.stroke,
      ...shaping(run),
    });
  if (font.reorders) withText(document, run.text, draw);
  else draw();
  if (piece.href) document.link(left, y - size * 0.8, run.width * size, size * 1.05, piece.href);
}

/**
 * Draws with `text` as what is read (ISO 32000-1, 14.9.4). The mark has to stand inside the text object,
 * where pdfkit has no hook: readers such as Poppler place the text by the state in which the mark ends.
 */
function withText(document: Document, text: string, draw: () => void): void {
  const codes = [...`\ufeff${text}`.split('')].map((unit) =>
    unit.charCodeAt(0).toString(16).padStart(4, '0'),
  );
  const add = document.addContent.bind(document);
  document.addContent = (content) => {
    if (content === 'ET') add('EMC');
    add(content);
    return content === 'BT' ? add(`/Span <</ActualText <${codes.join('')}>>> BDC`) : document;
  };
  draw();
  document.addContent = add;
}

function drawBullet(document: Document, line: SetLine, paper: Paper, fontOf: FontOf): void {
  const { rtl, size, y } = line;
  const x = rtl ? paper.width - paper.side - size * INDENT * 0.65 : paper.side + size * 0.15;
  document
    .font(fontOf(BULLET.text, BULLET.face).file)
    .fontSize(size)
    .fillColor(BULLET.colour)
    .text(BULLET.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function drawRule(document: Document, { y, size }: SetLine, paper: Paper): void {
  const below = y + size * 0.42;
  document.markContent('Artifact', { type: 'Layout' });
  document
    .moveTo(paper.side, below)
    .lineTo(paper.width - paper.side, below)
    .lineWidth(0.6)
    .strokeColor(LINE)
    .stroke();
  document.endMarkedContent();
}
