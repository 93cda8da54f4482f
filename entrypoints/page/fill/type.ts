/** The second way into a field that did not keep its value: typed, as the browser's own editing does. */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { insertInto } from '../insert';
import type { InsertResult } from '../insert/result';
import { targetOf } from '../insert/target';
import type { Control } from './control';
import { enter, leave } from './events';
import { judge } from './verify';

const REFUSED = 'The page does not let text into this field.';

/** Replaces the whole value by typing, and reads back what stands there. */
export async function typeAgain(fill: PageFill, control: Control): Promise<PageResult> {
  const { n, value } = fill;
  if (control.type !== 'field' || value.type !== 'text') {
    return { n, outcome: 'refused', message: REFUSED };
  }
  const result = await typeOver(control.element, value.value);
  if (!result) return { n, outcome: 'refused', message: 'The page has replaced this field.' };
  if (result.outcome !== 'inserted') return { n, outcome: result.outcome, message: result.message };
  return judge(fill, control, '') ?? { n, outcome: 'refused', message: REFUSED };
}

/**
 * Types over what stands in a field, and gives the focus back to where it was.
 * @returns null when the field has gone from the page under way.
 */
export async function typeOver(
  element: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<InsertResult | null> {
  const active = document.activeElement;
  enter(element);
  element.select();
  if (text === '') element.ownerDocument.execCommand('delete');
  const result = text === '' ? EMPTIED : await insertInto(targetOf(element), { text });
  element.blur();
  leave(element);
  if (active instanceof HTMLElement && active !== element) active.focus({ preventScroll: true });
  return result;
}

const EMPTIED: InsertResult = { outcome: 'inserted', way: 'type', notes: [] };
