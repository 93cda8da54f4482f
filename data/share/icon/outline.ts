/** Letters as outlines of the fonts that ship with the card, so that every system draws the same. */
import { create, type Path } from 'fontkit';
import { CannotWrite, type LoadAsset } from '../../formats/format';
import { loadFonts } from '../../formats/pdf/write/fonts';
import { unpackWoff } from '../../formats/pdf/write/unpack-woff';

/** A shape, y downwards; its box is in the units of its path. */
export interface Outline {
  /** SVG path data. */
  path: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boldest Latin letters, for icons on which thin strokes would vanish; below `fonts/`. */
export const BOLD_LATIN = 'source-serif-4/files/source-serif-4-latin-900-normal.woff';

/** What Fontsource's `latin` part surely has. */
const LATIN = /^[\u0020-\u007e\u00c0-\u00ff]+$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns The text in one line; undefined where it is empty or no font has its letters. */
export async function outlineOf(
  text: string,
  bold: boolean,
  load: LoadAsset,
): Promise<Outline | undefined> {
  if (text.trim() === '') return undefined;
  try {
    return outline(await runsOf(text, bold, load));
  } catch (error) {
    if (error instanceof CannotWrite) return undefined;
    throw error;
  }
}

interface FontRun {
  text: string;
  font: Uint8Array;
}

/** The text cut where the font changes. */
async function runsOf(text: string, bold: boolean, load: LoadAsset): Promise<FontRun[]> {
  if (bold && LATIN.test(text)) {
    return [{ text, font: unpackWoff(await load(`fonts/${BOLD_LATIN}`)) }];
  }
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const { fontOf, files } = await loadFonts(new Map([['serif', new Set(letters)]]), load);
  const runs: FontRun[] = [];
  for (const letter of letters) {
    const font = files.get(fontOf(letter, 'serif').file);
    const last = runs.at(-1);
    if (!font) continue;
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

function outline(runs: readonly FontRun[]): Outline | undefined {
  let path = '';
  let at = 0;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { text, font } of runs) {
    const open = create(font);
    const scale = 100 / open.unitsPerEm;
    const { glyphs, positions } = open.layout(text);
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      // Fonts count upwards, pictures downwards.
      const drawn: Path = glyph.path
        .translate(xOffset, yOffset)
        .scale(scale, -scale)
        .translate(at, 0);
      path += drawn.toSVG();
      const { minX, minY, maxX, maxY } = drawn.bbox;
      box.left = Math.min(box.left, minX);
      box.top = Math.min(box.top, minY);
      box.right = Math.max(box.right, maxX);
      box.bottom = Math.max(box.bottom, maxY);
      at += xAdvance * scale;
    }
  }
  return box.right > box.left && box.bottom > box.top ? { path, ...box } : undefined;
}
