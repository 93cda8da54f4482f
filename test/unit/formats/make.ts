/** Makes small documents of invented people, byte by byte. */
import { strToU8, zipSync } from 'fflate';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Words of a page of a PDF: where they stand, from the bottom left in points, and how large. */
export interface Words {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  /** Where the words link to. */
  url?: string;
}

/** Bullets as WinAnsiEncoding has them. */
const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&').replace(/•/g, '\\225');

/** A PDF of one page, A4, in Helvetica. */
export function makePdf(words: readonly Words[]): Uint8Array {
  const content = words
    .map(
      ({ text, x, y, size = 10, bold }) =>
        `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
    )
    .join('\n');
  const links = words.filter((word) => word.url !== undefined);
  const annotations = links.map(
    ({ x, y, size = 10, text, url }) =>
      `<</Type/Annot/Subtype/Link/Rect[${x} ${y - 2} ${x + text.length * size * 0.5} ${y + size}]/A<</S/URI/URI(${url})>>>>`,
  );
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[${annotations.join('')}]/Resources<</Font<</F1 ${font('Helvetica')}/F2 ${font('Helvetica-Bold')}>>>>>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** A Word document: `body` is WordprocessingML, `links` the addresses of `rId1`, `rId2`, … */
export function makeDocx(body: string, links: readonly string[] = [], header = ''): Uint8Array {
  const xmlns =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const rels = links.map(
    (url, i) =>
      `<Relationship Id="rId${i + 1}" Type="hyperlink" Target="${url}" TargetMode="External"/>`,
  );
  const styles = `<w:styles ${xmlns}><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mark"><w:name w:val="List Bullet"/></w:style></w:styles>`;
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${xmlns}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles),
    ...(header && { 'word/header1.xml': strToU8(`<w:hdr ${xmlns}>${header}</w:hdr>`) }),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
  });
}

/** A paragraph: `\t` parts it at a tab stop. */
export function paragraph(text: string, style = ''): string {
  const runs = text.split('\t').map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('<w:r><w:tab/></w:r>')}</w:p>`;
}

/** A PDF that asks for a password; made with qpdf, AES 128. */
export const LOCKED_PDF = Uint8Array.from(
  atob(
    [
      'JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIg',
      'MCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8',
      'PCAvQ29udGVudHMgNCAwIFIgL01lZGlhQm94IFsgMCAwIDIwMCAyMDAgXSAvUGFyZW50IDIgMCBSIC9SZXNvdXJj',
      'ZXMgPDwgL0ZvbnQgPDwgL0YxIDw8IC9CYXNlRm9udCAvSGVsdmV0aWNhIC9TdWJ0eXBlIC9UeXBlMSAvVHlwZSAv',
      'Rm9udCA+PiA+PiA+PiAvVHlwZSAvUGFnZSA+PgplbmRvYmoKNCAwIG9iago8PCAvTGVuZ3RoIDY0IC9GaWx0ZXIg',
      'L0ZsYXRlRGVjb2RlID4+CnN0cmVhbQrr5l3m9+ugDiCgLT1IAddsZMJLR+qkmoRxExCv5Jm4o8SkSrBFgnXo5uaY',
      'zXixeN6VnKxEnvuUHsgIF296P4hYZW5kc3RyZWFtCmVuZG9iago1IDAgb2JqCjw8IC9DRiA8PCAvU3RkQ0YgPDwg',
      'L0F1dGhFdmVudCAvRG9jT3BlbiAvQ0ZNIC9BRVNWMiAvTGVuZ3RoIDE2ID4+ID4+IC9GaWx0ZXIgL1N0YW5kYXJk',
      'IC9MZW5ndGggMTI4IC9PIDwwZGI1ODU1ZmM1MzI2NTY5ZTc2NTkwNmNhZjY0ZTQ0MjlhNGMyMGQ2ZTk5NmZkZWY5',
      'NjNlOWI1MDgwZjllMDgzPiAvUCAtNCAvUiA0IC9TdG1GIC9TdGRDRiAvU3RyRiAvU3RkQ0YgL1UgPDRiMGE1MmU2',
      'ZDkxOGZlNDZlNzA2ZDI3Nzk5N2FkMzIwMDEyMjQ1NmE5MWJhZTUxMzQyNzNhNmRiMTM0Yzg3YzQ+IC9WIDQgPj4K',
      'ZW5kb2JqCnhyZWYKMCA2CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAxNSAwMDAwMCBuIAowMDAwMDAwMDY0',
      'IDAwMDAwIG4gCjAwMDAwMDAxMjMgMDAwMDAgbiAKMDAwMDAwMDMwMCAwMDAwMCBuIAowMDAwMDAwNDM0IDAwMDAw',
      'IG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNiAvSUQgWzw5ODg0MTg3ZTBhZTRmNGM2OWQ1NjFiZjQw',
      'MmQzZTQ4OT48OTg4NDE4N2UwYWU0ZjRjNjlkNTYxYmY0MDJkM2U0ODk+XSAvRW5jcnlwdCA1IDAgUiA+PgpzdGFy',
      'dHhyZWYKNzMzCiUlRU9GCg==',
    ].join(''),
  ),
  (letter) => letter.charCodeAt(0),
);
