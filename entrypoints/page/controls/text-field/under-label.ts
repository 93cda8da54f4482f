/** Text boxes that are transparent as long as they are empty, with their label written in their place. */

import { holdersOf } from '../../dom/holders';
import { CONTROLS } from '../../dom/html-controls';
import { labelsOf } from '../../dom/labels-of';
import { own } from '../../dom/own';
import { isHtml, isInput, isTextArea, parentOf } from '../../dom/tree';
import { FAINT } from '../../sight/faint';

/** So far around it, in elements, stand the words of a box that no `for` ties to it. */
const AROUND = 3;
const TEXTS = /^(text|email|tel|url|search|number)$/;

/**
 * True for an empty text box that is transparent itself and over which a person reads its label: such
 * boxes come into sight with the focus or with what is written in them.
 */
export function isUnderLabel(element: Element): boolean {
  if (!isTextBox(element) || element.value !== '') return false;
  const holders = holdersOf(element);
  if (![element, ...holders].some((one) => Number(getComputedStyle(one).opacity) < FAINT))
    return false;
  const box = own(element, 'getBoundingClientRect')();
  const inTree = [...(holders[0]?.getRootNode().childNodes ?? [])].filter(isHtml);
  return [...labelsOf(element), ...aroundIt(element), ...inTree].some((one) => isReadIn(one, box));
}

const isTextBox = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  isTextArea(element) || (isInput(element) && TEXTS.test(element.type));

/** The widest box around it that has no other control in it. */
function aroundIt(element: Element): Element[] {
  let widest: Element | undefined;
  let box = parentOf(element);
  for (let steps = 0; box && steps < AROUND; steps++, box = parentOf(box)) {
    if (own(box, 'querySelectorAll')(CONTROLS).length > 1) break;
    widest = box;
  }
  return widest ? [widest] : [];
}

/** Whether a person reads some words of an element in a box. */
function isReadIn(element: Element, box: DOMRect): boolean {
  const texts = own(own(element, 'ownerDocument'), 'createTreeWalker')(
    element,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!/[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) continue;
    const range = own(own(element, 'ownerDocument'), 'createRange')();
    range.selectNodeContents(node);
    const { left, top, width, height } = range.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const within = x > box.left && x < box.right && y > box.top && y < box.bottom;
    if (within && own(own(node, 'parentElement'), 'checkVisibility')?.(SEEN)) return true;
  }
  return false;
}

const SEEN = { checkOpacity: true, checkVisibilityCSS: true };
