// @ts-check
/**
 * `npm run icons`: draws the extension's icons from the monogram of data/resume.json.
 * The letters become outlines of an open font, so that every system draws the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import opentype from 'opentype.js';
import { ROOT } from './run.mjs';

/** The sizes that Chrome's and Firefox's toolbars, menus, lists and stores ask for, in pixels. */
export const SIZES = [16, 32, 48, 96, 128];

const ACCENT = '#0b5c6b';
const INK = '#ffffff';

/**
 * How the monogram is drawn. Below 48 pixels thin strokes vanish, so it is bolder, wider and taller.
 * Shares are of the icon's edge, `tall` stretches the letters; Chrome's store asks for a margin
 * around the large icon.
 * @param {number} size
 */
function style(size) {
  if (size <= 16) return { weight: 900, margin: 0, radius: 0.19, letters: 0.94, tall: 1.55 };
  if (size <= 32) return { weight: 900, margin: 0, radius: 0.2, letters: 0.88, tall: 1.2 };
  return { weight: 600, margin: size >= 96 ? 0.0625 : 0, radius: 0.22, letters: 0.76, tall: 1 };
}

/**
 * The icon as SVG.
 * @param {string} monogram One to three letters.
 * @param {number} size Edge in pixels.
 */
export function iconSvg(monogram, size) {
  const { weight, margin, radius, letters, tall } = style(size);
  const edge = size * (1 - 2 * margin);
  const outline = font(weight).getPath(monogram, 0, 0, 100, { kerning: true });
  const box = outline.getBoundingBox();
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  // A single letter would grow taller than the icon: height is bound as well.
  const scale = Math.min((edge * letters) / width, (edge * 0.62) / height);
  // An even height lets top and foot of the letters fall on whole pixels.
  const upright = (2 * Math.round((scale * tall * height) / 2)) / height;
  const x = size / 2 - scale * (box.x1 + width / 2);
  const y = size / 2 - upright * (box.y1 + height / 2);
  const at = size * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    `<rect x="${at}" y="${at}" width="${edge}" height="${edge}" rx="${edge * radius}" fill="${ACCENT}"/>`,
    `<path transform="translate(${x} ${y}) scale(${scale} ${upright})" fill="${INK}" d="${outline.toPathData(2)}"/>`,
    '</svg>',
  ].join('');
}

/** @param {string} monogram @param {number} size @returns {Buffer} The icon as PNG. */
export function iconPng(monogram, size) {
  const svg = iconSvg(monogram, size);
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** @returns {string} The monogram of the bundled résumé. */
export function bundledMonogram() {
  return JSON.parse(readFileSync(path.join(ROOT, 'data', 'resume.json'), 'utf8')).meta.monogram;
}

/** @param {number} size @returns {string} Where the icon of that size lies. */
export function iconFile(size) {
  return path.join(ROOT, 'public', 'icon', `${size}.png`);
}

/** @param {number} weight */
function font(weight) {
  const require = createRequire(import.meta.url);
  const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;
  const bytes = readFileSync(require.resolve(file));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(path.dirname(iconFile(16)), { recursive: true });
  for (const size of SIZES) writeFileSync(iconFile(size), iconPng(bundledMonogram(), size));
}
