/**
 * Reads a folder of documents and scores what was understood.
 *   npm run bench:formats -- documents [FOLDER [NAME…]]
 * FOLDER holds `labels.json`; its parent holds `score-documents.mjs`, or ../shared/corpora does.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDocument } from '../../../data/formats';
import { textOf } from '../../../data/messages/text-of';
import { speakEnglish } from '../../../entrypoints/cli/english';

speakEnglish('en');

const [folder = '../shared/corpora/documents', ...flags] = process.argv.slice(2);
const labels = join(folder, 'labels.json');
const scorer = [
  join(folder, '../score-documents.mjs'),
  '../shared/corpora/score-documents.mjs',
].find((f) => existsSync(f));

async function main(): Promise<void> {
  if (!existsSync(labels) || !scorer) {
    console.log(`Nothing to measure: ${resolve(labels)} or its scorer is not there.`);
    return;
  }
  const produced = mkdtempSync(join(tmpdir(), 'documents-'));
  for (const name of readdirSync(folder)) {
    if (name === 'labels.json') continue;
    const reading = await readDocument(new Uint8Array(readFileSync(join(folder, name))), name);
    if (reading.ok)
      writeFileSync(join(produced, `${name}.json`), JSON.stringify(reading.value.resume, null, 2));
    else console.log(name, reading.problems.map((problem) => textOf(problem.message)).join('; '));
  }
  console.log(execFileSync('node', [scorer, labels, produced, ...flags], { encoding: 'utf8' }));
  console.log(`Read résumés: ${produced}`);
}
await main();
