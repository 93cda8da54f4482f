/** The controls of HTML itself. */

import { own } from './own';

/** HTML's own controls that a person may see. */
export const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** True for the controls of HTML itself. */
export const isOwn = (element: Element): element is HTMLElement =>
  own(element, 'tagName') === 'INPUT' ||
  own(element, 'tagName') === 'SELECT' ||
  own(element, 'tagName') === 'TEXTAREA';
