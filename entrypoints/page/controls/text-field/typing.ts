/** The second way into a field that did not keep its value: typed, as the browser's own editing does. */

import type { PageFill, PageResult } from '../../../../data/schema/page-fill';
import { own } from '../../dom/own';
import { pause } from '../../dom/tree';
import { insertInto } from '../../insert';
import { sendEdited } from '../../insert/events';
import { erase, typeText } from '../../insert/native';
import type { InsertResult } from '../../insert/result';
import { targetOf } from '../../insert/target';
import type { Control, Objection } from '../control';
import { announceValue, enter, leave } from '../events';
import { judge } from '../judge';
import type { TextBox } from '../text-box';

/** So long a page may take to put its own value back, in milliseconds. */
const CALM = 80;

const REFUSED = 'The page does not let text into this field.';

/**
 * Replaces the whole value by typing, and reads back what stands there.
 * @param objection What stands against the next try: the page has had its turn since the last.
 */
export async function typeAgain(
  fill: PageFill,
  control: Control<TextBox>,
  objection: Objection,
): Promise<PageResult> {
  const { n, value } = fill;
  if (value.type !== 'text') return { n, outcome: 'refused', message: REFUSED };
  const { element } = control;
  const before = element.value;
  await replaceText(element, value.value);
  const replaced = judge(fill, control, before);
  if (replaced?.outcome === 'filled') return replaced;
  const gone = objection();
  if (gone !== '') return { n, outcome: 'refused', message: gone };
  // In one stroke: pages that form a number while it is typed read it once.
  await selected(element, async () => typeText(element, value.value));
  await pause(CALM);
  const typed = judge(fill, control, before);
  if (typed?.outcome === 'filled') return typed;
  const left = objection();
  if (left !== '') return { n, outcome: 'refused', message: left };
  const result = await typeOver(element, value.value);
  if (!result) return { n, outcome: 'refused', message: 'The page has replaced this field.' };
  if (result.outcome === 'inserted') {
    const judged = judge(fill, control, before);
    if (judged) return judged;
  }
  if (result.outcome === 'altered') return { n, outcome: 'altered', message: result.message };
  // What is left of the attempts is nobody's value.
  if (element.value !== before) {
    element.value = before;
    announceValue(element, before);
  }
  const message = result.outcome === 'inserted' ? REFUSED : result.message;
  return { n, outcome: 'refused', message };
}

/** Puts a text in the place of all that stands there, for pages that look at each letter that is typed. */
export async function replaceText(element: TextBox, text: string): Promise<void> {
  element.value = text;
  sendEdited(element, text, 'insertReplacementText');
  leave(element);
  await pause(CALM);
}

/**
 * Types over what stands in a field, and gives the focus back to where it was.
 * @returns null when the field has gone from the page under way.
 */
export function typeOver(element: TextBox, text: string): Promise<InsertResult | null> {
  return selected(element, async () => {
    if (text !== '') return insertInto(targetOf(element), { text });
    erase(element);
    return EMPTIED;
  });
}

const EMPTIED: InsertResult = { outcome: 'inserted', way: 'type', notes: [] };

/** Acts while all that stands in a field is selected, and gives the focus back to where it was. */
async function selected<T>(element: TextBox, act: () => Promise<T>): Promise<T> {
  const active = own(document, 'activeElement');
  enter(element);
  element.select();
  const result = await act();
  own(element, 'blur')();
  leave(element);
  if (active instanceof HTMLElement && active !== element)
    own(active, 'focus')({ preventScroll: true });
  return result;
}
