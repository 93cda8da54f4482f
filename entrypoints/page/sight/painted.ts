/** What an element paints that no pointer meets, and where in the window it paints it. */
import { own } from '../dom/own';
import { isInput } from '../dom/tree';
import { type Colour, coloursIn, faded, NOTHING } from './colour';
import { type Filter, filterOf } from './filter';
import { dropShadowsOf, type Ground, groundOf, shadowsOf } from './ground';
import type { Painted } from './order';
import { PICTURES } from './pictures';
import type { Spot } from './writing';

/** Something that may lie over a control without being met by a pointer. */
export interface Layer extends Painted {
  /** Where it stands now; undefined where that can't be told from styles. */
  place(): Spot | undefined;
  /** What it covers with; undefined where only a picture tells. */
  colour: Colour | undefined;
  /** What it makes of that which lies under it, as frosted glass does, before it covers it. */
  glass?: Filter | undefined;
}

/** Thinner than this, in CSS pixels, no shadow and no outline hides a line. */
const THIN = 6;
/** Covers less than this share of what lies under it, and hides nothing. */
const SHEER = 0.3;

const px = (length: string): number => Number.parseFloat(length) || 0;

/** @param isMet Whether a pointer meets the element itself. */
export function layersOf(element: Element, style: CSSStyleDeclaration, isMet: boolean): Layer[] {
  const layers: Layer[] = [];
  const box = () => own(element, 'getBoundingClientRect')();
  if (!isMet) {
    const colour = coverOf(element, style);
    const glass = glassOf(style);
    if (!colour || glass || colour[3] >= SHEER)
      layers.push({ element, part: 'box', style, place: box, colour, glass });
  }
  const shadows = style.boxShadow === 'none' ? [] : shadowsOf(style.boxShadow);
  for (const { colour, aside, down, spread, inset } of shadows) {
    const far = Math.max(Math.abs(aside), Math.abs(down)) + spread;
    if (inset || far < THIN || colour[3] < SHEER) continue;
    const place = () => grown(moved(box(), aside, down), spread);
    layers.push({
      element,
      part: 'box',
      style,
      place,
      colour: faded(colour, Number(style.opacity)),
    });
  }
  layers.push(...dropped(element, style, box));
  const { outlineStyle, outlineWidth } = style;
  if (outlineStyle !== 'none' && px(outlineWidth) >= THIN) {
    const place = () => grown(box(), px(style.outlineWidth) + px(style.outlineOffset));
    const [colour = NOTHING] = coloursIn(style.outlineColor);
    layers.push({ element, part: 'outline', style, place, colour });
  }
  if (style.borderImageSource !== 'none') {
    const place = () => grown(box(), Math.max(...style.borderImageOutset.split(' ').map(px)));
    layers.push({ element, part: 'box', style, place, colour: undefined });
  }
  const reflect = style.getPropertyValue('-webkit-box-reflect');
  if (reflect !== '' && reflect !== 'none') {
    const place = () => {
      const { left, top, width, height } = box();
      return grown({ left, top, width, height }, Math.max(width, height));
    };
    layers.push({ element, part: 'box', style, place, colour: undefined });
  }
  return layers;
}

/** The shadows that a filter throws of all that is in an element. */
function dropped(element: Element, style: CSSStyleDeclaration, box: () => Spot): Layer[] {
  if (!style.filter.includes('drop-shadow(')) return [];
  return dropShadowsOf(style.filter).flatMap(({ colour, aside, down }) => {
    if (Math.max(Math.abs(aside), Math.abs(down)) < THIN || colour[3] < SHEER) return [];
    const place = () => moved(box(), aside, down);
    return { element, part: 'box', style, place, colour: faded(colour, Number(style.opacity)) };
  });
}

const moved = ({ left, top, width, height }: Spot, aside: number, down: number): Spot => ({
  left: left + aside,
  top: top + down,
  width,
  height,
});

const grown = ({ left, top, width, height }: Spot, by: number): Spot => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** How an element's box covers what lies under it; nothing where it does not. */
function coverOf(element: Element, style: CSSStyleDeclaration): Colour | undefined {
  if (PICTURES.test(own(element, 'localName'))) return undefined;
  if (isChanging(style) || isBlock(element, style) || isInParts(element)) return undefined;
  return colourOf(groundOf(style), style);
}

