/** Installs the widgets where they are missing, and bundles their pages where they are old. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Where the bundled pages are: each widget as `NAME.js`. */
export const BUILT = fileURLToPath(new URL('../../.output/widgets/', import.meta.url));

const age = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** @throws Error when npm or the bundler fails. */
export function prepareWidgets(): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
  const lock = `${HERE}package-lock.json`;
  if (age(`${HERE}node_modules/.package-lock.json`) < age(lock)) {
    run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  }
  const sources = readdirSync(`${HERE}pages`).map((name) => age(`${HERE}pages/${name}`));
  const newest = Math.max(...sources, age(lock), age(`${HERE}build.mjs`));
  if (age(`${BUILT}built`) < newest) run('node', 'build.mjs');
}
