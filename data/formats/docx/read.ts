/** Word documents (DOCX, ECMA-376). */

import { message } from '../../messages/message';
import type { Reader } from '../format';
import { understand } from '../parse-lines';
import { decode } from '../shared/decode';
import { guarded, Unreadable } from '../shared/guard';
import { all, parseMarkup } from '../shared/markup';
import { unzip } from '../shared/unzip';
import { linesOfDocx } from './lines';

const WANTED =
  /^word\/(?:(?:document|styles|header\d*|footer\d*)\.xml|_rels\/(?:document|header\d*|footer\d*)\.xml\.rels)$/;

async function linksOf(source: Uint8Array | undefined): Promise<Map<string, string>> {
  if (!source) return new Map();
  const rels = await parseMarkup(decode(source), true);
  return new Map(
    all(rels, 'Relationship')
      .filter(
        (r) =>
          r.attribs.TargetMode === 'External' &&
          /^(?:https?|mailto|tel):/i.test(r.attribs.Target ?? ''),
      )
      .map((r) => [r.attribs.Id ?? '', r.attribs.Target ?? '']),
  );
}

/** Reads a résumé from a Word document. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new Unreadable(message('formats_docx_locked'));
    }
    const files = await unzip(bytes, (path) => WANTED.test(path));
    if (!files.has('word/document.xml')) throw new Unreadable(message('formats_docx_notWord'));
    const stylesFile = files.get('word/styles.xml');
    const styles = stylesFile && (await parseMarkup(decode(stylesFile), true));
    const lines = async (part: string) => {
      const source = files.get(`word/${part}.xml`);
      if (!source) return [];
      return linesOfDocx({
        document: await parseMarkup(decode(source), true),
        styles,
        links: await linksOf(files.get(`word/_rels/${part}.xml.rels`)),
      });
    };
    // Names and contacts often stand in the page's header.
    const headers = [...files.keys()]
      .flatMap((path) => /^word\/(header\d*)\.xml$/.exec(path)?.[1] ?? [])
      .sort();
    const above =
      (await Promise.all(headers.map(lines))).sort((a, b) => b.length - a.length)[0] ?? [];
    return understand([...above, ...(await lines('document'))]);
  });
