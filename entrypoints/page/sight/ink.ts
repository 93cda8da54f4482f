/** Whether the writing of a control stands out from what it is written on, all around it counted in. */
import { own } from '../dom/own';
import { isHtml, viewOf } from '../dom/tree';
import type { Around, Veil } from './around';
import { blended } from './blend';
import {
  BLACK,
  between,
  type Colour,
  colourOf,
  contrast,
  distance,
  faded,
  NOTHING,
  over,
  WHITE,
} from './colour';
import { LEGIBLE } from './faint';
import { CLEAR, fadedGround, type Ground } from './ground';
import { isFrame, PICTURES } from './pictures';
import type { Spot } from './writing';

/** What a person sees of a letter and of the ground beside it. */
export interface Seen {
  ink: Colour;
  ground: Colour;
}

export type Legibility = 'legible' | 'illegible' | 'doubt';

/** Colours further apart than this, 0 to 255, are told apart even where they are equally light. */
const APART = 60;
/** Blurred by more than these shares of its type nobody reads a line, or not for certain. */
export const BLURRED = { gone: 0.2, doubt: 0.12 };

/** A look at the writing of one control. */
export interface Looked {
  legibility: Legibility;
  /** With the ground at its darkest and at its lightest. */
  seen: readonly [Seen, Seen];
}

/** What lies over each other on the ground at a spot; it may be behind the writing though it does not hold it. */
export type Under = (spot: Spot) => readonly Element[];

/** Whether what is written in an element is told from its ground. */
export function legibilityOf(element: Element, spot: Spot, around: Around, under: Under): Looked {
  const veil = around.veilOf(element);
  const { style, blur } = veil;
  const type = Number.parseFloat(style.fontSize);
  const ink = isFrame(element) ? BLACK : inkOf(lineStyle(element, style));
  const dark = drawn(element, ink, 'dark', spot, around, under);
  const light = dark.isVaried ? drawn(element, ink, 'light', spot, around, under) : dark;
  const seen = [dark, light] as const;
  if (blur > type * BLURRED.gone) return { legibility: 'illegible', seen };
  const reads = seen.filter(isLegible).length;
  const unknown = dark.unknown || blur > type * BLURRED.doubt;
  if (reads === 2) return { legibility: unknown ? 'doubt' : 'legible', seen };
  const open = reads === 1 || unknown || isShadowed(style) || seen.some(isCoarse);
  return { legibility: open ? 'doubt' : 'illegible', seen };
}

export const isLegible = ({ ink, ground }: Seen): boolean => contrast(ink, ground) >= LEGIBLE;

/** Equally light, and yet of another colour. */
const isCoarse = ({ ink, ground }: Seen): boolean => distance(ink, ground) >= APART;

/** The shadow of letters that are themselves transparent may be what is read. */
const isShadowed = ({ textShadow }: CSSStyleDeclaration): boolean => textShadow !== 'none';

/** The first line of a rich text may have a style of its own. */
const lineStyle = (element: Element, style: CSSStyleDeclaration): CSSStyleDeclaration =>
  isHtml(element) && element.isContentEditable ? getComputedStyle(element, '::first-line') : style;

function inkOf(style: CSSStyleDeclaration): Colour {
  const fill = colourOf(style.webkitTextFillColor || style.color);
  const stroke = Number.parseFloat(style.webkitTextStrokeWidth) || 0;
  return stroke >= 1 ? over(colourOf(style.webkitTextStrokeColor), fill) : fill;
}

interface Drawn extends Seen {
  unknown: boolean;
  /** At its darkest and at its lightest it is not the same. */
  isVaried: boolean;
}

