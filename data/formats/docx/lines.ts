/** A Word document as lines: paragraphs, tables, text boxes, headers (ECMA-376, WordprocessingML). */

import type { Cell, Line, Link } from '../parse-lines/line';
import {
  all,
  child,
  children,
  type Document,
  type Element,
  isElement,
  localName,
} from '../shared/markup';
import { isOn, type Style, stylesOf, val } from './styles';

export interface DocxParts {
  document: Document;
  styles?: Document;
  /** Addresses of links by the id that the document names them with. */
  links: ReadonlyMap<string, string>;
}

/** What stands for a sign in a run. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** A text of a run, or one of its signs. */
interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  /** In points. */
  size?: number | undefined;
}

/** The pieces of a paragraph put together: tabs part its cells, breaks its lines. */
class Paragraph {
  private line: Line;
  private cell: Cell = { text: '' };

  /** @param done Takes each line that is ended. */
  constructor(
    private readonly style: Style | undefined,
    private readonly bullet: boolean,
    gap: number,
    private readonly done: (line: Line) => void,
  ) {
    this.line = this.fresh(gap);
  }

  add({ text, bold, italic, size }: Piece, link: string | undefined): void {
    if (text === '\n') this.closeLine();
    else if (text === '\t') this.closeCell();
    else this.write({ text, bold, italic, size }, link);
  }

  private write({ text, bold, italic, size }: Piece, link: string | undefined): void {
    const isBlank = text.trim() === '';
    if (this.cell.text.trim() === '' && !isBlank)
      this.cell = { text: this.cell.text, ...(bold && { bold }), ...(italic && { italic }) };
    this.cell.text += text;
    if (isBlank) return;
    if (size) this.line.size = Math.max(this.line.size ?? 0, size);
    if (link) this.line.links = addLink(this.line.links, text, link);
  }

  closeLine(): void {
    this.closeCell();
    this.done(this.line);
    this.line = this.fresh(0);
  }

  private closeCell(): void {
    const text = this.cell.text.replace(/\s+/g, ' ').trim();
    if (text) this.line.cells.push({ ...this.cell, text });
    this.cell = { text: '' };
  }

  private fresh(gap: number): Line {
    return {
      cells: [],
      ...(this.bullet && { bullet: true }),
      ...(this.style?.level && { level: this.style.level }),
      gap,
    };
  }
}

class Builder {
  readonly lines: Line[] = [];
  private blank = 1;
  private readonly styles: Map<string, Style>;

  constructor(private readonly parts: DocxParts) {
    this.styles = stylesOf(parts.styles);
  }

  /** Reads paragraphs and tables among the children of `container`. */
  blocks(container: Element | Document): void {
    for (const node of container.children) {
      if (!isElement(node)) continue;
      const name = localName(node);
      if (name === 'p') this.paragraph(node);
      else if (name === 'tbl') this.table(node);
      else if (name !== 'sectPr') this.blocks(node);
    }
  }

  private table(table: Element): void {
    for (const row of children(table, 'tr')) {
      const cells = children(row, 'tc')
        .map((cell) => this.linesIn(cell))
        .filter((lines) => lines.length > 0);
      if (isHead(row))
        for (const line of cells.flat())
          line.cells = line.cells.map((cell) => ({ ...cell, bold: true }));
      // One line in each cell is a row; more are columns, read one after the other.
      const isRow = cells.length > 1 && cells.every((lines) => lines.length === 1);
      this.lines.push(...(isRow ? asRow(cells) : asColumns(cells)));
    }
  }

  private linesIn(cell: Element): Line[] {
    const builder = new Builder(this.parts);
    builder.blocks(cell);
    return builder.lines;
  }

  private paragraph(p: Element): void {
    const pPr = child(p, 'pPr');
    const style = this.styles.get(val(child(pPr, 'pStyle')) ?? '');
    const numPr = child(pPr, 'numPr');
    const bullet = numPr ? val(child(numPr, 'numId')) !== '0' : style?.bullet === true;
    const spaced = Number(child(pPr, 'spacing')?.attribs['w:before'] ?? 0) > 100 ? 1 : 0;
    const text = new Paragraph(style, bullet, spaced, (line) => this.push(line));
    const boxes: Element[] = [];
    const walk = (node: Element, link: string | undefined) => {
      for (const c of node.children) {
        if (!isElement(c)) continue;
        const name = localName(c);
        if (name === 'r') this.run(c, style, (piece) => text.add(piece, link), boxes);
        else if (name === 'hyperlink')
          walk(c, this.parts.links.get(c.attribs['r:id'] ?? '') ?? link);
        else if (!/^(?:pPr|del|moveFrom)$/.test(name)) walk(c, fieldLink(c) ?? link);
      }
    };
    walk(p, undefined);
    text.closeLine();
    for (const box of boxes) this.blocks(box);
  }

