/**
 * Tests for elements of any frame: a frame has classes of its own, so `instanceof` with the page's
 * classes says no to all of them.
 */
import { own } from './own';

export const isElement = (node: unknown): node is Element =>
  isNode(node) && own(node, 'nodeType') === 1;

const isNode = (node: unknown): node is Node =>
  typeof node === 'object' && node !== null && 'nodeType' in node && 'isSameNode' in node;

export const isSelect = (element: Element): element is HTMLSelectElement =>
  own(element, 'tagName') === 'SELECT';

export const isLabel = (element: Element): element is HTMLLabelElement =>
  own(element, 'tagName') === 'LABEL';

export const isForm = (element: Element): element is HTMLFormElement =>
  isHtml(element) && own(element, 'localName') === 'form';

/** HTML's own kinds of elements, not SVG's or MathML's. */
export const isHtml = (node: Node | null | undefined): node is HTMLElement =>
  node !== null &&
  node !== undefined &&
  'namespaceURI' in node &&
  own(node, 'namespaceURI') === 'http://www.w3.org/1999/xhtml';

/** Documents and shadow roots, in which ids are unique. */
export const isRoot = (node: Node): node is Document | ShadowRoot =>
  isDocument(node) || isShadowRoot(node);

export const isDocument = (node: Node): node is Document =>
  own(node, 'nodeType') === Node.DOCUMENT_NODE;

export const isShadowRoot = (node: Node): node is ShadowRoot =>
  own(node, 'nodeType') === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
