/** Opens a PDF: the pieces of text of each page, where they stand, and what they look like. */

import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { message } from '../../../messages/message';
import { Unreadable } from '../../shared/guard';

/** A piece of text; distances in points from the page's top left corner. */
export interface Piece {
  text: string;
  x: number;
  /** The base line. */
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
}

export interface LinkArea {
  url: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Page {
  width: number;
  height: number;
  pieces: Piece[];
  links: LinkArea[];
}

export interface PdfDocument {
  pages: Page[];
  /** The program that wrote it. */
  producer: string;
  author: string;
}

const MOST_PAGES = 60;
/** Fonts of pictograms: their letters stand for pictures. */
const ICON_FONT =
  /awesome|phosphor|icon|symbol|dingbat|fontello|glyph|wingding|webding|marvosym|material|feather|octicon|bootstrap-i|ionic|lucide|tabler|remix/i;
const ACADEMIC_ICONS = /academicons|fontmfizz|devicon|simple-?line/i;

async function load(): Promise<typeof Pdfjs> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  // With the worker's code at hand, pdf.js runs it here: no address of a script, no second copy.
  Reflect.set(globalThis, 'pdfjsWorker', worker);
  return pdfjs;
}

interface Font {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
}

function fontOf(page: Pdfjs.PDFPageProxy, id: string): Font {
  try {
    return page.commonObjs.get(id) ?? {};
  } catch {
    return {};
  }
}

/** What TeX's OT1 and T1 fonts have where others have control characters (encguide, tables OT1 and T1). */
const TEX_LETTERS: ReadonlyMap<number, string> = new Map([
  ...[0x0b, 0x1b].map((code) => [code, 'ff'] as const),
  ...[0x0c, 0x1c].map((code) => [code, 'fi'] as const),
  ...[0x0d, 0x1d].map((code) => [code, 'fl'] as const),
  ...[0x0e, 0x1e].map((code) => [code, 'ffi'] as const),
  ...[0x0f, 0x1f].map((code) => [code, 'ffl'] as const),
  [0x15, '–'],
  [0x16, '—'],
  [0, '\ufffd'],
]);
const isControl = (code: number) => code < 0x20 || (code > 0x7e && code < 0xa0);

/**
 * Letters as they are read: ligatures apart, pictograms and marks without meaning gone.
 * @returns U+FFFD for a character that the font does not name.
 */
function letters(text: string): string {
  const [first = 0] = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  // On its own a control character is the bullet of a font of symbols, not a ligature.
  if (text.length === 1 && first !== 0 && isControl(first)) return '•';
  return text
    .replace(/\p{Cc}/gu, (control) => TEX_LETTERS.get(control.charCodeAt(0)) ?? ' ')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u200b\u2060]/g, ' ')
    .replace(/[\u{E000}-\u{F8FF}\u{F0000}-\u{10FFFD}]/gu, ' ')
    .replace(/\u00a0/g, ' ');
}

async function readPage(pdf: Pdfjs.PDFDocumentProxy, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  // The fonts' names are known once the page's drawing is.
  await page.getOperatorList();
  const content = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const font = fontOf(page, item.fontName);
    const name = font.name ?? '';
    if (ICON_FONT.test(name) || ACADEMIC_ICONS.test(name)) continue;
    const [a, b, , , x, y] = item.transform;
    if (Math.abs(b) > Math.abs(a)) continue;
    const text = letters(item.str);
    if (text.trim() === '') continue;
    const [left = 0, base = 0] = viewport.convertToViewportPoint(x, y);
    pieces.push({
      text,
      x: left,
      y: base,
      width: item.width,
      size: Math.hypot(item.transform[2], item.transform[3]),
      bold:
        font.bold === true ||
        font.black === true ||
        /bold|black|heavy|semib|demi(?!.*light)|medi(?:um)?(?:$|[-,_])|-?cmbx|bx\d+$/i.test(name),
      italic: font.italic === true || /italic|oblique|cmti|-it$/i.test(name),
    });
  }
  const links = (await page.getAnnotations()).flatMap((annotation): LinkArea[] => {
    const url: unknown = annotation.url ?? annotation.unsafeUrl;
    if (typeof url !== 'string' || !/^(?:https?|mailto|tel):/i.test(url)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(annotation.rect);
    return [
      {
        url,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      },
    ];
  });
  page.cleanup();
  return { width: viewport.width, height: viewport.height, pieces, links };
}

/**
 * Opens the PDF `bytes`.
 * @throws Unreadable where it asks for a password or holds no text.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const pdfjs = await load();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    const field = (name: string) => String(Reflect.get(info, name) ?? '');
    const pages: Page[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++)
      pages.push(await readPage(pdf, number));
    if (pages.every((page) => page.pieces.length === 0)) {
      throw new Unreadable(message('formats_pdf_picture'));
    }
    return { pages, producer: field('Producer'), author: field('Author') };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new Unreadable(message('formats_pdf_locked'));
    }
    throw error;
  } finally {
    await task.destroy();
  }
}
