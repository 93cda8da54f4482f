/** Whether something that no pointer meets lies over what is written in a control. */
import { own } from '../dom/own';
import type { Around } from './around';
import { between, type Colour, faded, over } from './colour';
import type { Filter } from './filter';
import { BLURRED, isLegible, type Seen } from './ink';
import { isOver, type Painted } from './order';
import type { Layer } from './painted';
import type { Spot } from './writing';

/** From these shares of the writing on, it is hidden for certain, or perhaps. */
const HIDDEN = 0.7;
const HALF_HIDDEN = 0.3;

/** Where in the writing it is asked, as shares of its width and height. */
const POINTS = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
  [0.1, 0.5, 0.9].map((y) => [x, y] as const),
);

export interface Covered {
  /** What the writing, and what it is written on, are without anything over it. */
  seen: readonly Seen[];
  spot: Spot;
  /** The control's own box, and the box around it that is painted and lets nothing through. */
  target: Painted;
  floor: Painted | undefined;
  /** Parts of the control itself, which don't hide it. */
  isOwn: (layer: Layer, place: Spot) => boolean;
}

/** Something painted over the writing, and what it covers with. */
interface Above {
  place: Spot;
  colour: Colour | undefined;
  glass: Filter | undefined;
  beside: boolean;
}

export function coverOver(
  asked: Covered,
  layers: readonly Layer[],
  around: Around,
): 'covered' | 'doubt' | undefined {
  const found = layers.map((layer) => overlapOf(layer, asked, around));
  const above = found.filter((one) => typeof one === 'object');
  const isOpen = found.includes('doubt');
  if (above.length === 0) return isOpen ? 'doubt' : undefined;
  const answers = pointsIn(asked.spot).map(([x, y]) => readAt(x, y, above, asked));
  const share = (answer: boolean | 'doubt') =>
    answers.filter((one) => one === answer).length / answers.length;
  if (share(false) >= HIDDEN) return above.every(({ beside }) => beside) ? 'doubt' : 'covered';
  return isOpen || share(false) + share('doubt') > HALF_HIDDEN ? 'doubt' : undefined;
}

/** What a layer has to do with the writing: it lies over it, may hide it, or neither. */
function overlapOf(layer: Layer, asked: Covered, around: Around): Above | 'doubt' | undefined {
  const { spot, target, isOwn } = asked;
  const place = placeOf(layer, around);
  if (!place) return undefined;
  const share = shareOf(spot, place);
  const motion = around.motionOf(layer.element);
  if (share < 0.05 && !(motion === 'place' && isLarge(place, spot))) return undefined;
  if (layer.element === target.element && layer.part === 'box') return undefined;
  if (isOwn(layer, place)) return undefined;
  const hides = share > HALF_HIDDEN;
  const isAbove = isOver(layer, target, around);
  if (isAbove === false) return hides && isGround(layer, asked, around) ? 'doubt' : undefined;
  if (isAbove === undefined || motion || isCut(layer))
    return hides || motion !== undefined ? 'doubt' : undefined;
  const { glass } = layer;
  return { place, glass, colour: colourOf(layer, around), beside: mayYield(layer, target) };
}

const pointsIn = ({ left, top, width, height }: Spot) =>
  POINTS.map(([x, y]) => [left + width * x, top + height * y] as const);

/** Whether the writing is read at a point, through all that lies over it there. */
function readAt(
  x: number,
  y: number,
  above: readonly Above[],
  { seen, target }: Covered,
): boolean | 'doubt' {
  const here = above.filter(({ place }) => isIn(x, y, place));
  if (here.length === 0) return true;
  if (here.some(({ colour }) => !colour)) return 'doubt';
  const type = Number.parseFloat(target.style.fontSize);
  if (here.some(({ glass }) => glass && glass.blur > type * BLURRED.gone)) return false;
  return seen.some((one) => isLegible(here.reduce(seenUnder, one)));
}

/** A neighbour with words in it, as a placeholder is, may go by its style once something stands in the field. */
const mayYield = ({ element, part }: Layer, { element: field }: Painted): boolean =>
  part === 'box' &&
  own(element, 'parentElement') === field.parentElement &&
  'value' in field &&
  field.value === '' &&
  /\S/.test(element.textContent ?? '');

/** What is seen of a letter and of its ground once something lies over both. */
function seenUnder({ ink, ground }: Seen, { colour, glass }: Above): Seen {
  const laid = (under: Colour) => (colour ? over(colour, under) : under);
  if (!glass) return { ink: laid(ink), ground: laid(ground) };
  const through = (under: Colour) => laid(over(glass.change(under), under));
  // Letters are thin: what a filter makes of their edges is what is read.
  return { ink: through(between(ink, ground)), ground: through(ground) };
}

/** Whether what is painted behind the writing makes it illegible, as far as that can be told. */
function isGround(layer: Layer, { floor, seen, target }: Covered, around: Around): boolean {
  if (floor?.element === target.element) return false;
  if (floor && isOver(layer, floor, around) === false) return false;
  const colour = colourOf(layer, around);
  if (!colour) return true;
  return !seen.every(({ ink, ground }) => isLegible({ ink, ground: over(colour, ground) }));
}

/** How it covers, with what makes it fainter counted in. */
function colourOf({ element, part, colour }: Layer, around: Around): Colour | undefined {
  const { parent, opacity } = around.veilOf(element);
  const veil = part !== 'box' ? opacity : parent ? around.veilOf(parent).opacity : 1;
  if (!colour) return veil < HALF_HIDDEN ? [0, 0, 0, 0] : undefined;
  return faded(colour, veil);
}

/** Only a part of its box is painted. */
const isCut = ({ style }: Layer): boolean =>
  style.clipPath !== 'none' || (style.maskImage !== 'none' && style.maskImage !== '');

const isIn = (x: number, y: number, { left, top, width, height }: Spot): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

const isLarge = (place: Spot, spot: Spot): boolean =>
  place.width >= spot.width && place.height >= spot.height;

/** How much of a spot lies in another. */
function shareOf(spot: Spot, place: Spot): number {
  const wide =
    Math.min(spot.left + spot.width, place.left + place.width) - Math.max(spot.left, place.left);
  const high =
    Math.min(spot.top + spot.height, place.top + place.height) - Math.max(spot.top, place.top);
  return wide <= 0 || high <= 0 ? 0 : (wide * high) / (spot.width * spot.height);
}

/** What is painted of it: nothing where it is not shown, and no more than the boxes around it let through. */
function placeOf(layer: Layer, around: Around): Spot | undefined {
  if (layer.style.visibility !== 'visible') return undefined;
  const place = layer.place();
  if (!place || place.width === 0 || place.height === 0) return undefined;
  return clipped(place, layer, around);
}

function clipped(place: Spot, { element, part, style }: Layer, around: Around): Spot | undefined {
  let spot: Spot | undefined = place;
  let { position } = style;
  const first = part === 'box' || part === 'outline' ? around.veilOf(element).parent : element;
  for (let at = first; at && spot && position !== 'fixed'; at = around.veilOf(at).parent) {
    const { style: holder } = around.veilOf(at);
    const isHolder = holder.position !== 'static' || holder.transform !== 'none';
    if (position === 'absolute' && !isHolder) continue;
    position = holder.position;
    if (holder.overflowX === 'visible' && holder.overflowY === 'visible') continue;
    if (/^(html|body)$/.test(own(at, 'localName'))) continue;
    spot = within(spot, own(at, 'getBoundingClientRect')());
  }
  return spot;
}

function within(one: Spot, other: Spot): Spot | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
