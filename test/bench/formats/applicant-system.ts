/**
 * What an applicant system finds in our PDF: an open parser of the npm registry, installed for this run
 * into a folder of its own (it needs `pdftotext`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../../../data/formats/pdf/write';
import { readResume } from '../../../data/schema/resume';
import { loadAsset } from '../../../entrypoints/cli/assets';

const PARSER = 'simple-resume-parser@1.1.8';
const folder = mkdtempSync(join(tmpdir(), 'applicant-system-'));

const bundled = JSON.parse(readFileSync('data/resume.json', 'utf8'));
// The parser's rule for names takes letters and spaces only.
const basics = {
  ...bundled.basics,
  name: 'Stephen Odor',
  email: 'stephen@example.org',
  phone: '+1 604 555 0100',
};
const reading = readResume({ ...bundled, basics });
if (!reading.ok) throw new Error('data/resume.json is no résumé.');
writeFileSync(join(folder, 'resume.pdf'), await write(reading.value, loadAsset));

execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', PARSER]);
const script = `const Parser = require('simple-resume-parser');
new Parser('resume.pdf').parseToJSON().then(({ parts }) => console.log('\\n@' + JSON.stringify(parts)));`;
const output = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
const parts: unknown = JSON.parse(output.split('\n@').at(-1) ?? '');
const found = (part: string) =>
  typeof parts === 'object' && parts !== null ? String(Reflect.get(parts, part) ?? '') : '';

const employers = (reading.value.work ?? []).map(({ name = '' }) => name);
const schools = (reading.value.education ?? []).map(({ institution = '' }) => institution);
const count = (part: string, names: string[]) =>
  `${names.filter((name) => found(part).includes(name)).length} of ${names.length}`;
console.table([
  { field: 'name', found: found('name') },
  { field: 'e-mail', found: found('email') },
  { field: 'phone', found: found('phone') },
  { field: 'employers', found: count('experience', employers) },
  { field: 'schools', found: count('education', schools) },
  { field: 'skills', found: found('skills').slice(0, 60) },
]);
