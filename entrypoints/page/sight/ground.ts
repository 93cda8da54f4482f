/** What an element paints under its own content. */
import { type Colour, colourOf, coloursIn, faded, luminance, NOTHING, over } from './colour';

/** What a background is at its darkest and at its lightest: the same where it has one colour. */
export interface Ground {
  dark: Colour;
  light: Colour;
  /** A picture is part of it. */
  unknown: boolean;
}

/** Nothing is painted. */
export const CLEAR: Ground = { dark: NOTHING, light: NOTHING, unknown: false };

/** The background of a computed style, the shadows cast into it included. */
export function groundOf(style: CSSStyleDeclaration): Ground {
  const { backgroundColor, backgroundImage, boxShadow } = style;
  const colour = backgroundColor === 'rgba(0, 0, 0, 0)' ? NOTHING : colourOf(backgroundColor);
  const simple = backgroundImage === 'none' && !boxShadow.includes('inset');
  if (simple && colour === NOTHING && style.borderImageSource === 'none') return CLEAR;
  if (/text/.test(style.backgroundClip)) return CLEAR;
  let ground: Ground = {
    dark: colour,
    light: colour,
    unknown: style.borderImageSource !== 'none' && /fill/.test(style.borderImageSlice),
  };
  if (backgroundImage !== 'none') ground = withImages(ground, style);
  return boxShadow.includes('inset') ? withInset(ground, style) : ground;
}

function withImages(ground: Ground, style: CSSStyleDeclaration): Ground {
  const images = topLevel(style.backgroundImage);
  const part = (list: string, i: number) => {
    const parts = topLevel(list);
    return parts[i % parts.length] ?? '';
  };
  let { dark, light, unknown } = ground;
  for (let i = images.length - 1; i >= 0; i--) {
    const image = images[i] ?? 'none';
    const size = part(style.backgroundSize, i);
    const repeat = part(style.backgroundRepeat, i);
    const spot = part(style.backgroundPosition, i);
    if (image === 'none' || isOrnament(image, size, repeat, spot)) continue;
    const stops = /gradient\(/.test(image) ? coloursIn(image) : [];
    const [first, last] = ends(stops);
    if (!first || !last) unknown = true;
    else [dark, light] = [over(first, dark), over(last, light)];
  }
  return { dark, light, unknown };
}

/** Splits at the commas that stand in no brackets. */
export function topLevel(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i++) {
    const sign = list[i];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth === 0) {
      parts.push(list.slice(from, i).trim());
      from = i + 1;
    }
  }
  parts.push(list.slice(from).trim());
  return parts;
}

/** The darkest and the lightest of some colours. */
function ends(colours: readonly Colour[]): [Colour?, Colour?] {
  const sorted = colours.toSorted((one, other) => luminance(one) - luminance(other));
  return [sorted[0], sorted.at(-1)];
}

/** So low or narrow a picture, in CSS pixels, has no room for writing on it. */
const STRIPE = 10;

/** A line, or an icon at the end of a box, on which nothing is written. */
function isOrnament(image: string, size: string, repeat: string, spot: string): boolean {
  const [width = 'auto', height = width] = size.split(' ');
  const [acrossRepeats, downRepeats = acrossRepeats] = repeat.split(' ');
  const isSlim = (length: string) => /px$/.test(length) && Number.parseFloat(length) <= STRIPE;
  const none = (length: string) => /^0(px|%)?$/.test(length);
  if (none(width) || none(height)) return true;
  if (acrossRepeats === 'no-repeat' && isSlim(width)) return true;
  if (downRepeats === 'no-repeat' && isSlim(height)) return true;
  if (acrossRepeats !== 'no-repeat' || /gradient\(/.test(image)) return false;
  return isIcon(width) || (width === 'auto' && spot !== '0% 0%');
}

const isIcon = (width: string): boolean =>
  /px$/.test(width) && Number.parseFloat(width) <= 4 * STRIPE;

/** A shadow cast into an element lies over its background, and under its content. */
function withInset(ground: Ground, { boxShadow, width, height }: CSSStyleDeclaration): Ground {
  const low = Math.min(Number.parseFloat(width) || 0, Number.parseFloat(height) || 0);
  let { dark, light } = ground;
  for (const shadow of shadowsOf(boxShadow).toReversed()) {
    if (!shadow.inset || shadow.spread + Math.abs(shadow.down) < low / 2) continue;
    dark = over(shadow.colour, dark);
    light = over(shadow.colour, light);
  }
  return { ...ground, dark, light };
}

export interface Shadow {
  colour: Colour;
  aside: number;
  down: number;
  blur: number;
  spread: number;
  inset: boolean;
}

/** The shadows of a computed `box-shadow`, lengths in CSS pixels. */
export function shadowsOf(boxShadow: string): Shadow[] {
  if (boxShadow === 'none' || boxShadow === '') return [];
  return topLevel(boxShadow).map((text) => {
    const lengths = [...text.matchAll(/(?<![\w.(])(-?[\d.]+)px/g)].map(([, length]) =>
      Number(length),
    );
    const [aside = 0, down = 0, blur = 0, spread = 0] = lengths;
    const [colour = NOTHING] = coloursIn(text);
    return { colour, aside, down, blur, spread, inset: text.includes('inset') };
  });
}

/** Those of a computed `filter`, which it writes as `box-shadow` does. */
export const dropShadowsOf = (filter: string): Shadow[] =>
  [...filter.matchAll(/drop-shadow\(((?:[^()]|\([^()]*\))*)\)/g)].flatMap(([, shadow = '']) =>
    shadowsOf(shadow),
  );

export const fadedGround = ({ dark, light, unknown }: Ground, share: number): Ground => ({
  dark: faded(dark, share),
  light: faded(light, share),
  unknown,
});

/** Covers so little that what lies under it is read through it. */
export const isClear = ({ dark, light, unknown }: Ground): boolean =>
  !unknown && Math.max(dark[3], light[3]) < 0.3;
