/** Where in a control its writing begins, and whether it has the room to be read there. */
import { isHtml, isInput, isSelect } from '../dom/tree';
import { smallestScale, type Veil } from './around';
import { LOWEST_TYPE } from './faint';

/** A part of the window, in CSS pixels. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** So many letters, in widths of an M, tell a person what stands there. */
const LETTERS = 3;
/** So much of the height of its type is the body of a line. */
const BODY = 0.8;
/** A box is too narrow for writing below this, in CSS pixels. */
export const NARROWEST = 12;
/** A line needs so much of the height of its type. */
const LINE = 0.6;

const px = (length: string): number => Number.parseFloat(length) || 0;

/** Whether letters are specks there, however large the box. */
export function isTiny(element: Element, { style, stretch }: Veil): boolean {
  const zoom = isHtml(element) ? (element.currentCSSZoom ?? 1) : 1;
  return px(style.fontSize) * smallestScale(stretch) * zoom < LOWEST_TYPE;
}

/** Whether what is written in a box could not be read even where all of the box is seen. */
export function isCramped(element: HTMLElement, { style }: Veil): boolean {
  const type = px(style.fontSize);
  const { width, height, indent } = inside(element, style);
  const room = Math.min(width - indent, width + indent);
  if (Math.min(room, width) < NARROWEST || height < type * LINE) return true;
  const { letterSpacing } = style;
  if (letterSpacing === 'normal') return false;
  const apart = px(letterSpacing);
  return apart > width / LETTERS || apart <= -type / 2;
}

/** The room between the paddings of an element, as far as the first line. */
function inside(element: HTMLElement, style: CSSStyleDeclaration) {
  const left = px(style.paddingLeft);
  const top = px(style.paddingTop);
  const width = element.clientWidth - left - px(style.paddingRight);
  const { clientHeight } = element;
  const indent = px(style.textIndent);
  if (isInput(element) || isSelect(element)) {
    // A box that is all padding lets its one line hang out of it.
    const height = clientHeight - top;
    return { left, top, width, height, indent, middle: clientHeight / 2 };
  }
  const line = px(style.lineHeight) || px(style.fontSize) * 1.2;
  const height = clientHeight - top - Math.max(0, (line - px(style.fontSize)) / 2);
  return { left, top, width, height, indent, middle: top + line / 2 };
}

/** Where the first letters of a control's writing stand in its window; its middle where it is turned. */
export function writingIn(element: Element, { style, stretch }: Veil): Spot {
  const box = element.getBoundingClientRect();
  const [, b, c] = stretch;
  const isTurned = Math.abs(b) > 0.01 || Math.abs(c) > 0.01;
  if (!isHtml(element) || isTurned || element.offsetWidth === 0) return middleOf(box);
  const across = box.width / element.offsetWidth;
  const down = box.height / element.offsetHeight;
  const type = px(style.fontSize);
  const { left, width, indent, middle } = inside(element, style);
  const long = Math.min(width, type * LETTERS);
  const beginning = element.clientLeft + left + startOf(style, width - long, indent);
  const high = Math.min(type * BODY, element.clientHeight - 2);
  return {
    left: box.left + beginning * across,
    top: box.top + (element.clientTop + middle - high / 2) * down,
    width: long * across,
    height: high * down,
  };
}

function startOf(
  { textAlign, direction }: CSSStyleDeclaration,
  free: number,
  indent: number,
): number {
  if (/center/.test(textAlign)) return free / 2;
  const right = direction === 'rtl' ? /start|right/ : /end|right/;
  return right.test(textAlign) ? free - indent : Math.max(0, indent);
}

/** A few letters' room in the middle of a box. */
export function middleOf({ left, top, width, height }: Spot): Spot {
  const [long, high] = [Math.min(width * 0.6, 40), Math.min(height * 0.4, 8)];
  return {
    left: left + (width - long) / 2,
    top: top + (height - high) / 2,
    width: long,
    height: high,
  };
}