/** It changes what lies under it in a way that can't be worked out from its style alone. */
const isChanging = (style: CSSStyleDeclaration): boolean =>
  style.mixBlendMode !== 'normal' ||
  (isGlass(style) && (style.opacity !== '1' || (glassOf(style)?.unknown ?? true)));

/** Whether an element changes what is painted under it, though its own box may be clear. */
export const isGlass = ({ backdropFilter }: CSSStyleDeclaration): boolean =>
  backdropFilter !== 'none' && backdropFilter !== '' && backdropFilter !== undefined;

const glassOf = (style: CSSStyleDeclaration): Filter | undefined =>
  isGlass(style) ? filterOf(style.backdropFilter) : undefined;

/** Letters that are drawn as blocks, or so fat that they are, or struck by a line as fat. */
function isBlock(element: Element, style: CSSStyleDeclaration): boolean {
  const { webkitTextStrokeWidth, textDecorationLine, textDecorationThickness } = style;
  const struck = textDecorationLine === 'none' ? 0 : px(textDecorationThickness);
  const text = isInput(element)
    ? own(element, 'value')
    : (own(element, 'firstChild')?.nodeValue ?? '');
  return (
    /[\u2580-\u259f\u25a0-\u25ff\u2b1b\u2b1c]/.test(text) ||
    (text !== '' && Math.max(px(webkitTextStrokeWidth), struck) > THIN)
  );
}

/** Its own style says nothing of the thumb that slides in it. */
const isInParts = (element: Element): boolean =>
  isInput(element) && own(element, 'type') === 'range';

function colourOf(
  { dark, light, unknown }: Ground,
  style: CSSStyleDeclaration,
): Colour | undefined {
  const alpha = Math.max(dark[3], light[3]) * Number(style.opacity);
  if (unknown) return Number(style.opacity) < SHEER ? NOTHING : undefined;
  if (alpha >= SHEER && (dark[3] !== light[3] || dark !== light)) return undefined;
  return faded(dark, Number(style.opacity));
}

