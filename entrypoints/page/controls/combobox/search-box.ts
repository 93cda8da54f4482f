/** Where a list is searched: in its own field, or in a box that has come with the open list. */
import { own } from '../../dom/own';
import { deepActive, isInput, isTextArea } from '../../dom/tree';
import type { TextBox } from '../text-box';
import { popupOf } from './listbox';

/** So many boxes around a list may hold the box to search it in. */
const AROUND = 4;

/**
 * The box that a query is typed into, or undefined for a list that can only be looked through.
 * @param before The lists that were open before this one was.
 */
export function searchBox(element: HTMLElement, before: ReadonlySet<Element>): TextBox | undefined {
  if (isTextBox(element) && !element.readOnly) return element;
  const active = deepActive(own(element, 'ownerDocument'));
  if (!isTextBox(active) || active.readOnly || active === element) return undefined;
  if (own(element, 'contains')(active)) return active;
  let box: Element | null = popupOf(element, before) ?? null;
  for (let steps = 0; box && steps < AROUND; steps++, box = own(box, 'parentElement')) {
    if (own(box, 'localName') === 'body' || own(box, 'contains')(element)) return undefined;
    if (own(box, 'contains')(active)) return active;
  }
  return undefined;
}

const isTextBox = (element: Element | null): element is TextBox =>
  isTextArea(element) || (isInput(element) && /^(text|search)$/.test(element.type));
