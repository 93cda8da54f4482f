/** Styles of a Word document: which paragraphs are headings, which letters are large or bold. */
import { all, child, type Document, type Element } from '../shared/markup';

export interface Style {
  level?: number;
  bold: boolean;
  size?: number;
  bullet: boolean;
}

/** The value of a property. */
export const val = (element: Element | undefined) =>
  element?.attribs['w:val'] ?? element?.attribs.val;
/** Tells whether a property is there and on (ECMA-376, 17.17.4). */
export const isOn = (element: Element | undefined) =>
  element !== undefined && !/^(?:0|false|none)$/.test(val(element) ?? '');

/** @returns The styles of a document by their id, with what they take from those they are based on. */
export function stylesOf(styles: Document | undefined): Map<string, Style> {
  const found = new Map<string, Style>();
  const elements = styles ? all(styles, 'style') : [];
  const byId = new Map(elements.map((element) => [element.attribs['w:styleId'] ?? '', element]));
  const read = (id: string, depth: number): Style => {
    const element = byId.get(id);
    const parent = val(child(element, 'basedOn'));
    const base: Style =
      parent && depth < 8 ? read(parent, depth + 1) : { bold: false, bullet: false };
    const name = val(child(element, 'name')) ?? id;
    const rPr = child(element, 'rPr');
    const pPr = child(element, 'pPr');
    const heading = /^(?:heading|überschrift|titre|título|titolo|kop)\s*(\d)$/i.exec(name)?.[1];
    const outline = val(child(pPr, 'outlineLvl'));
    const level = /^title$/i.test(name)
      ? 1
      : heading
        ? Number(heading)
        : outline && Number(outline) < 6
          ? Number(outline) + 1
          : base.level;
    const size = Number(val(child(rPr, 'sz'))) / 2 || base.size;
    return {
      ...(level && { level }),
      bold: child(rPr, 'b') ? isOn(child(rPr, 'b')) : base.bold,
      ...(size && { size }),
      bullet:
        child(pPr, 'numPr') !== undefined ||
        base.bullet ||
        /list|aufzählung|puce|viñeta|elenco/i.test(name),
    };
  };
  for (const id of byId.keys()) found.set(id, read(id, 0));
  return found;
}
