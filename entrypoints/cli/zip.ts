/** `npm run zip`: the packages for the stores; with `--resume FILE`, a person's own card to hand on. */

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { messageOf } from '../../data/messages/failure';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { EXIT, resumeIn, runCommand, Stop } from './command';
import { packResume } from './pack';

const USAGE = message('cli_zip_usage');

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = path.join(ROOT, '.output', 'chrome-mv3');
const RESULT = path.join(ROOT, '.output', 'handed-on');

await runCommand(async (argv) => {
  const { resume, help } = options(argv);
  if (help) process.stdout.write(`${textOf(USAGE)}\n`);
  else if (resume === undefined) {
    wxt(['zip']);
    wxt(['zip', '-b', 'firefox']);
  } else await zipResume(resume);
  return EXIT.done;
});

/** The packages differ in their manifests only: one build is enough for both. */
async function zipResume(file: string): Promise<void> {
  // What cannot be read is told before the build, which takes its time.
  const read = await resumeIn(file);
  wxt(['build'], 'pipe');
  for (const zip of await packResume(read, BUILD, RESULT)) {
    process.stdout.write(`${path.relative(process.cwd(), zip)}\n`);
  }
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
    throw new Stop(messageOf(error), EXIT.usage, ['', USAGE]);
  }
}
