/** What counts as a control of a page: HTML's own, text boxes, and widgets by the ARIA patterns. */

import { isHtml } from '../dom/element-types';
import { own } from '../dom/own';
import { isListWidget } from './combobox/list-widget';
import { datePartsIn } from './date-parts/parts';
import { isDropZone } from './drop-zone/detect';
import { choiceAt, isTickByRole } from './pressed-choice';

/** HTML's own controls that a person may see. */
export const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** The control that an element is, or that begins with it; undefined for all else. */
export function controlAt(element: Element): HTMLElement | undefined {
  if (isOwn(element) || isEditable(element)) return element;
  if (!isHtml(element)) return undefined;
  if (isListWidget(element) || isTickByRole(element) || datePartsIn(element)) return element;
  return isDropZone(element) ? element : choiceAt(element);
}

/** True for the controls of HTML itself. */
export const isOwn = (element: Element): element is HTMLElement =>
  own(element, 'tagName') === 'INPUT' ||
  own(element, 'tagName') === 'SELECT' ||
  own(element, 'tagName') === 'TEXTAREA';

/** A text box that is none of HTML's own. One inside another is part of it, and a part of a date is none. */
const isEditable = (element: Element): element is HTMLElement =>
  isHtml(element) &&
  own(element, 'role') !== 'spinbutton' &&
  (own(element, 'getAttribute')('contenteditable') === '' ||
    own(element, 'getAttribute')('contenteditable') === 'true' ||
    own(element, 'getAttribute')('contenteditable') === 'plaintext-only') &&
  !own(own(element, 'parentElement'), 'isContentEditable');
