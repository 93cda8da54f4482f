/** The events by which pages learn of what a person does. */

import { own } from '../dom/own';
import { forPage, pageOf } from '../dom/page-world';
import { pressSends } from '../dom/submit';
import { isHtml, parentOf } from '../dom/tree';
import { sendEdited } from '../insert/events';

/** Tells the page that a value was put in, and that the person has gone on to the next field. */
export function announceValue(element: HTMLElement, data: string | null): void {
  sendEdited(element, data);
  leave(element);
}

/**
 * Gives an element the focus. While the card is open the page's window does not have it, and the
 * browser sends no events then: widgets are told all the same.
 */
export function enter(element: HTMLElement): void {
  own(element, 'focus')({ preventScroll: true });
  if (own(own(element, 'ownerDocument'), 'hasFocus')()) return;
  send(element, 'FocusEvent', 'focus', { bubbles: false, cancelable: false });
  send(element, 'FocusEvent', 'focusin', { cancelable: false });
}

/** Forms check a field when it is left. */
export function leave(element: HTMLElement): void {
  send(element, 'FocusEvent', 'blur', { bubbles: false, cancelable: false });
  send(element, 'FocusEvent', 'focusout', { cancelable: false });
}

/** A click as a pointer makes it, which widgets follow step by step; a drawn icon may take one too. */
export function press(element: Element): void {
  pointAt(element);
  if (isHtml(element)) own(element, 'click')();
  else send(element, 'MouseEvent', 'click', placeIn(element));
}

/** As `press`, where that neither sends a form nor leads away; else nothing happens. */
export function pressHarmless(element: Element): void {
  if (!pressSends(element)) press(element);
}

/** A press without the click that comes of it. */
function pointAt(element: Element): void {
  const at = placeIn(element);
  send(element, 'PointerEvent', 'pointerdown', { ...at, buttons: 1, ...POINTER });
  send(element, 'MouseEvent', 'mousedown', { ...at, buttons: 1 });
  send(element, 'PointerEvent', 'pointerup', { ...at, ...POINTER });
  send(element, 'MouseEvent', 'mouseup', at);
}

/** Presses the form itself, upon which what has opened over it goes: outside of the widget, but in the same dialog. No click comes of it. */
export function pressBeside(element: Element): void {
  let at = parentOf(element);
  while (at && !own(at, 'matches')('form, fieldset, dialog, [role="dialog"]')) at = parentOf(at);
  if (at) pointAt(at);
}

function placeIn(element: Element): MouseEventInit {
  const { left, top, width, height } = own(element, 'getBoundingClientRect')();
  return { clientX: left + width / 2, clientY: top + height / 2, button: 0, detail: 1 };
}

const POINTER = { pointerId: 1, pointerType: 'mouse', isPrimary: true };

/** Moves the pointer over an element: some lists choose what the pointer was last over. */
export function hover(element: HTMLElement): void {
  send(element, 'PointerEvent', 'pointerover', POINTER);
  send(element, 'MouseEvent', 'mouseover', {});
  send(element, 'PointerEvent', 'pointermove', POINTER);
  send(element, 'MouseEvent', 'mousemove', {});
}

const KEY_CODES = { ArrowUp: 38, ArrowDown: 40, Escape: 27, Backspace: 8, Delete: 46 };

/**
 * A key that moves or takes away inside a widget; never Enter, which may send the form.
 * @returns Whether the page has taken it for itself: then the browser does nothing more.
 */
export function key(element: HTMLElement, name: keyof typeof KEY_CODES): boolean {
  return stroke(element, { key: name, code: name, keyCode: KEY_CODES[name] });
}

/** The key of a figure, `0` to `9`. @returns As `key` does. */
export function figureKey(element: HTMLElement, figure: string): boolean {
  return stroke(element, { key: figure, code: `Digit${figure}`, keyCode: figure.charCodeAt(0) });
}

/** The comma, by which fields for several entries end one. @returns As `key` does. */
export const comma = (element: HTMLElement): boolean =>
  stroke(element, { key: ',', code: 'Comma', keyCode: 188 });

function stroke(element: HTMLElement, init: KeyboardEventInit): boolean {
  const taken = send(element, 'KeyboardEvent', 'keydown', init);
  send(element, 'KeyboardEvent', 'keyup', init);
  return taken;
}

type Maker = 'FocusEvent' | 'KeyboardEvent' | 'MouseEvent' | 'PointerEvent';

/** Bubbles, crosses shadow roots and can be cancelled unless `init` says otherwise. @returns Whether it was. */
function send(
  element: Element,
  maker: Maker,
  name: string,
  init: KeyboardEventInit & PointerEventInit,
): boolean {
  const all = { bubbles: true, cancelable: true, composed: true, ...init };
  return !own(element, 'dispatchEvent')(new (pageOf(element)[maker])(name, forPage(all, element)));
}
