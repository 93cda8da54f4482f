/**
 * Every kind of control that is known, the more particular before the more general: the first driver that
 * takes an element for its own answers for it.
 */

import { isHtml } from '../dom/element-types';
import { isOwn } from '../dom/html-controls';
import { choices } from './choices';
import { combobox } from './combobox';
import type { Asked, Control, Driver } from './control';
import { dateButton } from './date-button';
import { dateParts } from './date-parts';
import { dropZone } from './drop-zone';
import { editor } from './editor';
import { file } from './file';
import { isEcho } from './pressed-choice';
import { presses } from './presses';
import { radios } from './radios';
import { select } from './select';
import { textField } from './text-field';
import { tick } from './ticks';

/** An input that only carries into the form what the widget beside it holds is no control. */
export { isEcho };

const DRIVERS: readonly Driver[] = [
  choices,
  select,
  combobox,
  radios,
  tick,
  file,
  textField,
  dateParts,
  dateButton,
  presses,
  dropZone,
  editor,
];

/** Whatever may be a control, by CSS. */
export const CANDIDATES = DRIVERS.flatMap(({ selector }) => selector ?? []).join(', ');

/** What kind of control an element is; choices stand for themselves until they are grouped. */
export function controlOf(element: HTMLElement, asked: Asked = {}): Control {
  for (const driver of DRIVERS) {
    const control = driver.of(element, asked);
    if (control) return control;
  }
  return editor.of(element);
}

/** The control that an element is, or that begins with it; undefined for all else. */
export function controlAt(element: Element): HTMLElement | undefined {
  // Most elements of a page are none: the quickest test comes first.
  if (isOwn(element)) return element;
  if (!isHtml(element)) return undefined;
  for (const driver of DRIVERS) {
    const begins = driver.begins?.(element);
    if (begins) return begins;
  }
  return undefined;
}
