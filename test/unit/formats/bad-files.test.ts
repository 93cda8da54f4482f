import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf, readDocument } from '../../../data/formats';
import { LARGEST } from '../../../data/formats/shared/guard';
import { textOf } from '../../../data/messages/text-of';
import { bytes, LOCKED_PDF, makeDocx, makePdf, paragraph } from './make';

/** The words that a file is refused with. */
async function refusal(file: Uint8Array, name: string): Promise<string> {
  const reading = await readDocument(file, name);
  expect(reading.ok).toBe(false);
  return reading.ok ? '' : reading.problems.map((problem) => textOf(problem.message)).join('; ');
}

describe('a file that can’t be read gets a word that says what to do', () => {
  it.each([
    'cv.pdf',
    'cv.docx',
    'cv.txt',
    'cv.json',
    'cv.html',
    'cv.yaml',
    'cv.vcf',
    'cv.xml',
    'cv',
  ])('empty %s', async (name) => {
    expect(await refusal(new Uint8Array(), name)).toMatch(/empty.*choose another/i);
  });

  it.each([
    ['cv.pdf', '%PDF-1.7\ngarbage'],
    ['cv.docx', 'PK\u0003\u0004garbage'],
    ['export.zip', 'PK\u0003\u0004garbage'],
    ['cv.docx', 'no zip at all'],
  ])('broken %s', async (name, text) => {
    expect(await refusal(bytes(text), name)).toMatch(/broken|no Word/);
  });

  it('broken JSON and YAML say where', async () => {
    expect(await refusal(bytes('{"basics": {"name": "Ada"'), 'cv.json')).toMatch(/JSON is broken/);
    expect(await refusal(bytes('cv:\n  name: "Ada\n  email: x'), 'cv.yaml')).toMatch(
      /YAML is broken/,
    );
  });

  it('blank text', async () => {
    expect(await refusal(bytes(' \n\t\n '), 'cv.txt')).toMatch(/no text.*paste/);
  });

  it('a PDF with a password', async () => {
    expect(await refusal(LOCKED_PDF, 'cv.pdf')).toMatch(/locked with a password.*print it/);
  });

  it('a scanned PDF', async () => {
    expect(await refusal(makePdf([]), 'scan.pdf')).toMatch(/picture of a page.*paste its text/);
  });

  it('a Word file with a password, or older than DOCX', async () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusal(compound, 'cv.docx')).toMatch(
      /locked with a password or older.*save it as DOCX/,
    );
  });

  it('more than 100 MB, before anything is parsed', async () => {
    const huge = new Uint8Array(LARGEST + 1).fill(0x20);
    huge.set(bytes('%PDF-1.7'));
    expect(await refusal(huge, 'cv.pdf')).toMatch(/larger than 100 MB/);
  });

  it('a kind that nobody knows', async () => {
    expect(await refusal(Uint8Array.from([1, 0, 2, 0, 3]), 'photo.heic')).toMatch(
      /can’t be read.*PDF, Word/,
    );
    expect(formatOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'cv.png')).toBeUndefined();
  });

  it('a text that is far longer than a résumé', async () => {
    expect(await refusal(bytes('word '.repeat(700_000)), 'cv.txt')).toMatch(/far longer/);
  });

  it('JSON, YAML, XML and zips of something else', async () => {
    expect(await refusal(bytes('{"dependencies": {}}'), 'package.json')).toMatch(/no résumé/);
    expect(await refusal(bytes('services:\n  web: {}\n'), 'compose.yaml')).toMatch(
      /no résumé of RenderCV/,
    );
    expect(await refusal(bytes('<feed><entry/></feed>'), 'feed.xml')).toMatch(/no Europass/);
    expect(await refusal(zipSync({ 'a.txt': strToU8('a') }), 'a.zip')).toMatch(
      /no data export of LinkedIn/,
    );
  });
});

describe('a file made to do harm', () => {
  it('a zip bomb is refused unpacked', async () => {
    const zeros = new Uint8Array(65 * 1024 * 1024);
    const bomb = zipSync({ 'word/document.xml': zeros }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb, 'cv.docx')).toMatch(/unpacks to far more/);
    const small = zipSync({ 'Profile.csv': new Uint8Array(8 * 1024 * 1024) }, { level: 6 });
    expect(await refusal(small, 'export.zip')).toMatch(/unpacks to far more/);
  });

  it('billion laughs in YAML and XML', async () => {
    const laughs = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [to, from] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map((pair) => [...pair])) {
      laughs.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`);
    }
    expect(await refusal(bytes(`${laughs.join('\n')}\ncv: {name: *h}\n`), 'cv.yaml')).not.toBe('');
    const xml =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><SkillsPassport><LearnerInfo>&b;</LearnerInfo></SkillsPassport>';
    expect(await refusal(bytes(xml), 'cv.xml')).toMatch(/entities/);
  });

  it('__proto__ changes no object and is dropped', async () => {
    const file = bytes(
      '{"__proto__": {"polluted": true}, "basics": {"name": "Ada", "__proto__": {"polluted": true}}}',
    );
    const reading = await readDocument(file, 'cv.json');
    expect(reading.ok).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(reading.ok && JSON.stringify(reading.value.resume)).not.toContain('polluted');
    const yaml = await readDocument(
      bytes('cv:\n  name: Ada\n  __proto__:\n    polluted: true\n'),
      'cv.yaml',
    );
    expect(yaml.ok && yaml.value.resume.basics?.name).toBe('Ada');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('scripts, hidden words and links that run code don’t come in from HTML', async () => {
    const page = `<html><body><h1>Ada Lovelace</h1><script>var stolen = 1</script>
      <p style="display:none">hidden words</p>
      <p><a href="javascript:alert(1)">ada.example</a> <a href="mailto:ada@lovelace.example">mail</a></p>
      <a href="data:text/html,x">data</a></body></html>`;
    const reading = await readDocument(bytes(page), 'cv.html');
    const text = JSON.stringify(reading);
    expect(reading.ok && reading.value.resume.basics).toMatchObject({
      name: 'Ada Lovelace',
      email: 'ada@lovelace.example',
    });
    expect(text).not.toMatch(/javascript:|data:text|stolen|hidden words/);
  });

  it('links that run code don’t come in from Word and PDF', async () => {
    const docx = makeDocx(
      `${paragraph('Ada Lovelace')}<w:p><w:hyperlink r:id="rId1"><w:r><w:t>my page</w:t></w:r></w:hyperlink></w:p>`,
      ['javascript:alert(1)'],
    );
    expect(JSON.stringify(await readDocument(docx, 'cv.docx'))).not.toContain('javascript:');
    const pdf = makePdf([
      { text: 'Ada Lovelace', x: 50, y: 780, size: 20, url: 'javascript:alert(1)' },
    ]);
    expect(JSON.stringify(await readDocument(pdf, 'cv.pdf'))).not.toContain('javascript:');
  });
});
