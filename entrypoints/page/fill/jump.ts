/** Leads a person to a field: into sight, outlined, with the focus in it. What stands in it stays. */

import { type Control, standIn } from '../controls/control';
import { own } from '../dom/own';
import { highlight } from './highlight';
import { shownControl } from './state';

const STOPS = 'input, select, textarea, button, a[href], [tabindex], [contenteditable]';

/** @param n The field's number. @returns False when it is gone. */
export function jump(n: number): boolean {
  const control = shownControl(n);
  if (!control || !highlight(n)) return false;
  own(
    standIn(control),
    'scrollIntoView',
  )({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const taken = placesOf(control).find(takesFocus);
  // The outline shows where the focus has come to; it goes with it.
  own(taken, 'addEventListener')?.('blur', () => highlight(null), { once: true });
  return true;
}

/** What may take the focus for a control, the likeliest first: what is chosen, itself, what is drawn for it. */
function placesOf(control: Control): HTMLElement[] {
  const { element } = control;
  const members = 'members' in control ? control.members : [];
  const chosen = members.filter((one) => own(one, 'matches')(':checked, [aria-checked="true"]'));
  const shown = standIn(control);
  return [
    ...chosen,
    element,
    ...members,
    ...(shown instanceof HTMLElement ? [shown] : []),
    ...own(element, 'querySelectorAll')<HTMLElement>(STOPS),
    ...own(shown, 'querySelectorAll')<HTMLElement>(STOPS),
  ];
}

function takesFocus(element: HTMLElement): boolean {
  own(element, 'focus')({ preventScroll: true });
  return own(element, 'matches')(':focus');
}
