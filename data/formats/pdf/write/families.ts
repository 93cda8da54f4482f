/** The font families that a PDF may embed: packages of @fontsource, all under the Open Font License. */

export type Face = 'regular' | 'bold' | 'serif';

export interface Family {
  /** The package's name within @fontsource, and its folder within `fonts/`. */
  name: string;
  /** The graphemes it is for; families are asked in order. */
  holds: RegExp;
  /** Those of its parts that are used and shipped; all where none are named. */
  slices?: RegExp;
  /** Its glyphs stand in another order than its letters, or say less: the text itself goes with them. */
  reorders?: true;
  /** The one face it is for. */
  only?: Face;
  /** The weight of each face; a face it lacks is its regular one, made bolder by a stroke. */
  weights: Partial<Record<Face, number>> & { regular: number };
}

const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}/u;
const NUMBERED = /^\d+$/;
/** The parts of the Korean font with Hangul in them; the others are Han, which the Chinese one has. */
const HANGUL = /^([2-9]|[1-5]\d|6[0-5]|1[01]\d)$/;
const REGULAR = { regular: 400 };
const THREE = { regular: 400, bold: 600, serif: 600 };

/** The one part of a family of Noto that has the script itself. */
function noto(script: string, holds: RegExp, more: { reorders?: true } = {}): Family {
  return {
    name: `noto-sans-${script}`,
    holds,
    slices: new RegExp(`^${script}$`),
    weights: REGULAR,
    ...more,
  };
}
const REORDERS = { reorders: true } as const;

// Scripts that pdfkit's shaper sets as HarfBuzz does: it does not for Bengali, Kannada, Lao and Burmese, and
// fails on Gurmukhi, Telugu and Malayalam. What is not here is refused, not set wrongly.
export const FAMILIES: readonly Family[] = [
  { name: 'noto-emoji', holds: EMOJI, slices: NUMBERED, weights: REGULAR, ...REORDERS },
  // Each of its letters is one glyph, which keeps the text of the PDF whole; Noto’s are put together of parts.
  { name: 'vazirmatn', holds: /\p{scx=Arabic}/u, slices: /^arabic$/, weights: THREE },
  noto('hebrew', /\p{scx=Hebrew}/u),
  noto('armenian', /\p{scx=Armenian}/u),
  noto('georgian', /\p{scx=Georgian}/u),
  noto('ethiopic', /\p{scx=Ethiopic}/u),
  noto('devanagari', /\p{scx=Devanagari}/u, REORDERS),
  noto('gujarati', /\p{scx=Gujarati}/u, REORDERS),
  noto('tamil', /\p{scx=Tamil}/u, REORDERS),
  noto('sinhala', /\p{scx=Sinhala}/u, REORDERS),
  noto('thai', /\p{scx=Thai}/u, REORDERS),
  { name: 'noto-sans-kr', holds: /\p{scx=Hangul}/u, slices: HANGUL, weights: REGULAR },
  { name: 'source-serif-4', holds: /./u, only: 'serif', weights: THREE },
  { name: 'source-sans-3', holds: /./u, weights: THREE },
  // Han of all regions, kana, and the symbols that no other has.
  { name: 'noto-sans-sc', holds: /./u, slices: NUMBERED, weights: REGULAR },
];

/** @returns Where the file is, in @fontsource as in `fonts/`: `source-sans-3/files/source-sans-3-latin-400-normal.woff`. */
export function fileOf({ name, weights }: Family, slice: string, face: Face): string {
  return `${name}/files/${name}-${slice}-${weights[face] ?? weights.regular}-normal.woff`;
}

/** Tells whether `path`, below `fonts/`, is a file that a PDF may ask for: what a package has to ship. */
export function isFontAsset(path: string): boolean {
  return FAMILIES.some((family) => {
    const { name, only, slices, weights } = family;
    if (path === `${name}/unicode.json` || path === `${name}/LICENSE`) return true;
    const [, slice = '', weight = ''] =
      new RegExp(`^${name}/files/${name}-(.+)-(\\d+)-normal\\.woff$`).exec(path) ?? [];
    const used = only ? [weights[only]] : Object.values(weights);
    return used.includes(Number(weight)) && (!slices || slices.test(slice));
  });
}
