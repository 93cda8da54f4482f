/** Parts of the PDF libraries that come without types, or with untrue ones. */

declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    /** Shapes a text; what comes out stands from left to right. */
    layout(text: string): {
      glyphs: { path: Path }[];
      positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    };
  }
  /** A glyph's shape, y upwards; every change gives another one. */
  export interface Path {
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    translate(x: number, y: number): Path;
    scale(x: number, y: number): Path;
    toSVG(): string;
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
