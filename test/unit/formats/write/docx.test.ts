import { getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { write } from '../../../../data/formats/docx/write';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { arbitraryResume, reachable, resume, SCRIPTS } from './samples';

const parts = async (of: typeof resume) => unzipSync(await write(of, loadAsset));
const xml = (files: Record<string, Uint8Array>, name: string) =>
  strFromU8(files[name] ?? new Uint8Array());
const parse = (text: string) => parseDocument(text, { xmlMode: true }).children;

/** Each paragraph with its style. */
async function paragraphs(of: typeof resume): Promise<{ style: string; text: string }[]> {
  const document = parse(xml(await parts(of), 'word/document.xml'));
  return getElementsByTagName('w:p', document).map((paragraph) => ({
    style: getElementsByTagName('w:pStyle', paragraph)[0]?.attribs['w:val'] ?? '',
    text: textContent(getElementsByTagName('w:t', paragraph)),
  }));
}

test('real headings in order, and real lists', async () => {
  const all = await paragraphs(reachable);
  expect(all[0]).toEqual({ style: 'Title', text: "Stephen O'Dor" });
  expect(all.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
    'Summary',
    'Skills',
    'Experience',
    'Education',
    'Interests',
  ]);
  const at = all.findIndex(({ text }) => text === 'Production Engineer');
  expect(all[at]?.style).toBe('Heading2');
  expect(all[at + 1]?.text).toBe('Facebook · Fall 2014 – Spring 2016');
  const document = xml(await parts(reachable), 'word/document.xml');
  expect(document.match(/<w:numPr>/g)?.length).toBe(
    (resume.work ?? []).flatMap((job) => job.highlights ?? []).length,
  );
});

test('the properties name the person', async () => {
  const core = xml(await parts(reachable), 'docProps/core.xml');
  expect(core).toContain(
    "<dc:title>Stephen O'Dor, Systems Development Engineer</dc:title>".replace("'", '&apos;'),
  );
  expect(core).toMatch(/<dc:creator>Stephen O(&apos;|')Dor<\/dc:creator>/);
});

test('links lead out only where they may be followed', async () => {
  const summary = 'See [this](javascript:alert(1)) and [that](https://example.org/).';
  const files = await parts({ basics: { summary } });
  const relations = xml(files, 'word/_rels/document.xml.rels');
  expect(relations).toContain('Target="https://example.org/"');
  expect(relations).not.toContain('javascript');
});

test('right-to-left paragraphs are marked as such', async () => {
  const document = xml(await parts({ basics: { name: SCRIPTS.Arabic } }), 'word/document.xml');
  expect(document).toContain('<w:bidi/>');
  expect(document).toContain('<w:rtl/>');
});

test('whatever a résumé says, the XML is whole', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryResume, async (any) => {
      const files = await parts(any);
      for (const name of Object.keys(files).filter((one) => /\.(xml|rels)$/.test(one))) {
        const text = xml(files, name);
        // Characters that XML 1.0 can't hold (section 2.2), and an ampersand that begins nothing (4.1).
        expect(text.replace(/[\t\n\r]/g, '')).not.toMatch(/[\p{Cc}\ufffe\uffff]/u);
        expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
      }
    }),
    { numRuns: 30 },
  );
});
