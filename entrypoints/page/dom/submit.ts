/** What sends a form, or leads away from the page, is never pressed. */

import { isForm, isHtml } from './element-types';
import { own } from './own';

/** True for what sends a form, and for a link. */
export function isSubmit(element: HTMLElement): boolean {
  if (own(element, 'localName') === 'a') {
    const href = own(element, 'getAttribute')('href') ?? '#';
    return !/^(#|javascript:)/.test(href) || own(element, 'hasAttribute')('download');
  }
  return sendsForm(element);
}

/** True for a button that sends the form it belongs to. */
export const sendsForm = (element: HTMLElement): boolean =>
  !isForm(element) &&
  'type' in element &&
  element.type === 'submit' &&
  'form' in element &&
  element.form !== null;

/** As `isSubmit`, for what a press on an element comes to: itself, or the button or link that it is a part of. */
export function pressSends(element: Element): boolean {
  const pressed = own(element, 'closest')('button, a, input') ?? element;
  return isHtml(pressed) && isSubmit(pressed);
}
