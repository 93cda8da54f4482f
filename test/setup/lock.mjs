// @ts-check
/**
 * The lock file's entries for other systems. npm drops those that it did not install here, and then
 * `npm ci` fails elsewhere (https://github.com/npm/cli/issues/4828).
 * `node test/setup/lock.mjs` writes them back; npm keeps them from then on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

/** @typedef {{ version: string, cpu: string[], dev: true, libc?: string[], optional: true, os: string[] }} Entry */
/** @typedef {Partial<Entry> & { devOptional?: boolean, optionalDependencies?: Record<string, string> }} Package */
/** @typedef {{ packages: Record<string, Package> }} Lock */

export const LOCK_FILE = path.join(ROOT, 'package-lock.json');

/** `@rollup/rollup-linux-arm-gnueabihf`: the system, the processor, the C library. */
const PLATFORM =
  /[-/](android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(\w+))?$/;

/** @type {Record<string, string[]>} */
const LIBC = { musl: ['musl'], musleabihf: ['musl'], gnu: ['glibc'], gnueabihf: ['glibc'] };

/**
 * What the lock file should hold besides: optional packages for one system each.
 * @param {Lock} lock
 * @returns {Record<string, Entry>} By the lock file's own keys.
 */
export function missingEntries({ packages }) {
  /** @type {Record<string, Entry>} */
  const missing = {};
  for (const [parent, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const key = `node_modules/${name}`;
      const [, os, cpu, abi = ''] = PLATFORM.exec(name) ?? [];
      if (!os || !cpu || packages[key] || packages[`${parent}/${key}`]) continue;
      const libc = LIBC[os === 'linux' ? abi : ''];
      missing[key] = {
        version,
        cpu: [cpu],
        dev: true,
        ...(libc && { libc }),
        optional: true,
        os: [os],
      };
    }
  }
  return missing;
}

/** @param {string} file @returns {Lock} */
export function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === import.meta.filename) {
  const lock = readLock(LOCK_FILE);
  const entries = Object.entries({ ...lock.packages, ...missingEntries(lock) });
  const packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(LOCK_FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
