/** `npm run zip`: the packages for the stores; with `--resume FILE`, a person's own card to hand on. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onCard } from '../../data/on-card';
import { packageName } from '../../data/share/file-names';
import { knownOnly } from '../../data/share/known';
import { packageOf } from '../../data/share/package/package';
import { TARGETS } from '../../data/share/package/targets';
import { EXIT, messageOf, resumeIn, runCommand, Stop, save, sayRest } from './command';
import { iconPng } from './icons';

const USAGE = `Usage: npm run zip [-- --resume FILE]

Makes the packages for Chrome, Edge and Firefox in .output. With FILE, a résumé in any format that
npm run convert reads, they carry that résumé, its owner’s name and monogram, and lie in
.output/handed-on. data/resume.json stays as it is.
`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = path.join(ROOT, '.output', 'chrome-mv3');
const RESULT = path.join(ROOT, '.output', 'handed-on');

await runCommand(async (argv) => {
  const { resume, help } = options(argv);
  if (help) process.stdout.write(USAGE);
  else if (resume === undefined) {
    wxt(['zip']);
    wxt(['zip', '-b', 'firefox']);
  } else await packResume(resume);
  return EXIT.done;
});

/** What is kept off the card stays out of the package. */
async function packResume(file: string): Promise<void> {
  const { resume, rest } = await resumeIn(file);
  const shared = knownOnly(onCard(resume));
  // The packages differ in their manifests only: one build is enough for both.
  wxt(['build'], 'pipe');
  await mkdir(RESULT, { recursive: true });
  for (const target of TARGETS) {
    const zip = path.join(RESULT, packageName(shared, target));
    const load = async (name: string) => new Uint8Array(await readFile(path.join(BUILD, name)));
    await save(zip, await packageOf(target, shared, load, async (icon) => iconPng(icon)));
    process.stdout.write(`${path.relative(process.cwd(), zip)}\n`);
  }
  sayRest(rest, 'the packages');
}

function wxt(args: string[], stdio: 'inherit' | 'pipe' = 'inherit'): void {
  const bin = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [bin, ...args], { cwd: ROOT, stdio });
}

function options(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: { resume: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new Stop(`${messageOf(error)}\n\n${USAGE}`, EXIT.usage);
  }
}
