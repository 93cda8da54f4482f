/** Word documents (Office Open XML, ECMA-376), by the library `docx`. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Writer } from '../format';
import { type Span, spansOf } from '../shared/inline';
import { directedRuns, directionOf, languageOf } from '../shared/language';
import { type Contact, outlineOf } from '../shared/outline';
import { type Entry, type Row, rowParts, type Section, whereText } from '../shared/section';
import { MARGINS, NUMBERING, stylesIn } from './write-style';

/** Writes a DOCX: real headings and lists, one column, properties set; opens in Word and LibreOffice. */
export const write: Writer = async (resume) => {
  const { title, topics, name, label, contacts, sections } = outlineOf(resume);
  const document = new Document({
    title,
    creator: name,
    lastModifiedBy: name,
    subject: 'Résumé',
    description: label,
    keywords: topics.join(', '),
    styles: stylesIn(languageOf(resume)),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: { margin: MARGINS } },
        children: [
          paragraph(runs(name), { heading: HeadingLevel.TITLE, words: name }),
          ...(label ? [paragraph(runs(label), { style: 'Subtitle', words: label })] : []),
          ...contacts.map(contactParagraph),
          ...sections.flatMap(sectionParagraphs),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};

interface Look {
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  style?: string;
  /** The text that decides the paragraph's direction. */
  words: string;
  bullet?: true;
}

function paragraph(children: ParagraphChild[], { heading, style, words, bullet }: Look) {
  return new Paragraph({
    children,
    heading,
    style,
    bidirectional: directionOf(words) === 'rtl',
    numbering: bullet && { reference: 'highlights', level: 0 },
    alignment: AlignmentType.START,
  });
}

function contactParagraph({ label, text, href }: Contact): Paragraph {
  const value = href ? [hyperlink(runs(text, { style: 'Hyperlink' }), href)] : runs(text);
  return paragraph([...runs(`${label}: `), ...value], { style: 'Contact', words: label });
}

function sectionParagraphs({ title, paragraphs, entries, rows }: Section): Paragraph[] {
  return [
    paragraph(runs(title), { heading: HeadingLevel.HEADING_1, words: title }),
    ...paragraphs.map((text) => prose(text)),
    ...entries.flatMap(entryParagraphs),
    ...rows.flatMap(rowParagraphs),
  ];
}

function entryParagraphs(entry: Entry): Paragraph[] {
  const { title, href, paragraphs, notes, bullets } = entry;
  const where = whereText(entry);
  const heading = href ? [hyperlink(runs(title), href)] : runs(title);
  return [
    ...(title ? [paragraph(heading, { heading: HeadingLevel.HEADING_2, words: title })] : []),
    ...(where ? [paragraph(runs(where), { style: 'Organisation', words: where })] : []),
    ...paragraphs.map((text) => prose(text)),
    ...notes.map(({ label, text }) => prose(`${label}: ${text}`)),
    ...bullets.map((text) => prose(text, { bullet: true })),
  ];
}

function rowParagraphs(row: Row): Paragraph[] {
  const { title, says } = rowParts(row);
  const words = says ? [...runs(`${title}: `, { bold: true }), ...runs(says)] : runs(title);
  return [
    paragraph(words, { style: 'ListRow', words: title }),
    ...(row.summary ? [prose(row.summary)] : []),
  ];
}

function prose(text: string, look: Omit<Look, 'words'> = {}): Paragraph {
  return paragraph(spansOf(text).flatMap(spanRuns), { ...look, words: text });
}

function spanRuns({ text, bold, italic, code, href }: Span): ParagraphChild[] {
  const style = code ? 'Code' : undefined;
  const children = runs(text, { bold, italics: italic, style: href ? 'Hyperlink' : style });
  return href ? [hyperlink(children, href)] : children;
}

function runs(
  text: string,
  style: { bold?: true; italics?: true; style?: string } = {},
): TextRun[] {
  return directedRuns(text).map(
    (part) => new TextRun({ text: part.text, rightToLeft: part.rtl, ...style }),
  );
}

function hyperlink(children: ParagraphChild[], link: string): ExternalHyperlink {
  return new ExternalHyperlink({ children, link });
}
