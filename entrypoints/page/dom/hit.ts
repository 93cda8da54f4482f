/** What a pointer meets on a page. */

import { isRoot, isShadowRoot } from './element-types';
import { own } from './own';

/**
 * The uppermost element at a point, as the tree of `element` names it; null where something outside of
 * that tree lies over it. Each host is asked for in the tree around it, as Firefox answers from within a
 * shadow tree with what is uppermost of that tree alone.
 * @param x From the window's left edge, in CSS pixels, as `y` from its top.
 */
export function hitAt(element: Element, x: number, y: number): Element | null {
  const root = own(element, 'getRootNode')();
  if (!isRoot(root)) return null;
  if (isShadowRoot(root) && hitAt(root.host, x, y) !== root.host) return null;
  return own(root, 'elementFromPoint')(x, y);
}