/** Goes up from the writing, through all that it is drawn on, until nothing shines through any more. */
function drawn(
  element: Element,
  pen: Colour,
  side: 'dark' | 'light',
  spot: Spot,
  around: Around,
  under: Under,
): Drawn {
  let ink = pen;
  let ground: Colour = isFrame(element) ? WHITE : NOTHING;
  let unknown = false;
  let isVaried = false;
  const lay = (painted: Ground) => {
    isVaried ||= painted.dark !== painted.light;
    if (ground[3] < SOLID) unknown ||= painted.unknown;
    ink = over(ink, painted[side]);
    ground = over(ground, painted[side]);
  };
  let beneath: readonly Element[] | undefined;
  let at: Element | null = element;
  while (at) {
    const veil: Veil = around.veilOf(at);
    if (
      at !== element &&
      ground[3] < SOLID &&
      own(at, 'ownerDocument') === own(element, 'ownerDocument')
    ) {
      beneath ??= strangers(under(spot), element);
      beneath = layThose(beneath, at, element, around, lay);
    }
    const painted = around.groundOf(at);
    if (painted !== CLEAR && isBehind(at, element, spot)) lay(painted);
    if (!veil.plain) [ink, ground, unknown] = through(veil, ink, ground, unknown, side, around);
    if (ground[3] >= SOLID && (!veil.parent || around.veilOf(veil.parent).plain)) break;
    at = veil.parent;
  }
  const canvas = ground[3] >= 1 ? ground : canvasOf(element);
  return { ink: over(ink, canvas), ground: over(ground, canvas), unknown, isVaried };
}

/** From here on nothing shines through. */
const SOLID = 0.98;

/** What an element makes of all that is drawn in it. */
function through(
  { filter, blend, share, parent }: Veil,
  ink: Colour,
  ground: Colour,
  unknown: boolean,
  side: 'dark' | 'light',
  around: Around,
): [Colour, Colour, boolean] {
  let [now, beside, open] = [ink, ground, unknown];
  if (filter) {
    // Letters are thin: what a filter makes of their edges is what is read.
    [now, beside] = [filter.change(between(ink, ground)), filter.change(ground)];
  }
  [now, beside] = [faded(now, share), faded(beside, share)];
  if (blend && parent) {
    const back = backdropOf(parent, side, around);
    open ||= back.unknown;
    const [top, bottom] = [blended(blend, now, back[side]), blended(blend, beside, back[side])];
    if (top && bottom) [now, beside] = [top, bottom];
    else open = true;
  }
  return [now, beside, open];
}

/** All that is painted behind an element by what it stands in. */
function backdropOf(element: Element, side: 'dark' | 'light', around: Around): Ground {
  let colour: Colour = NOTHING;
  let unknown = false;
  for (let at: Element | null = element; at; at = around.veilOf(at).parent) {
    const painted = around.groundOf(at);
    unknown ||= painted.unknown;
    colour = over(colour, painted[side]);
  }
  const all = over(colour, canvasOf(element));
  return { dark: all, light: all, unknown };
}

/** What lies behind an element at a spot, the uppermost first, without what holds it or is in it. */
function strangers(stack: readonly Element[], element: Element): readonly Element[] {
  const from = stack.indexOf(element);
  return from < 0 ? [] : stack.slice(from + 1);
}

/** Lays on the ground what is painted over one of the elements around, and gives what is left. */
function layThose(
  stack: readonly Element[],
  until: Element,
  element: Element,
  around: Around,
  lay: (painted: Ground) => void,
): readonly Element[] {
  const end = stack.indexOf(until);
  for (const one of stack.slice(0, Math.max(0, end))) {
    if (own(one, 'contains')(element)) continue;
    const { opacity } = around.veilOf(one);
    lay(fadedGround(paintOf(one, around.groundOf(one)), opacity));
  }
  return stack.slice(end + 1);
}

/** A picture is painted as one colour that nobody knows. */
function paintOf(element: Element, painted: Ground): Ground {
  return PICTURES.test(own(element, 'localName')) ? { ...painted, unknown: true } : painted;
}

/** The box of an element that stands around another may end before it. */
function isBehind(at: Element, element: Element, spot: Spot): boolean {
  if (at === element || own(at, 'localName') === 'html' || own(at, 'localName') === 'body')
    return true;
  if (own(at, 'ownerDocument') !== own(element, 'ownerDocument')) return true;
  const box = own(at, 'getBoundingClientRect')();
  const [x, y] = [spot.left + spot.width / 2, spot.top + spot.height / 2];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** What a window is before a page paints on it. */
function canvasOf(element: Element): Colour {
  const { documentElement } = own(element, 'ownerDocument');
  const { colorScheme } = getComputedStyle(documentElement);
  if (!/dark/.test(colorScheme)) return WHITE;
  const dark = !/light/.test(colorScheme) || viewOf(element).matchMedia(DARK).matches;
  return dark && isHtml(documentElement) ? NIGHT : WHITE;
}

const DARK = '(prefers-color-scheme: dark)';
const NIGHT: Colour = [18, 18, 18, 1];
