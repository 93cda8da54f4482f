/** What elements name themselves by ARIA. */

import { isRoot } from './element-types';
import { own } from './own';
import { textOf } from './text';

/** What an element names itself by ARIA, be it by a text within. */
export function ownName(element: Element): string {
  const ids = (own(element, 'getAttribute')('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const texts = ids
    .map((id) => inTreeOf(element, `#${CSS.escape(id)}`))
    .map((one) => one && textOf(one));
  return texts.filter(Boolean).join(' ') || (own(element, 'ariaLabel') ?? '');
}

/** The first element that a selector finds in the tree that an element stands in. */
export function inTreeOf(element: Element, selector: string): Element | null {
  const root = own(element, 'getRootNode')();
  return isRoot(root) ? own(root, 'querySelector')(selector) : null;
}
