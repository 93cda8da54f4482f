/** Colours as numbers: what a style means by them, one laid over another, and how they stand against each other. */

/** Red, green and blue from 0 to 255, and how much it covers from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const NOTHING: Colour = [0, 0, 0, 0];
export const BLACK: Colour = [0, 0, 0, 1];
export const WHITE: Colour = [255, 255, 255, 1];

/** So many are remembered. */
const MOST = 2000;
const known = new Map<string, Colour>();

/** A colour as a computed style has it, in any colour space. */
export function colourOf(text: string): Colour {
  const seen = known.get(text);
  if (seen) return seen;
  if (known.size > MOST) known.clear();
  const colour = plain(text) ?? painted(text);
  known.set(text, colour);
  return colour;
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as nearly every computed colour is written. */
function plain(text: string): Colour | undefined {
  if (text === 'transparent') return NOTHING;
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (!parts) return undefined;
  const [, red, green, blue, alpha = 1] = parts;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Any other is painted on one pixel, and read from it. */
function painted(text: string): Colour {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) return BLACK;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#000';
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** What is seen where one colour lies over another. */
export function over(top: Colour, under: Colour): Colour {
  if (top[3] >= 1 || under[3] === 0) return top;
  const alpha = top[3] + under[3] * (1 - top[3]);
  if (alpha === 0) return NOTHING;
  const mix = (i: 0 | 1 | 2) => (top[i] * top[3] + under[i] * under[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

export const faded = ([red, green, blue, alpha]: Colour, share: number): Colour => [
  red,
  green,
  blue,
  alpha * share,
];

/** Half of one and half of the other, as the edge of a letter is. */
export const between = (one: Colour, other: Colour): Colour => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2,
  (one[2] + other[2]) / 2,
  (one[3] + other[3]) / 2,
];

/** Contrast of two colours that cover all, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const lights = new WeakMap<Colour, number>();

/** 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: Colour): number {
  const known = lights.get(colour);
  if (known !== undefined) return known;
  const [red, green, blue] = colour;
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  lights.set(colour, light);
  return light;
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** How far two colours are apart, 0 to 255: the furthest of red, green and blue. */
export const distance = (one: Colour, other: Colour): number =>
  Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]));

/** Every colour that a gradient's computed value names. */
export function coloursIn(gradient: string): Colour[] {
  return [...gradient.matchAll(COLOUR)].map(([text]) => colourOf(text));
}

const COLOUR =
  /(?:rgba?|color|oklch|oklab|lch|lab|hsla?|hwb)\([^()]*\)|\btransparent\b|#[\da-f]{3,8}\b/gi;
