/** The built extension on disk, and copies of it that a test may alter. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../setup/run.mjs';

export { ROOT };

/** Where pictures go that a person shall look at; ignored by git. */
export const SHOTS = path.join(ROOT, '.shots');

/**
 * The folder of a finished build.
 * @throws Error that says which command makes it.
 */
export function builtExtension(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = path.join(ROOT, '.output', target);
  if (existsSync(path.join(folder, 'manifest.json'))) return folder;
  const command = target === 'chrome-mv3' ? 'npm run build' : 'npm run build:firefox';
  throw new Error(`${folder} is missing: run \`${command}\` first.`);
}

/**
 * Copies an extension and changes its manifest, for what a test can't click: host access, say.
 * @param changes Top-level keys that replace the manifest's own.
 * @returns The copy's folder; its files are the build's, its id differs in Chromium.
 */
export function copyExtension(from: string, to: string, changes: Record<string, unknown>): string {
  cpSync(from, to, { recursive: true });
  const file = path.join(to, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, ...changes }));
  return to;
}

/** A new folder for temporary files. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'resume-card-'));
}

/** Removes a temporary folder; a browser that is just ending may still write into it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
