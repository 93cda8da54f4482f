/**
 * How far to its sides a page shows anything, and a box that scrolls in it. A page that is wider than its
 * window is filled with text and controls as far as it goes; what a page has put where nobody looks
 * stands alone behind a wide empty strip.
 */

import { childrenOf, depthFirst, type Inside } from '../dom/depth-first';
import { isElement } from '../dom/element-types';
import { own } from '../dom/own';
import { parentOf, shadowRootOf } from '../dom/tree';
import { runAtOnce } from '../dom/turns';
import { FAINT } from './faint';

/** From the left edge of what a box shows while it is not scrolled, in CSS pixels; negative in pages from right to left. */
interface Span {
  from: number;
  to: number;
}

/**
 * So wide may a strip be where a page shows nothing, in CSS pixels: before what was taken out of its flow,
 * as columns of pages for large windows are, and before what the flow itself has brought there.
 */
const STRIP = { carried: 600, flow: 2000 };
/** What is seen without a text in it. */
const THINGS = /^(input|select|textarea|button|img|svg|video|canvas|iframe|object|embed)$/;

/** Through less nobody reads what is wider, in CSS pixels. */
const SLIT = 48;

type Reach = Record<keyof typeof STRIP, Span>;

/** What was measured holds as long as one look at a page lasts. */
export class Extents {
  readonly #known = new Map<Element, Reach>();
  readonly #widths = new Map<Element, number>();
  readonly #heights = new Map<Element, number>();

  /** Whether an element stands far beyond everything else that a scrolling box, or the page, shows. */
  isBeyond(box: Element, element: Element): boolean {
    const span = spanIn(box, own(element, 'getBoundingClientRect')());
    if (!isBeside(span, this.#widthOf(box))) return false;
    const reach = this.#known.get(box) ?? reachOf(box);
    this.#known.set(box, reach);
    const { from, to } = isCarried(element, box) ? reach.carried : reach.flow;
    return span.from > to || span.to < from;
  }

  isSlit(box: Element): boolean {
    return this.#widthOf(box) < SLIT;
  }

  /** Whether a box shows no whole line of a height, in CSS pixels, however it is scrolled. */
  isLow(box: Element, line: number): boolean {
    const height = this.#heights.get(box) ?? own(box, 'clientHeight');
    this.#heights.set(box, height);
    // An inline box has no height of its own.
    return height > 0 && height < line;
  }

  #widthOf(box: Element): number {
    const width = this.#widths.get(box) ?? own(box, 'clientWidth');
    this.#widths.set(box, width);
    return width;
  }
}

/** Whether it begins to be seen only when a person scrolls sideways. */
const isBeside = ({ from, to }: Span, width: number): boolean => to <= 0 || from >= width;

/** Whether an element, or one around it, was put beside the box by other means than the flow of the page. */
function isCarried(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at && at !== box; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (isWide(style.textIndent) || isWide(style.paddingLeft) || isWide(style.paddingRight))
      return true;
    if (
      isMoved(style) &&
      isBeside(spanIn(box, own(at, 'getBoundingClientRect')()), own(box, 'clientWidth'))
    )
      return true;
  }
  return false;
}

function isMoved(style: CSSStyleDeclaration): boolean {
  const { position, left, right, transform, translate, marginLeft, marginRight } = style;
  if (position === 'absolute' || position === 'fixed') return true;
  if (position !== 'static' && (isOffset(left) || isOffset(right))) return true;
  if (transform !== 'none' || translate !== 'none') return true;
  return isWide(marginLeft) || isWide(marginRight);
}

const isOffset = (length: string): boolean => Math.abs(Number.parseFloat(length)) > 0;
const isWide = (length: string): boolean => Math.abs(Number.parseFloat(length)) >= STRIP.carried;

function spanIn(box: Element, { left, right }: Pick<DOMRect, 'left' | 'right'>): Span {
  const isWindow = box === own(own(box, 'ownerDocument'), 'scrollingElement');
  const edge = isWindow ? 0 : own(box, 'getBoundingClientRect')().left + own(box, 'clientLeft');
  return { from: left - edge + own(box, 'scrollLeft'), to: right - edge + own(box, 'scrollLeft') };
}

function reachOf(box: Element): Reach {
  const all = seenIn(box, { left: -Infinity, right: Infinity });
  const spans = all.map((one) => spanIn(box, one));
  return {
    carried: extentOf(box, spans, STRIP.carried),
    flow: extentOf(box, spans, STRIP.flow),
  };
}

/** From what is shown before anybody scrolls, on to each side, over strips that are not too wide. */
function extentOf(box: Element, spans: readonly Span[], strip: number): Span {
  const reach = { from: 0, to: own(box, 'clientWidth') };
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from))
    if (from - reach.to < strip) reach.to = Math.max(reach.to, to);
  for (const { from, to } of spans.toSorted((one, other) => other.to - one.to))
    if (reach.from - to < strip) reach.from = Math.min(reach.from, from);
  return reach;
}

type Sides = Pick<DOMRect, 'left' | 'right'>;

/** Where the texts and things in an element stand, as far as the boxes around them show them. */
function seenIn(element: Element, clip: Sides): Sides[] {
  const seen: Sides[] = [];
  const visit = (node: Node, within: Sides): Inside<Sides> | undefined => {
    if (isElement(node) && !THINGS.test(own(node, 'localName'))) return insideOf(node, within);
    const sides = isElement(node) ? thingSides(node) : textSides(node);
    const left = sides && cut(sides, within);
    if (left) seen.push(left);
    return undefined;
  };
  runAtOnce(depthFirst({ nodes: shownIn(element), of: clip }, visit));
  return seen;
}

function* shownIn(element: Element): Generator<Node> {
  const shadow = shadowRootOf(element);
  if (shadow) yield* childrenOf(shadow);
  yield* childrenOf(element);
}

/** What an element shows of what stands in it; nothing where it shows none of it. */
function insideOf(element: Element, clip: Sides): Inside<Sides> | undefined {
  const { display, opacity, overflowX } = getComputedStyle(element);
  if (display === 'none' || Number(opacity) < FAINT) return undefined;
  const cuts = overflowX !== 'visible' && display !== 'contents' && display !== 'inline';
  const inner = cuts ? cut(own(element, 'getBoundingClientRect')(), clip) : clip;
  return inner && { nodes: shownIn(element), of: inner };
}

function thingSides(element: Element): Sides | undefined {
  const { display, opacity, visibility } = getComputedStyle(element);
  const isSeen = display !== 'none' && Number(opacity) >= FAINT && visibility === 'visible';
  return isSeen ? own(element, 'getBoundingClientRect')() : undefined;
}

function textSides(node: Node): Sides | undefined {
  const parent = own(node, 'parentElement');
  if (own(node, 'nodeType') !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? ''))
    return undefined;
  if (parent && getComputedStyle(parent).visibility !== 'visible') return undefined;
  const range = own(own(node, 'ownerDocument'), 'createRange')?.();
  range?.selectNodeContents(node);
  return range?.getBoundingClientRect();
}

/** What is left of a box within another; undefined where it lies outside, or has no width. */
function cut({ left, right }: Sides, clip: Sides): Sides | undefined {
  const sides = { left: Math.max(left, clip.left), right: Math.min(right, clip.right) };
  return sides.left < sides.right ? sides : undefined;
}
