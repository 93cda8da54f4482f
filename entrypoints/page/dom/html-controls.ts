/** The controls of HTML itself. */

import { isElement } from './element-types';
import { own } from './own';

/** HTML's own controls that a person may see. */
export const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** True for the controls of HTML itself. */
export const isOwn = (element: Element): element is HTMLElement =>
  own(element, 'tagName') === 'INPUT' ||
  own(element, 'tagName') === 'SELECT' ||
  own(element, 'tagName') === 'TEXTAREA';

/** The form that a control is sent with; null for none, and for what is no control. */
export const formOf = (element: Element): Element | null =>
  'form' in element && isElement(element.form) ? element.form : null;
