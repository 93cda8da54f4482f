/** Which ways a person can scroll a page, or a box in it. */

export interface Ways {
  x: boolean;
  y: boolean;
}

const NONE: Ways = { x: false, y: false };
const STUCK = /hidden|clip/;
const SCROLLS = /auto|scroll/;

/**
 * The ways that an element can be scrolled by its bars, by a wheel or by a finger. Scripts scroll
 * what has `overflow: hidden` as well; a person does not get there.
 * @param style The element's own.
 */
export function waysOf(element: Element, style: CSSStyleDeclaration): Ways {
  const { scrollingElement, body } = element.ownerDocument;
  const isWindow = element === scrollingElement;
  if (!isWindow && element !== body)
    return { x: SCROLLS.test(style.overflowX), y: SCROLLS.test(style.overflowY) };
  const [ofWindow, giver] = styleOfWindow(element.ownerDocument);
  if (isWindow) return { x: !STUCK.test(ofWindow.overflowX), y: !STUCK.test(ofWindow.overflowY) };
  // What the window has taken from the body does not hold for the body itself.
  if (giver === body) return NONE;
  return { x: SCROLLS.test(style.overflowX), y: SCROLLS.test(style.overflowY) };
}

/** Whose overflow the window has: the root's, or the body's where the root has none (CSS Overflow 3, 3.3). */
function styleOfWindow({ documentElement, body }: Document): [CSSStyleDeclaration, Element] {
  const own = getComputedStyle(documentElement);
  const none = own.overflowX === 'visible' && own.overflowY === 'visible';
  return body && none ? [getComputedStyle(body), body] : [own, documentElement];
}
