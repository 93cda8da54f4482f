/** What sends a form, or leads away from the page, is never pressed. */

import { isForm, isHtml, isRoot } from './element-types';
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

type Sender = HTMLButtonElement | HTMLInputElement;

/** The buttons that send a form in a way of their own: elsewhere, otherwise, into another window. */
export function sendersOf(form: HTMLFormElement): Sender[] {
  const root = own(form, 'getRootNode')();
  if (!isRoot(root)) return [];
  return [...own(root, 'querySelectorAll')(SENDERS)].filter(
    (element): element is Sender =>
      isSender(element) && element.form === form && /^(submit|image)$/.test(element.type),
  );
}

const isSender = (element: Element): element is Sender =>
  isHtml(element) && /^(button|input)$/.test(element.localName);

const WAYS = ['action', 'method', 'target'];
const SENDERS = WAYS.map((way) => `[form${way}]`).join(', ');
