import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import type { Read } from '../../../data/formats/format';
import { textOf } from '../../../data/messages/text-of';
import { bytes, makeDocx, makePdf, paragraph } from './make';

/** Every reader gives its answer within this, also on a busy machine, in milliseconds. */
const LONGEST = 10_000;

async function answer(file: string | Uint8Array, name: string) {
  const begun = performance.now();
  const reading = await readDocument(typeof file === 'string' ? bytes(file) : file, name);
  expect(performance.now() - begun, name).toBeLessThan(LONGEST);
  return reading;
}
async function refusal(file: string | Uint8Array, name: string): Promise<string> {
  const reading = await answer(file, name);
  expect(reading.ok).toBe(false);
  return reading.ok
    ? ''
    : reading.problems.map(({ path, message }) => `${path}: ${textOf(message)}`).join('; ');
}
async function readIt(file: string | Uint8Array, name: string): Promise<Read> {
  const reading = await answer(file, name);
  if (!reading.ok) throw new Error(textOf(reading.problems[0]?.message ?? ''));
  return reading.value;
}

describe('more than can be kept is refused with its place and what to do', {
  timeout: 30_000,
}, () => {
  const huge = 'x'.repeat(40_000_000);
  const card = (resume: unknown) =>
    JSON.stringify({ kind: 'resume-card', version: 1, resume, snippets: [] });

  it.each([
    ['a name', card({ basics: { name: huge } }), 'a.resume-card.json', 'resume.basics.name'],
    ['a note', card({ notes: [huge] }), 'a.resume-card.json', 'resume.notes[0]'],
    [
      'a text of the owner',
      card({}).replace('[]', `[{"title":"a","text":"${huge}"}]`),
      'a.json',
      'snippets[0].text',
    ],
    ['a name', JSON.stringify({ basics: { name: huge } }), 'cv.json', 'basics.name'],
    ['a link', JSON.stringify({ work: [{ url: huge }] }), 'cv.json', 'work[0].url'],
    ['a name', `cv:\n  name: ${'x'.repeat(200_000)}\n`, 'cv.yaml', 'cv.name'],
    ['a note', `BEGIN:VCARD\nFN:Ada\nNOTE:${huge}\nEND:VCARD`, 'a.vcf', 'basics.summary'],
    [
      'a name',
      `<SkillsPassport><LearnerInfo><Headline>${huge}</Headline></LearnerInfo></SkillsPassport>`,
      'e.xml',
      'LearnerInfo.Headline',
    ],
  ])('%s of 40 MB', async (_, file, name, path) => {
    const words = await refusal(file, name);
    expect(words).toContain(path);
    expect(words).toMatch(/more than the 100,000 characters: shorten it there/);
    expect(words.length).toBeLessThan(300);
  });

  it('too many entries, and data that stands too deep', async () => {
    const work = Array.from({ length: 10_001 }, (_, at) => ({ name: `Employer ${at}` }));
    expect(await refusal(JSON.stringify({ work }), 'cv.json')).toMatch(
      /work: 10,001 are more than the 10,000 entries: take some out/,
    );
    const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
    expect(await refusal(`{"basics":{"name":"Ada"},"x":${deep}}`, 'cv.json')).toMatch(/40 deep/);
    expect(await refusal(`{"basics":${'['.repeat(100_000)}`, 'cv.json')).not.toBe('');
    const deeper = `{"basics":{"name":"Ada"},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await refusal(deeper, 'cv.json')).toMatch(/too deep|40 deep/);
    expect(await refusal('<a>'.repeat(100_000), 'europass.xml')).toMatch(/elements in one another/);
  });

  it('RTF is not taken for broken JSON', async () => {
    const words = await refusal(`{\\rtf1 ${'{\\b '.repeat(100_000)}Ada`, 'cv.rtf');
    expect(words).not.toMatch(/JSON is broken/);
    expect(words).toMatch(/Word/);
  });

  it('many texts that are too much together', async () => {
    const work = Array.from({ length: 100 }, () => ({ summary: 'x'.repeat(90_000) }));
    expect(await refusal(JSON.stringify({ work }), 'cv.json')).toMatch(/8,000,000.*shorten it/);
  });

  it('a photograph is no long text', async () => {
    const image = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
    const { resume } = await readIt(JSON.stringify({ basics: { name: 'Ada', image } }), 'cv.json');
    expect(resume.basics?.image).toBe(image);
  });

  it('ten thousand jobs are read, and a hundred thousand lines of a contact are kept', async () => {
    const work = Array.from({ length: 10_000 }, (_, at) => ({ name: `Employer ${at}` }));
    expect((await readIt(JSON.stringify({ work }), 'cv.json')).resume.work).toHaveLength(10_000);
    const lines = Array.from({ length: 100_000 }, (_, at) => `TEL:+1 555 ${at}`).join('\n');
    const { rest } = await readIt(`BEGIN:VCARD\nFN:Ada\n${lines}\nEND:VCARD`, 'a.vcf');
    expect(rest).toHaveLength(99_999);
  });
});

const BAITS = [
  ...[' ', '\u00a0', '\t', '-', '–', '"', "'", '(', '[', '{', '1', '.', '@', '*', '_', '#', '`'],
  ...['\\', ',', ':', ';', '|', '=', '+', 'a', 'A', 'a ', '- ', 'a@', 'a.', '1.', '2020 - '],
  ...['Jan ', '**a', '_a_', '[a](', 'http://', 'www.', '<a ', '&', '<!--', '<!-- -->'],
];

describe('runs of one sign, 20,000 of them', { timeout: 30_000 }, () => {
  const SIZE = 20_000;
  const run = (bait: string) => bait.repeat(Math.ceil(SIZE / bait.length));

  it.each(BAITS)('%j as text and Markdown', async (bait) => {
    const { rest } = await readIt(
      `Ada\n\nExperience\n\nx${run(bait)}x\nEngineer, Acme\n`,
      'cv.txt',
    );
    // A line that is too long to look at is not lost.
    const found = rest.join('').length;
    if (!bait.startsWith('<!--')) expect(found).toBeGreaterThan(SIZE * 0.9);
    await answer(`# Ada\n\n## Experience\n\n${run(bait)}!\n`, 'cv.md');
    await answer(`${run(bait)}!`, '');
  });

  it.each(BAITS)('%j as a page', async (bait) => {
    const text = run(bait).replaceAll('<', '&lt;');
    await answer(
      `<h1>Ada</h1><p>${text}!</p><a href="${run(bait).replaceAll('"', '')}">x</a>`,
      'cv.html',
    );
    await answer(`<html><a ${run(bait)}`, 'cv.html');
  });

  it.each(BAITS)('%j in the fields of JSON, YAML, XML and a contact', async (bait) => {
    const text = JSON.stringify(run(bait).slice(0, SIZE));
    const entry = `{"name":${text},"url":${text},"startDate":${text},"summary":${text}}`;
    await answer(
      `{"basics":{"name":${text},"email":${text},"phone":${text},"location":${text}},"work":[${entry}]}`,
      'cv.json',
    );
    await answer(`{"basics":{"name":"a"},${run(bait)}}`, 'cv.json');
    await answer(
      `{"basics":{"name":"a","location":${text}},"sections":{"experience":{"items":[{"company":${text},"date":${text},"summary":${text}}]}}}`,
      'r.json',
    );
    await answer(
      `cv:\n  name: a\n  location: ${text}\n  sections:\n    experience:\n      - company: ${text}\n        date: ${text}\n        highlights: [${text}]\n    skills:\n      - details: ${text}\n`,
      'cv.yaml',
    );
    const line = run(bait);
    await answer(
      `BEGIN:VCARD\nFN:Ada\nTEL:${line}\nURL:${line}\nEMAIL:${line}\nADR:${line}\nX;TYPE=${line}:1\nX-A${line}:1\nEND:VCARD`,
      'a.vcf',
    );
  });

  it.each(BAITS)('%j in a Word file', async (bait) => {
    const text = run(bait).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await answer(makeDocx(paragraph('Ada') + paragraph(text)), 'cv.docx');
  });
});

describe('many of one thing', { timeout: 30_000 }, () => {
  it.each([
    [
      'elements of XML',
      `<SkillsPassport><LearnerInfo>${'<a>1</a>'.repeat(100_000)}</LearnerInfo></SkillsPassport>`,
      'e.xml',
    ],
    [
      'parameters of a contact',
      `BEGIN:VCARD\nFN:Ada\nTEL${';TYPE=a'.repeat(100_000)}:1\nEND:VCARD`,
      'a.vcf',
    ],
    ['quotes that are never closed', `{"basics":"${'\\"a'.repeat(50_000)}`, 'cv.json'],
    ['comments that are never closed', `{"basics":${'/*'.repeat(50_000)}`, 'cv.json'],
    ['comments before anything', `${'<!-- -->'.repeat(20_000)}x`, ''],
    ['lines', 'Engineer, Acme\nJan 2020 - Feb 2021\n- did it\n\n'.repeat(3_000), 'cv.txt'],
    ['lists in lists', '<ul><li>'.repeat(20_000), 'cv.html'],
    ['quotes in quotes', `${'> '.repeat(50_000)}a`, 'cv.md'],
  ])('%s', async (_, file, name) => {
    await answer(file, name);
  });

  it('pages of a PDF', async () => {
    const file = makePdf([{ text: 'Ada', x: 50, y: 780, size: 20 }]);
    const text = new TextDecoder('latin1').decode(file);
    // The one page again and again, and the tree of pages in itself.
    const kids = text.replace(
      /\/Kids\s*\[([^\]]*)\]/,
      (_, kid: string) => `/Kids [${kid.repeat(10_000)}]`,
    );
    for (const hostile of [
      kids.replace(/\/Count\s+\d+/, '/Count 10000'),
      text.replace(/\/Count\s+\d+/, '/Count 2000000000'),
    ])
      await answer(
        Uint8Array.from(hostile, (letter) => letter.charCodeAt(0)),
        'cv.pdf',
      );
    const loop = text.replace(
      /(\d+ 0 obj\s*<<[^>]*\/Type\s*\/Pages[^>]*\/Kids\s*\[)[^\]]*\]/,
      (whole, start: string) => `${start}${parseInt(whole, 10)} 0 R]`,
    );
    await answer(
      Uint8Array.from(loop, (letter) => letter.charCodeAt(0)),
      'cv.pdf',
    );
  });
});

describe('wrong types everywhere', { timeout: 60_000 }, () => {
  const VALUES = ['', 'x', 0, -1, 1e308, true, null, [], {}, [[]], [null], { a: {} }, ['x', 1, {}]];
  const KEYS = [
    'basics',
    'work',
    'education',
    'skills',
    'meta',
    'languages',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
  ];
  const INNER = [
    'name',
    'url',
    'email',
    'startDate',
    'highlights',
    'keywords',
    'location',
    'profiles',
    'groups',
    '__proto__',
    'constructor',
  ];

  it('end in a résumé or in words, and leave every object as it was', async () => {
    for (const key of KEYS)
      for (const value of VALUES)
        for (const inner of ['', ...INNER]) {
          const said = inner
            ? `{${JSON.stringify(inner)}:${JSON.stringify(value)}}`
            : JSON.stringify(value);
          for (const text of [
            `{"basics":{"name":"Ada"},${JSON.stringify(key)}:${said}}`,
            `{"basics":{"name":"Ada"},${JSON.stringify(key)}:[${said}]}`,
          ]) {
            const reading = await readDocument(bytes(text), 'cv.json');
            expect(reading.ok || reading.problems[0]?.message, text).toBeTruthy();
            const card = `{"kind":"resume-card","version":1,"resume":${text}}`;
            expect((await readDocument(bytes(card), 'a.json')).ok !== undefined).toBe(true);
          }
        }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
