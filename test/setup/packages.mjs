// @ts-check
/** The packages of a lock file: are they installed? */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readLock } from './lock.mjs';
import { npm, ROOT } from './run.mjs';

const LOCK = 'package-lock.json';

/**
 * Installs the packages when one is missing or of another version.
 * @param {string} [folder] Where the lock file is; the project's own when left out.
 * @throws Error when npm can't install them.
 */
export function ensurePackages(folder = ROOT) {
  if (packagesFit(folder)) return;
  const lock = path.relative(ROOT, path.join(folder, LOCK));
  console.log(`Installing the packages of ${lock} …`);
  const quiet = ['--prefix', folder, '--no-audit', '--no-fund'];
  // `ci` refuses a lock file that lacks an entry for this system; `install` looks it up.
  if (npm(['ci', ...quiet], { quiet: true }) || npm(['install', '--no-save', ...quiet])) return;
  throw new Error('npm could not install the packages: see above.');
}

/**
 * npm writes down what it installed, in the form of the lock file.
 * @param {string} folder
 */
function packagesFit(folder) {
  const record = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record).packages;
  return Object.entries(readLock(path.join(folder, LOCK)).packages).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || optional || devOptional || installed[name]?.version === version,
  );
}
