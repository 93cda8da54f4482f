/**
 * Tests for elements of any frame: a frame has classes of its own, so `instanceof` with the page's
 * classes says no to all of them.
 */
export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;

export const isSelect = (element: Element): element is HTMLSelectElement =>
  element.tagName === 'SELECT';

export const isLabel = (element: Element): element is HTMLLabelElement =>
  element.tagName === 'LABEL';

/** HTML's own kinds of elements, not SVG's or MathML's. */
export const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** Documents and shadow roots, in which ids are unique. */
export const isRoot = (node: Node): node is Document | ShadowRoot => 'getElementById' in node;
