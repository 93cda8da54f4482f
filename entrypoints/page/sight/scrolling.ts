/** Which ways a person can scroll a page, or a box in it. */
import { own } from '../dom/own';

export interface Ways {
  x: boolean;
  y: boolean;
}

const NONE: Ways = { x: false, y: false };
const STUCK = /hidden|clip/;
const SCROLLS = /auto|scroll/;
/** What may be a page's scrolling element, or its body. */
const TOP = /^(html|body|frameset)$/;

/**
 * The ways that an element can be scrolled by its bars, by a wheel or by a finger. Scripts scroll
 * what has `overflow: hidden` as well; a person does not get there.
 * @param style The element's own.
 */
export function waysOf(element: Element, style: CSSStyleDeclaration): Ways {
  if (!TOP.test(own(element, 'localName'))) return waysByStyle(style);
  const page = own(element, 'ownerDocument');
  const body = own(page, 'body');
  const isWindow = element === own(page, 'scrollingElement');
  if (!isWindow && element !== body) return waysByStyle(style);
  if (isWindow && isFixedFrame(own(own(page, 'defaultView'), 'frameElement'))) return NONE;
  const [ofWindow, giver] = styleOfWindow(page);
  if (isWindow) return { x: !STUCK.test(ofWindow.overflowX), y: !STUCK.test(ofWindow.overflowY) };
  // What the window has taken from the body does not hold for the body itself.
  return giver === body ? NONE : waysByStyle(style);
}

const waysByStyle = ({ overflowX, overflowY }: CSSStyleDeclaration): Ways => ({
  x: SCROLLS.test(overflowX),
  y: SCROLLS.test(overflowY),
});

/** https://html.spec.whatwg.org/multipage/rendering.html#the-page (the frame's `scrolling`) */
const isFixedFrame = (frame: Element | null | undefined): boolean =>
  /^(no|off|noscroll)$/i.test(own(frame, 'getAttribute')?.('scrolling') ?? '');

/** Whose overflow the window has: the root's, or the body's where the root has none (CSS Overflow 3, 3.3). */
function styleOfWindow(page: Document): [CSSStyleDeclaration, Element] {
  const root = own(page, 'documentElement');
  const body = own(page, 'body');
  const style = getComputedStyle(root);
  const none = style.overflowX === 'visible' && style.overflowY === 'visible';
  return body && none ? [getComputedStyle(body), body] : [style, root];
}
