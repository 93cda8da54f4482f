/** Icons as PNG in Node; `npm run icons` draws those of the bundled résumé. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { type IconDrawing, iconDrawings, iconSvg } from '../../data/share/icon/icon';
import { loadAsset } from './assets';

/** The sizes that Chrome's and Firefox's toolbars, menus, lists and stores ask for, in pixels. */
export const SIZES = [16, 32, 48, 96, 128];

/** The icon as PNG. */
export function iconPng(drawing: IconDrawing): Uint8Array {
  const svg = iconSvg(drawing);
  return new Resvg(svg, { fitTo: { mode: 'width', value: drawing.size } }).render().asPng();
}

/** Every icon of the bundled résumé. */
export async function bundledIcons(): Promise<IconDrawing[]> {
  const resume = new URL('../../data/resume.json', import.meta.url);
  return iconDrawings(JSON.parse(readFileSync(resume, 'utf8')), SIZES, loadAsset);
}

/** Where the icon of that size lies. @param size In pixels. */
export function iconFile(size: number): string {
  return fileURLToPath(new URL(`../../public/icon/${size}.png`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const drawing of await bundledIcons()) {
    writeFileSync(iconFile(drawing.size), iconPng(drawing));
  }
}
