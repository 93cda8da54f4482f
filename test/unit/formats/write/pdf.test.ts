import fc from 'fast-check';
import { strFromU8, unzlibSync } from 'fflate';
import { create } from 'fontkit';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import { CannotWrite } from '../../../../data/formats/format';
import { write } from '../../../../data/formats/pdf/write';
import { unpackWoff } from '../../../../data/formats/pdf/write/unpack-woff';
import { messageOf } from '../../../../data/messages/failure';
import { textOf as wordsOf } from '../../../../data/messages/text-of';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { reachable, resume, SCRIPTS } from './samples';

// Fonts are opened and shaped for each document.
vi.setConfig({ testTimeout: 30_000 });

const open = async (of: typeof resume): Promise<PDFDocumentProxy> =>
  getDocument({ data: await write(of, loadAsset), verbosity: 0 }).promise;

/** The text as it is selected: line by line. */
async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  return pages.join('\n');
}
const bare = (text: string) => text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');

describe('the bundled résumé', () => {
  test('is two pages and under 150 kB, and says whose it is', async () => {
    const bytes = await write(reachable, loadAsset);
    expect(bytes.length).toBeLessThan(150_000);
    const document = await open(reachable);
    expect(document.numPages).toBe(2);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: "Stephen O'Dor, Systems Development Engineer",
      Author: "Stephen O'Dor",
      Language: 'en',
    });
  });

  test('has its text in reading order, no word broken', async () => {
    const text = await textOf(await open(reachable));
    expect(text.match(/^[A-Z]{6,}$/gm)).toEqual([
      'SUMMARY',
      'SKILLS',
      'EXPERIENCE',
      'EDUCATION',
      'INTERESTS',
    ]);
    expect(text).toContain('Production Engineer\nFacebook · Fall 2014 – Spring 2016\n');
    const expected = [
      ...(resume.work ?? []).flatMap((job) => [job.position, job.name, ...(job.highlights ?? [])]),
      ...(resume.education ?? []).map((school) => school.institution),
    ];
    let from = 0;
    for (const part of expected) {
      from = bare(text).indexOf(bare(part ?? ''), from);
      expect(from, part).toBeGreaterThan(-1);
    }
    expect(text).toContain('fastest-growing');
  });

  test('is tagged: headings and lists are headings and lists', async () => {
    const page = await (await open(reachable)).getPage(1);
    const roles = JSON.stringify(await page.getStructTree()).match(/"role":"\w+"/g);
    expect(new Set(roles)).toEqual(
      new Set(
        ['Root', 'Document', 'H1', 'P', 'H2', 'H3', 'L', 'LI', 'LBody'].map(
          (role) => `"role":"${role}"`,
        ),
      ),
    );
  });

  test('is printed on the paper of the country', async () => {
    const width = async (countryCode: string) =>
      (await (await open({ basics: { name: 'A', location: { countryCode } } })).getPage(1)).view[2];
    expect(await width('CA')).toBe(612);
    expect(await width('DE')).toBeCloseTo(595.28);
  });
});

/** Where readers take glyph for glyph, these come out in the order of their glyphs: see `ActualText`. */
const REORDERED = 'Devanagari Bengali Gujarati Tamil Kannada Sinhala Thai Lao Khmer Burmese'.split(
  ' ',
);

test.each(Object.entries(SCRIPTS).filter(([script]) => !REORDERED.includes(script)))(
  '%s can be selected as it was written',
  async (_script, line) => {
    const document = await open({ basics: { name: line, summary: `${line} 2016 (${line})` } });
    const text = bare(await textOf(document));
    // Of lines that run from the right, each word whole is what a reader that knows no direction gives.
    for (const word of line.split(' ')) expect(text).toContain(bare(word));
  },
);

test.each(Object.entries(SCRIPTS).filter(([script]) => REORDERED.includes(script)))(
  '%s carries its text beside its glyphs',
  async (_script, line) => {
    const bytes = await write({ basics: { name: line } }, loadAsset);
    const streams = Buffer.from(bytes)
      .toString('latin1')
      .split(/stream\r?\n/)
      .slice(1);
    const content = streams
      .map((stream) => Buffer.from(stream, 'latin1'))
      .filter((stream) => stream[0] === 0x78)
      .map((stream) => strFromU8(unzlibSync(stream), true))
      .join('');
    const actual = [...content.matchAll(/ActualText <feff([\da-f]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    );
    expect(actual).toEqual(line.normalize('NFC').split(' '));
  },
);

test('what the shaper fails on is refused too', async () => {
  await expect(write({ basics: { name: 'અંકુશી' } }, loadAsset)).rejects.toThrow(CannotWrite);
});

test('what no font has is refused by name, with the way round, and nothing is drawn', async () => {
  const refused = write({ basics: { name: 'Enkidu 𒀭𒂗𒆠' } }, loadAsset);
  await expect(refused).rejects.toThrow(CannotWrite);
  expect(wordsOf(await refused.then(String, messageOf))).toMatch(/𒀭.*print/s);
});

test('links lead out only where they may be followed', async () => {
  const summary = 'See [this](javascript:alert(1)) and [that](https://example.org/).';
  const page = await (await open({ basics: { summary } })).getPage(1);
  const links = await page.getAnnotations();
  expect(links.map((link: { url?: string }) => link.url)).toEqual(['https://example.org/']);
});

test('long words, long lists and long names stay within the margins', async () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'W', '-', '/', '漢', 'م', ' '),
    minLength: 1,
    maxLength: 400,
  });
  await fc.assert(
    fc.asyncProperty(word, fc.array(word, { maxLength: 4 }), async (name, highlights) => {
      const document = await open({ basics: { name }, work: [{ position: name, highlights }] });
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        for (const item of items) {
          if (!('str' in item)) continue;
          const [, , , , x = 0, y = 0] = item.transform;
          expect(x).toBeGreaterThanOrEqual(48);
          expect(x + item.width).toBeLessThanOrEqual(595.28 - 48);
          expect(y).toBeGreaterThan(30);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('an unpacked font is the font that was packed', async () => {
  const packed = await loadAsset('fonts/source-sans-3/files/source-sans-3-greek-400-normal.woff');
  const font = unpackWoff(packed);
  expect(font.subarray(0, 4)).toEqual(new Uint8Array([0, 1, 0, 0]));
  expect(unpackWoff(font)).toBe(font);
  for (const code of [0x3b1, 0x3a9, 0x41, 0x1f600]) {
    expect(create(font).hasGlyphForCodePoint(code)).toBe(create(packed).hasGlyphForCodePoint(code));
  }
});
