/** Which font a PDF sets each character in: packages of @fontsource, all under the Open Font License. */
import { create, type Font as Outlines } from 'fontkit';
import { type Message, message } from '../../../messages/message';
import { CannotWrite, type LoadAsset } from '../../format';
import { FAMILIES, type Face, fileOf } from './families';
import { unpackWoff } from './unpack-woff';

export interface Font {
  /** Path below `fonts/`, also its name in the document. */
  file: string;
  /** Whether the face has to be made bolder by a stroke. */
  stroke: boolean;
  /** Whether the text has to go with its glyphs. */
  reorders: boolean;
}

/** Tells which font a grapheme is set in. */
export type FontOf = (grapheme: string, face: Face) => Font;

/** Characters that only steer the ones beside them: joiners, variation selectors, direction marks. */
const STEERS = /^(\p{Cf}|\p{Variation_Selector})$/u;

/**
 * Finds a font for every grapheme.
 * @returns The choice, and the bytes of every file that `graphemes` need.
 * @throws {CannotWrite} Where no font has a character: it names them, and the way round.
 */
export async function loadFonts(
  graphemes: ReadonlyMap<Face, ReadonlySet<string>>,
  load: LoadAsset,
): Promise<{ fontOf: FontOf; files: Map<string, Uint8Array> }> {
  const shelf = new Shelf(load);
  const chosen = new Map<string, Font>();
  const missing = new Set<string>();
  for (const [face, set] of graphemes) {
    for (const grapheme of set) {
      const font = await choose(grapheme, face, shelf);
      if (font) chosen.set(face + grapheme, font);
      else missing.add(grapheme);
    }
  }
  if (missing.size > 0) throw new CannotWrite(lacking([...missing]));
  const files = new Map<string, Uint8Array>();
  for (const { file } of chosen.values()) files.set(file, (await shelf.font(file)).bytes);
  const fontOf: FontOf = (grapheme, face) => {
    const font = chosen.get(face + grapheme);
    if (!font) throw new Error(`No font was loaded for “${grapheme}”.`);
    return font;
  };
  return { fontOf, files };
}

async function choose(grapheme: string, face: Face, shelf: Shelf): Promise<Font | undefined> {
  const shown = [...grapheme].filter((character) => !STEERS.test(character));
  const codes = (shown.length > 0 ? shown : [' ']).map(
    (character) => character.codePointAt(0) ?? 0,
  );
  for (const family of FAMILIES) {
    if (!family.holds.test(grapheme) || (family.only && family.only !== face)) continue;
    for (const { slice, holds } of await shelf.slices(family.name)) {
      if (family.slices?.test(slice) === false) continue;
      if (!codes.every((code) => holds.has(code))) continue;
      const file = fileOf(family, slice, face);
      // The ranges are those of the script: the font need not have all of it.
      const { outlines } = await shelf.font(file);
      if (!codes.every((code) => outlines.hasGlyphForCodePoint(code))) continue;
      return {
        file,
        stroke: face !== 'regular' && family.weights[face] === undefined,
        reorders: family.reorders ?? false,
      };
    }
  }
  return undefined;
}

interface Slice {
  slice: string;
  holds: Set<number>;
}

/** What has been loaded, each file once. */
class Shelf {
  readonly #slices = new Map<string, Promise<Slice[]>>();
  readonly #fonts = new Map<string, Promise<{ bytes: Uint8Array; outlines: Outlines }>>();
  readonly #load: LoadAsset;

  constructor(load: LoadAsset) {
    this.#load = load;
  }

  /** The parts into which a family is cut, from its `unicode.json`: `{"latin": "U+0-FF,U+131"}`. */
  slices(family: string): Promise<Slice[]> {
    return once(this.#slices, family, async () => {
      const bytes = await this.#load(`fonts/${family}/unicode.json`);
      const ranges: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return Object.entries(ranges ?? {})
        .map(([name, range]) => ({ slice: name.replace(/[[\]]/g, ''), holds: codesOf(`${range}`) }))
        .reverse();
    });
  }

  font(file: string): Promise<{ bytes: Uint8Array; outlines: Outlines }> {
    return once(this.#fonts, file, async () => {
      const bytes = unpackWoff(await this.#load(`fonts/${file}`));
      return { bytes, outlines: create(bytes) };
    });
  }
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

function codesOf(range: string): Set<number> {
  const codes = new Set<number>();
  for (const part of range.split(',')) {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    for (let code = from; code <= to; code++) codes.add(code);
  }
  return codes;
}

/** So many are named. */
const NAMED = 12;

function lacking(graphemes: string[]): Message {
  const signs = graphemes.slice(0, NAMED).join(' ');
  const more = graphemes.length - NAMED;
  return more > 0
    ? message('formats_pdf_lacksMore', { count: more, signs })
    : message('formats_pdf_lacks', { signs });
}
