import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import { phoneAsKept } from '../../../data/resume/phone';
import type { Resume } from '../../../data/schema/resume';
import { bytes } from './make';
import { pageOf, people, showing, THEMES } from './people';
import { add, type Count, f1, score, table } from './score';

async function read(file: Uint8Array, name: string): Promise<Resume> {
  const reading = await readDocument(file, name);
  return reading.ok ? reading.value.resume : {};
}

describe('documents of the npm registry', () => {
  it('JSON Resume: everything, the telephone number in the form of typed ones', async () => {
    for (const [name, resume] of people()) {
      const { phone = '', location } = resume.basics ?? {};
      const kept = phoneAsKept(phone, location?.countryCode);
      expect(await read(bytes(JSON.stringify(resume)), `${name}.json`)).toEqual({
        ...resume,
        basics: { ...resume.basics, ...(phone !== '' && { phone: kept }) },
      });
    }
  });

  it.each(THEMES)('pages of the theme %s: nearly everything', async (theme) => {
    const counts = new Map<string, Count>();
    for (const [name, resume] of people()) {
      const page = await pageOf(theme, resume);
      add(counts, score(resume, await read(bytes(page), `${name}.html`), showing(page)));
    }
    expect(f1(counts), table(counts)).toBeGreaterThan(0.94);
  });
});

const CORPUS = '../shared/corpora';

describe.skipIf(!existsSync(CORPUS))(
  'documents beside the project (skipped where ../shared/corpora is not there)',
  () => {
    const AIMS: [string, number][] = [
      ['JSON Resume', 1],
      ['json', 1],
      ['yaml', 1],
      ['xml', 1],
      ['vcf', 1],
      ['zip', 1],
      ['txt', 0.95],
      ['md', 0.95],
      ['docx', 0.95],
      ['html', 0.95],
      ['pdf', 0.93],
      ['LinkedIn PDF', 0.9],
      ['copied text', 0.9],
    ];

    it('are read as well as is aimed at', { timeout: 120_000 }, async () => {
      const produced = mkdtempSync(join(tmpdir(), 'documents-'));
      for (const name of readdirSync(join(CORPUS, 'documents'))) {
        const file = new Uint8Array(readFileSync(join(CORPUS, 'documents', name)));
        if (name !== 'labels.json')
          writeFileSync(join(produced, `${name}.json`), JSON.stringify(await read(file, name)));
      }
      const report = execFileSync(
        'node',
        [join(CORPUS, 'score-documents.mjs'), join(CORPUS, 'documents/labels.json'), produced],
        { encoding: 'utf8' },
      );
      for (const [kind, aim] of AIMS) {
        const row = report.split('\n').find((line) => line.startsWith(`${kind} `)) ?? '';
        expect(Number(row.trim().split(/\s+/).at(-1)), `${kind}\n${report}`).toBeGreaterThanOrEqual(
          aim,
        );
      }
    });
  },
);
