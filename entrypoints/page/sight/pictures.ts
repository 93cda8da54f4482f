/** Elements that paint what no style tells, and those of them that hold a document. */
import { own } from '../dom/own';

export const PICTURES = /^(img|picture|canvas|video|svg|image|iframe|frame|object|embed)$/;

/** Whether an element may hold a document of its own: https://html.spec.whatwg.org/#navigable-container */
export const isFrame = (element: Element): boolean =>
  /^(iframe|frame|object|embed)$/.test(own(element, 'localName'));
