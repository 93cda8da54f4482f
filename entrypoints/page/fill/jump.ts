/** Leads a person to a field: into sight, outlined, with the focus in it. What stands in it stays. */

import type { Control } from '../controls/control';
import { own } from '../dom/own';
import { isHtml } from '../dom/tree';
import { highlight } from './highlight';
import { shownControl } from './state';

const STOPS = 'input, select, textarea, button, a[href], [tabindex], [contenteditable]';

/** @param n The field's number. @returns False when it is gone. */
export function jump(n: number): boolean {
  const control = shownControl(n);
  if (!control || !highlight(n)) return false;
  own(
    control.standIn(),
    'scrollIntoView',
  )({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const taken = placesOf(control).find(takesFocus);
  // The outline shows where the focus has come to; it goes with it.
  own(taken, 'addEventListener')?.('blur', () => highlight(null), { once: true });
  return true;
}

/** What may take the focus for a control, the likeliest first: what is chosen, itself, what is drawn for it. */
function placesOf(control: Control): HTMLElement[] {
  const { element, members } = control;
  const chosen = members.filter((one) => own(one, 'matches')(':checked, [aria-checked="true"]'));
  const shown = control.standIn();
  return [
    ...chosen,
    element,
    ...members,
    ...(isHtml(shown) ? [shown] : []),
    ...own(element, 'querySelectorAll')<HTMLElement>(STOPS),
    ...own(shown, 'querySelectorAll')<HTMLElement>(STOPS),
  ];
}

function takesFocus(element: HTMLElement): boolean {
  own(element, 'focus')({ preventScroll: true });
  return own(element, 'matches')(':focus');
}
