/** The fonts of the PDF and the icons, taken from the packages they come in: for the command line, and to be packaged. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LoadAsset } from '../../data/formats/format';
import { FAMILIES, isFontAsset } from '../../data/formats/pdf/write/families';
import { BOLD_LATIN } from '../../data/share/icon/outline';

const PACKAGES = new URL('../../node_modules/@fontsource/', import.meta.url);

/** Loads `fonts/<package>/…` in Node; in the extension these paths are files of its own. */
export const loadAsset: LoadAsset = async (path) =>
  new Uint8Array(await readFile(sourceOf(path.replace(/^fonts\//, ''))));

/** @returns Every file that a PDF or an icon may ask for, and where in the extension it goes. */
export function fontAssets(): { absoluteSrc: string; relativeDest: string }[] {
  return FAMILIES.flatMap(({ name }) => [
    `${name}/unicode.json`,
    `${name}/LICENSE`,
    ...readdirSync(sourceOf(`${name}/files`)).map((file) => `${name}/files/${file}`),
  ])
    .filter((path) => isFontAsset(path) || path === BOLD_LATIN)
    .map((path) => ({ absoluteSrc: sourceOf(path), relativeDest: `fonts/${path}` }));
}

function sourceOf(path: string): string {
  return fileURLToPath(new URL(path, PACKAGES));
}
