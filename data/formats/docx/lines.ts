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
      const inner = children(row, 'tc')
        .map((cell) => {
          const builder = new Builder(this.parts);
          builder.blocks(cell);
          return builder.lines;
        })
        .filter((lines) => lines.length > 0);
      const isHead =
        isOn(child(child(row, 'trPr'), 'tblHeader')) ||
        /^1/.test(val(child(child(row, 'trPr'), 'cnfStyle')) ?? '');
      if (isHead)
        for (const line of inner.flat())
          line.cells = line.cells.map((cell) => ({ ...cell, bold: true }));
      // One line in each cell is a row; more are columns, read one after the other.
      if (inner.length > 1 && inner.every((lines) => lines.length === 1)) {
        const first = inner[0]?.[0];
        if (first)
          this.lines.push({
            ...first,
            cells: inner.flatMap((lines) => lines[0]?.cells ?? []),
            links: inner.flatMap((lines) => lines[0]?.links ?? []),
          });
      } else {
        const aside =
          inner.length === 2 &&
          (inner[0]?.length ?? 0) > 1 &&
          (inner[1]?.length ?? 0) <= 2 &&
          (inner[1] ?? []).every((line) => (line.cells[0]?.text.length ?? 99) < 40)
            ? inner[1]
            : undefined;
        const [head, ...tail] = inner.filter((lines) => lines !== aside).flat();
        if (head)
          this.lines.push(
            head,
            ...(aside ?? []).map((line) => ({ ...line, aside: true, gap: 0 })),
            ...tail,
          );
      }
    }
  }

  private paragraph(p: Element): void {
    const pPr = child(p, 'pPr');
    const style = this.styles.get(val(child(pPr, 'pStyle')) ?? '');
    const numPr = child(pPr, 'numPr');
    const bullet = numPr ? val(child(numPr, 'numId')) !== '0' : style?.bullet === true;
    const spaced = Number(child(pPr, 'spacing')?.attribs['w:before'] ?? 0) > 100 ? 1 : 0;
    let line: Line = this.fresh(style, bullet, spaced);
    let cell: Cell = { text: '' };
    const boxes: Element[] = [];
    const closeCell = () => {
      const text = cell.text.replace(/\s+/g, ' ').trim();
      if (text) line.cells.push({ ...cell, text });
      cell = { text: '' };
    };
    const closeLine = () => {
      closeCell();
      this.push(line);
      line = this.fresh(style, bullet, 0);
    };
    const walk = (node: Element, link: string | undefined) => {
      for (const c of node.children) {
        if (!isElement(c)) continue;
        const name = localName(c);
        if (name === 'r')
          this.run(
            c,
            style,
            (text, bold, italic, size) => {
              if (text === '\n') return closeLine();
              if (text === '\t') return closeCell();
              if (cell.text.trim() === '' && text.trim())
                cell = { text: cell.text, ...(bold && { bold }), ...(italic && { italic }) };
              cell.text += text;
              if (text.trim() && size) line.size = Math.max(line.size ?? 0, size);
              if (text.trim() && link) line.links = addLink(line.links, text, link);
            },
            boxes,
          );
        else if (name === 'hyperlink')
          walk(c, this.parts.links.get(c.attribs['r:id'] ?? '') ?? link);
        else if (!/^(?:pPr|del|moveFrom)$/.test(name)) walk(c, fieldLink(c) ?? link);
      }
    };
    walk(p, undefined);
    closeLine();
    for (const box of boxes) this.blocks(box);
  }

  private run(
    r: Element,
    style: Style | undefined,
    emit: (text: string, bold: boolean, italic: boolean, size?: number) => void,
    boxes: Element[],
  ): void {
    const rPr = child(r, 'rPr');
    if (isOn(child(rPr, 'vanish'))) return;
    const b = child(rPr, 'b');
    const bold = b ? isOn(b) : style?.bold === true;
    const size = Number(val(child(rPr, 'sz'))) / 2 || style?.size;
    for (const c of r.children) {
      if (!isElement(c)) continue;
      const name = localName(c);
      if (name === 't')
        emit(
          c.children.map((t) => ('data' in t ? t.data : '')).join(''),
          bold,
          isOn(child(rPr, 'i')),
          size,
        );
      else if (name === 'tab' || name === 'ptab') emit('\t', bold, false);
      else if (name === 'br' || name === 'cr') emit('\n', bold, false);
      else if (name === 'noBreakHyphen') emit('-', bold, false);
      else if (name === 'AlternateContent')
        boxes.push(...all(child(c, 'Choice') ?? c, 'txbxContent'));
      else if (name === 'pict' || name === 'drawing') boxes.push(...all(c, 'txbxContent'));
    }
  }

  private fresh(style: Style | undefined, bullet: boolean, gap: number): Line {
    return {
      cells: [],
      ...(bullet && { bullet }),
      ...(style?.level && { level: style.level }),
      gap,
    };
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
