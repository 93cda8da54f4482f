// @ts-check
/** Other programs, run one after another. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options] Quiet: its output is shown only when it fails.
 * @returns {boolean} Whether it ended well.
 */
export function run(command, args, { quiet = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
  });
  if (quiet && status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
  return status === 0;
}

/**
 * Runs npm, the one that started us where there is one: Windows has no `npm` to spawn without a shell.
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/c', 'npm', ...args], options)
    : run('npm', args, options);
}
