/** PDF 1.7, tagged, with its fonts embedded, by the library `pdfkit`. */
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { message } from '../../../messages/message';
import { CannotWrite, type Writer } from '../../format';
import { languageOf } from '../../shared/language';
import { outlineOf } from '../../shared/outline';
import { oneLine } from '../../shared/plain';
import { BULLET, blocksOf } from './blocks';
import { drawPages } from './draw';
import { loadFonts } from './fonts';
import type { Measure } from './lines';
import { type Paper, pagesOf, prepared, type SetLine, type Setting } from './pages';
import { graphemesOf, type Run, shaped, shaping } from './runs';

/** From airy to tight: the first that keeps to two pages is taken, else the usual one. */
const USUAL: Setting = { size: 9.5, leading: 1.3 };
const SETTINGS: readonly Setting[] = [
  { size: 10.5, leading: 1.34 },
  { size: 10, leading: 1.32 },
  USUAL,
  { size: 9.25, leading: 1.28 },
  { size: 9, leading: 1.26 },
  { size: 9, leading: 1.2 },
];

/**
 * Writes a PDF: one column, one or two pages where it fits, text in reading order and in Unicode.
 * @throws {CannotWrite} Where no font has a character of the résumé.
 */
export const write: Writer = async (resume, load) => {
  const outline = outlineOf(resume);
  const blocks = blocksOf(outline);
  const { fontOf, files } = await loadFonts(
    graphemesOf([...blocks.flatMap((block) => block.pieces), BULLET]),
    load,
  );
  const paper = paperOf(oneLine(resume.basics?.location?.countryCode));
  const document = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    // None of its own: Helvetica would be embedded in nothing, and isn't there in a browser.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: languageOf(resume),
    info: {
      Title: outline.title,
      Author: outline.name,
      Subject: 'Résumé',
      Keywords: outline.topics.join(', '),
      Creator: 'Résumé Card',
    },
  });
  for (const [file, bytes] of files) document.registerFont(file, bytes);

  const measure = measurer(document);
  const column = blocks.map((block) => prepared(block, fontOf, measure));
  const set = (setting: Setting) => pagesOf(column, setting, paper, measure);
  const usual = set(USUAL);
  const pages = (usual.length <= 3 && fitting(set)) || usual;
  const bytes = toBytes(document);
  drawPages(document, pages, paper, fontOf);
  document.end();
  return bytes;
};

function fitting(set: (setting: Setting) => SetLine[][]): SetLine[][] | undefined {
  for (const setting of SETTINGS) {
    const pages = set(setting);
    if (pages.length <= 2) return pages;
  }
  return undefined;
}

/** Widths at 1 pt, each measured once. */
function measurer(document: PDFKit.PDFDocument): Measure {
  const widths = new Map<string, number>();
  return (run) => {
    const key = `${run.font.file}\n${run.level % 2}${run.text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = widthOf(document, run);
      widths.set(key, width);
    }
    return width;
  };
}

/** @throws {CannotWrite} Where the shaper fails on the font's rules, as it does on some rare syllables. */
function widthOf(document: PDFKit.PDFDocument, run: Run): number {
  document.font(run.font.file).fontSize(1);
  try {
    return document.widthOfString(shaped(run), shaping(run));
  } catch {
    throw new CannotWrite(message('formats_pdf_notSet', { text: run.text }));
  }
}

/** Countries that print on Letter (CLDR, paperSize). */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

function paperOf(country: string): Paper {
  const [width, height] = LETTER.has(country.toUpperCase()) ? [612, 792] : [595.28, 841.89];
  return { width, height, side: 49, top: 38 };
}
