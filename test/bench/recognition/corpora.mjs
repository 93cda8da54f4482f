import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Labelled forms beside the project. */
export const FORMS = fileURLToPath(new URL('../../../../shared/corpora/forms', import.meta.url));

/** @typedef {{ name: string, html: string, expected: (string | null)[] }} LabelledPage */

/**
 * The corpora in a folder: the folder itself if it has `labels.json`, else each folder in it that has.
 * @param {string} dir
 * @returns {{ name: string, pages: LabelledPage[] }[]} Pages in the order of their names.
 */
export function readCorpora(dir) {
  const folders = existsSync(join(dir, 'labels.json'))
    ? [dir]
    : readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'labels.json')))
        .map((entry) => join(dir, entry.name));
  return folders.map((folder) => ({
    name: basename(resolve(folder)),
    pages: Object.entries(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')))
      .map(([name, { expected }]) => ({
        name,
        html: readFileSync(join(folder, name.endsWith('.html') ? name : `${name}.html`), 'utf8'),
        expected,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}
