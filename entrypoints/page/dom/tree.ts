/** The DOM seen through shadow roots and frames, and without what a page may have overridden. */

import { isDocument, isHtml, isShadowRoot } from './element-types';
import { globalOf } from './globals';
import { own } from './own';

declare global {
  interface Element {
    /** Firefox, for extensions only: the shadow root even when it is closed. */
    openOrClosedShadowRoot?: ShadowRoot | null;
  }
  interface ShadowRoot {
    /** Chromium alone. */
    getSelection?(): Selection | null;
  }
  interface Window {
    /** Firefox: the page's own view of its window. */
    wrappedJSObject?: Window & typeof globalThis;
  }
}

export { isHtml };

export function isInput(node: Node | null | undefined): node is HTMLInputElement {
  return isHtml(node) && own(node, 'localName') === 'input';
}

export function isTextArea(node: Node | null | undefined): node is HTMLTextAreaElement {
  return isHtml(node) && own(node, 'localName') === 'textarea';
}

export function isSelect(node: Node | null | undefined): node is HTMLSelectElement {
  return isHtml(node) && own(node, 'localName') === 'select';
}

/** Besides elements of a page's own making: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS =
  /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** HTML's boxes to type in, in which the document's selection does not reach. */
export const hasOwnSelection = (
  node: Node | null | undefined,
): node is HTMLInputElement | HTMLTextAreaElement => isInput(node) || isTextArea(node);

/** The shadow root of an element, open or closed; null where it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!HOSTS.test(own(element, 'localName')) || !isHtml(element)) return null;
  const root = own(element, 'openOrClosedShadowRoot');
  if (root !== undefined) return root;
  try {
    return globalOf('chrome')?.dom?.openOrClosedShadowRoot(element) ?? own(element, 'shadowRoot');
  } catch {
    return own(element, 'shadowRoot');
  }
}

/** A document or shadow tree and all shadow trees in it, however deep, open or closed. */
export function* treesIn(start: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  const waiting = [start];
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    yield tree;
    for (const element of own(tree, 'querySelectorAll')('*')) {
      const shadow = shadowRootOf(element);
      if (shadow) waiting.push(shadow);
    }
  }
}

export const isFrame = (element: Element): element is HTMLIFrameElement | HTMLFrameElement =>
  isHtml(element) && /^i?frame$/.test(own(element, 'localName'));

/** The document inside a frame element; null for anything else and for a foreign origin. */
export function frameDocument(element: Element): Document | null {
  if (!isFrame(element)) return null;
  try {
    return element.contentDocument;
  } catch {
    return null;
  }
}

/** The focused element, however deep in shadow roots and same-origin frames it sits. */
export function deepActive(doc: Document): Element | null {
  return descend(doc, (root) => {
    // Where the whole document is edited, Firefox names no active element.
    const whole = isDocument(root) && own(root, 'designMode') === 'on' ? own(root, 'body') : null;
    return own(root, 'activeElement') ?? whole;
  });
}

/** The element under the pointer, however deep. */
export function deepHovered(doc: Document): Element | null {
  return descend(doc, (root) => [...own(root, 'querySelectorAll')(':hover')].at(-1) ?? null);
}

function descend(
  doc: Document,
  pick: (root: Document | ShadowRoot) => Element | null,
): Element | null {
  let found = pick(doc);
  for (;;) {
    const root = found && (shadowRootOf(found) ?? frameDocument(found));
    const inner = root ? pick(root) : null;
    if (!inner) return found;
    found = inner;
  }
}

/** The window of a node's document. */
export function viewOf(node: Node): Window & typeof globalThis {
  return own(own(node, 'ownerDocument'), 'defaultView') ?? window;
}

/** The selection a node lives in: Chromium keeps one for each shadow root. */
export function selectionOf(node: Node): Selection | null {
  const root = own(node, 'getRootNode')();
  if (isShadowRoot(root) && root.getSelection) return root.getSelection();
  return own(isDocument(root) ? root : own(node, 'ownerDocument'), 'getSelection')?.() ?? null;
}

/** Parent across shadow boundaries. */
export function parentOf(element: Element): Element | null {
  const parent = own(element, 'parentElement');
  if (parent) return parent;
  const root = own(element, 'getRootNode')();
  return isShadowRoot(root) ? root.host : null;
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