  private run(
    r: Element,
    style: Style | undefined,
    emit: (piece: Piece) => void,
    boxes: Element[],
  ): void {
    const rPr = child(r, 'rPr');
    if (isOn(child(rPr, 'vanish'))) return;
    const b = child(rPr, 'b');
    const bold = b ? isOn(b) : style?.bold === true;
    const italic = isOn(child(rPr, 'i'));
    const size = Number(val(child(rPr, 'sz'))) / 2 || style?.size;
    for (const c of r.children) {
      if (!isElement(c)) continue;
      const name = localName(c);
      const sign = SIGNS.get(name);
      if (name === 't') {
        const text = c.children.map((t) => ('data' in t ? t.data : '')).join('');
        emit({ text, bold, italic, size });
      } else if (sign) emit({ text: sign, bold, italic: false });
      else if (name === 'AlternateContent')
        boxes.push(...all(child(c, 'Choice') ?? c, 'txbxContent'));
      else if (name === 'pict' || name === 'drawing') boxes.push(...all(c, 'txbxContent'));
    }
  }

  private push(line: Line): void {
    if (line.cells.length === 0) {
      this.blank = 1;
      return;
    }
    const mark = /^(?:[•●○◦▪■□▸►‣⁃∙·–—-]|o(?=\s\p{Lu}))\s+/u.exec(line.cells[0]?.text ?? '');
    const [first, ...others] = line.cells;
    if (mark && first)
      this.lines.push({
        ...line,
        bullet: true,
        cells: [{ ...first, text: first.text.slice(mark[0].length) }, ...others],
        gap: Math.max(line.gap ?? 0, this.blank),
      });
    else this.lines.push({ ...line, gap: Math.max(line.gap ?? 0, this.blank) });
    this.blank = 0;
  }
}

/** The row that names a table's columns. */
function isHead(row: Element): boolean {
  const trPr = child(row, 'trPr');
  return isOn(child(trPr, 'tblHeader')) || /^1/.test(val(child(trPr, 'cnfStyle')) ?? '');
}

function asRow(cells: readonly Line[][]): Line[] {
  const lines = cells.flat();
  const [first] = lines;
  if (!first) return [];
  return [
    {
      ...first,
      cells: lines.flatMap((line) => line.cells),
      links: lines.flatMap((line) => line.links ?? []),
    },
  ];
}

/** Columns one after the other; a few words beside a longer column are an aside to its first line. */
function asColumns(cells: readonly Line[][]): Line[] {
  const aside = asideOf(cells);
  const [head, ...tail] = cells.filter((lines) => lines !== aside).flat();
  if (!head) return [];
  return [head, ...(aside ?? []).map((line) => ({ ...line, aside: true, gap: 0 })), ...tail];
}

function asideOf([first = [], second = [], ...more]: readonly Line[][]): Line[] | undefined {
  const isAside =
    more.length === 0 &&
    first.length > 1 &&
    second.length > 0 &&
    second.length <= 2 &&
    second.every((line) => (line.cells[0]?.text.length ?? 99) < 40);
  return isAside ? second : undefined;
}

function addLink(links: readonly Link[] | undefined, text: string, url: string): Link[] {
  const last = links?.at(-1);
  if (links && last?.url === url) return [...links.slice(0, -1), { url, text: last.text + text }];
  return [...(links ?? []), { text, url }];
}

/** The address in a field: `HYPERLINK "https://…"`. */
function fieldLink(element: Element): string | undefined {
  return /HYPERLINK\s+"([^"]+)"/.exec(element.attribs['w:instr'] ?? '')?.[1];
}

/** @returns The lines of a Word document, or of a header of it. */
export function linesOfDocx(parts: DocxParts): Line[] {
  const builder = new Builder(parts);
  builder.blocks(parts.document);
  return builder.lines;
}
