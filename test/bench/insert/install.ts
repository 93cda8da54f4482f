import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../setup/packages.mjs';
import { run } from '../../setup/run.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Where the bundled pages are. */
export const BUILT = fileURLToPath(new URL('../../../.output/insert-bench/', import.meta.url));

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map(
      (name) => statSync(`${folder}/${name}`).mtimeMs,
    ),
  );

/**
 * Installs the matrix's libraries where they are missing, and bundles its pages where they are old.
 * @throws Error when either fails
 */
export function prepare(): void {
  ensurePackages(HERE);
  const built = `${BUILT}built`;
  const sources = [`${HERE}package-lock.json`, `${HERE}build.mjs`].map(
    (file) => statSync(file).mtimeMs,
  );
  sources.push(newest(`${HERE}targets`), newest(`${HERE}ways`));
  if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources)) {
    if (!run(process.execPath, [`${HERE}build.mjs`], { quiet: true }))
      throw new Error('The pages of the insertion matrix can’t be bundled: see above.');
  }
}