/** What stands before or after all that is in an element by its style. */
export function pseudoOf(element: Element, part: 'before' | 'after'): Layer | undefined {
  const style = getComputedStyle(element, `::${part}`);
  const { content } = style;
  if (content === 'none' || content === 'normal' || content === '') return undefined;
  if (style.display === 'none' || style.visibility !== 'visible') return undefined;
  const changes = isChanging(style);
  const colour = changes ? undefined : colourOf(groundOf(style), style);
  const isText = /[\u2580-\u259f\u25a0-\u25ff\u2b1b\u2b1c]/.test(content) || /url\(/.test(content);
  const shadows = shadowsOf(style.boxShadow).filter(
    ({ inset, colour }) => !inset && colour[3] >= SHEER,
  );
  const spread = Math.max(
    0,
    ...shadows.map((one) => Math.max(Math.abs(one.aside), Math.abs(one.down)) + one.spread),
  );
  const edge = style.outlineStyle === 'none' ? 0 : px(style.outlineWidth) + px(style.outlineOffset);
  const far = Math.max(spread, edge);
  const glass = glassOf(style);
  const isSheer = !isText && !glass && colour !== undefined && colour[3] < SHEER;
  if (isSheer && far < THIN) return undefined;
  const place = () => {
    const spot = placeOf(element, style);
    return spot && far >= THIN ? grown(spot, far) : spot;
  };
  const isExact =
    /absolute|fixed/.test(style.position) && style.left !== 'auto' && style.top !== 'auto';
  const known = isExact && !isText && far < THIN;
  return { element, part, style, place, colour: known ? colour : undefined, glass };
}

/** What lies between a dialog or popover and the page: all of the window is painted with it. */
export function backdropOf(element: Element): Layer[] {
  const style = getComputedStyle(element, '::backdrop');
  const colour = isChanging(style) ? undefined : colourOf(groundOf(style), style);
  const glass = glassOf(style);
  if (style.display === 'none' || (colour && !glass && colour[3] < SHEER)) return [];
  const { documentElement } = own(element, 'ownerDocument');
  const place = () => ({
    left: 0,
    top: 0,
    width: documentElement.clientWidth,
    height: documentElement.clientHeight,
  });
  return [{ element, part: 'backdrop', style, place, colour, glass }];
}

/** The place of an absolutely positioned part of an element, which has no rectangle of its own to ask for. */
function placeOf(element: Element, style: CSSStyleDeclaration): Spot | undefined {
  const { position } = style;
  const isKept = position === 'absolute' || position === 'fixed';
  const extra =
    style.boxSizing === 'border-box'
      ? [0, 0]
      : [
          px(style.paddingLeft) +
            px(style.paddingRight) +
            px(style.borderLeftWidth) +
            px(style.borderRightWidth),
          px(style.paddingTop) +
            px(style.paddingBottom) +
            px(style.borderTopWidth) +
            px(style.borderBottomWidth),
        ];
  const width = px(style.width) + (extra[0] ?? 0);
  const height = px(style.height) + (extra[1] ?? 0);
  if (!isKept) {
    // In the flow it stands somewhere in its element, as far as margins do not push it out.
    const box = own(element, 'getBoundingClientRect')();
    const pushed = Math.max(
      ...[
        style.marginTop,
        style.marginBottom,
        style.marginLeft,
        style.marginRight,
        style.top,
        style.left,
      ].map((length) => Math.abs(px(length))),
    );
    return pushed < THIN
      ? { left: box.left, top: box.top, width: 0, height: 0 }
      : grown(box, pushed);
  }
  if (style.left === 'auto' || style.top === 'auto') {
    const { left, top } = own(element, 'getBoundingClientRect')();
    return { left, top, width, height };
  }
  const holder =
    position === 'fixed' ? holderOf(element, isHoldingFixed) : holderOf(element, isHolding);
  const origin = holder ? innerOf(holder) : { left: 0, top: 0 };
  const spot = {
    left: origin.left + px(style.left) + px(style.marginLeft),
    top: origin.top + px(style.top) + px(style.marginTop),
    width,
    height,
  };
  return transformed(spot, style);
}

function transformed(
  spot: Spot,
  { transform, transformOrigin, translate, scale }: CSSStyleDeclaration,
): Spot {
  if (transform === 'none' && translate === 'none' && scale === 'none') return spot;
  const [x = 0, y = 0] = transformOrigin.split(' ').map(px);
  const [right = 0, down = 0] = translate === 'none' ? [] : translate.split(' ').map(px);
  const [wide = 1, high = wide] = scale === 'none' ? [] : scale.split(' ').map(Number);
  const { a, b, c, d, e, f } = new DOMMatrixReadOnly(transform === 'none' ? '' : transform);
  const points = [
    [-x, -y],
    [spot.width - x, -y],
    [-x, spot.height - y],
    [spot.width - x, spot.height - y],
  ];
  const xs = points.map(([px = 0, py = 0]) => (a * px + c * py + e) * wide + right + x);
  const ys = points.map(([px = 0, py = 0]) => (b * px + d * py + f) * high + down + y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    left: spot.left + left,
    top: spot.top + top,
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
  };
}

function holderOf(
  element: Element,
  holds: (style: CSSStyleDeclaration) => boolean,
): Element | undefined {
  for (let at: Element | null = element; at; at = own(at, 'parentElement'))
    if (holds(getComputedStyle(at))) return at;
  return undefined;
}

const isHolding = (style: CSSStyleDeclaration): boolean =>
  style.position !== 'static' || isHoldingFixed(style);

const isHoldingFixed = ({
  transform,
  filter,
  perspective,
  contain,
  willChange,
}: CSSStyleDeclaration): boolean =>
  transform !== 'none' ||
  filter !== 'none' ||
  perspective !== 'none' ||
  /paint|layout|strict|content/.test(contain) ||
  /transform|filter/.test(willChange);

function innerOf(element: Element): { left: number; top: number } {
  const { left, top } = own(element, 'getBoundingClientRect')();
  return {
    left: left + own(element, 'clientLeft') - own(element, 'scrollLeft'),
    top: top + own(element, 'clientTop') - own(element, 'scrollTop'),
  };
}
