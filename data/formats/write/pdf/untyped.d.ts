/** Parts of the PDF libraries that come without types, or with untrue ones. */

declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(code: number): boolean;
  }
  /** Opens the bytes of one font: TrueType, OpenType or WOFF. */
  export function create(bytes: Uint8Array): Font;
}

declare module 'linebreak' {
  /** The places where a line of `text` may end (UAX 14), one by one. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}

declare module 'pdfkit/output' {
  /** The whole file, once the document has ended. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>;
}
