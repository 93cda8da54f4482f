/** HTML's boxes to type in, whether they are for a text or for searching a list. */

import { own } from '../dom/own';
import { isInput } from '../dom/tree';
import type { OwnFeatures } from './control';

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Limits that are none. */
const BOUNDLESS = 100_000;

/** What recognition is told of such a box. */
export function featuresOfBox(element: TextBox): OwnFeatures {
  const { type, maxLength } = element;
  return {
    tag: isInput(element) ? 'input' : 'textarea',
    // A list that is searched by typing searches itself, not the site.
    type: type === 'search' && own(element, 'closest')('[role="combobox"]') ? 'text' : type,
    options: [],
    maxLength: maxLength > 0 && maxLength < BOUNDLESS ? maxLength : 0,
  };
}
