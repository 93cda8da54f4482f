/** The icon: a person's monogram on a rounded square, drawn for each size. */
import type { LoadAsset } from '../../formats/format';
import { monogramOf } from '../../resume/monogram';
import type { Resume } from '../../schema/resume';
import { type Outline, outlineOf } from './outline';

/** One icon, to be drawn on a canvas or as SVG. All lengths are in pixels of the icon. */
export interface IconDrawing {
  /** Its edge. */
  size: number;
  square: { at: number; edge: number; radius: number; fill: string };
  /** SVG path data; it is scaled first and then moved. */
  letters: { path: string; x: number; y: number; scaleX: number; scaleY: number; fill: string };
}

const ACCENT = '#0b5c6b';
const INK = '#ffffff';

/** What stands for a person without a name, or with one whose letters no font here has. */
const NOBODY = 'CV';

/**
 * How the monogram is drawn. Below 48 pixels thin strokes vanish, so it is bolder, wider and taller.
 * Shares are of the icon's edge, `tall` stretches the letters; Chrome's store asks for a margin
 * around the large icon.
 */
function styleOf(size: number) {
  if (size <= 16) return { bold: true, margin: 0, radius: 0.19, letters: 0.94, tall: 1.55 };
  if (size <= 32) return { bold: true, margin: 0, radius: 0.2, letters: 0.88, tall: 1.2 };
  const margin = size >= 96 ? 0.0625 : 0;
  return { bold: false, margin, radius: 0.22, letters: 0.76, tall: 1 };
}

/** The icons of a résumé's owner. @param sizes Edges in pixels. */
export async function iconDrawings(
  resume: Resume,
  sizes: readonly number[],
  load: LoadAsset,
): Promise<IconDrawing[]> {
  const monogram = monogramOf(resume);
  const [regular, bold] = [
    await lettersOf(monogram, false, load),
    await lettersOf(monogram, true, load),
  ];
  return sizes.map((size) => iconDrawing(styleOf(size).bold ? bold : regular, size));
}

/** The monogram, or what stands for it where no font has its letters. */
async function lettersOf(monogram: string, bold: boolean, load: LoadAsset): Promise<Outline> {
  const outline = (await outlineOf(monogram, bold, load)) ?? (await outlineOf(NOBODY, bold, load));
  if (!outline) throw new Error(`The icon’s font lacks “${NOBODY}”.`);
  return outline;
}

function iconDrawing(outline: Outline, size: number): IconDrawing {
  const { margin, radius, letters, tall } = styleOf(size);
  const edge = size * (1 - 2 * margin);
  return {
    size,
    square: { at: size * margin, edge, radius: edge * radius, fill: ACCENT },
    letters: { ...placed(outline, size, edge, letters, tall), fill: INK },
  };
}

function placed(outline: Outline, size: number, edge: number, letters: number, tall: number) {
  const { left, top, right, bottom, path } = outline;
  const [width, height] = [right - left, bottom - top];
  // A single letter would grow taller than the icon: height is bound as well.
  const scale = Math.min((edge * letters) / width, (edge * 0.62) / height);
  // An even height lets top and foot of the letters fall on whole pixels.
  const upright = (2 * Math.round((scale * tall * height) / 2)) / height;
  return {
    path,
    x: size / 2 - scale * (left + width / 2),
    y: size / 2 - upright * (top + height / 2),
    scaleX: scale,
    scaleY: upright,
  };
}

/** The icon as SVG. */
export function iconSvg({ size, square, letters }: IconDrawing): string {
  const { at, edge, radius, fill } = square;
  const { path, x, y, scaleX, scaleY } = letters;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    `<rect x="${at}" y="${at}" width="${edge}" height="${edge}" rx="${radius}" fill="${fill}"/>`,
    `<path transform="translate(${x} ${y}) scale(${scaleX} ${scaleY})" fill="${letters.fill}" d="${path}"/>`,
    '</svg>',
  ].join('');
}
