/** Rich editors: the whole content replaced by way of the insertion engine, as one step of undo. */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { selectionOf } from '../dom/tree';
import { insertInto } from '../insert';
import { erase } from '../insert/native';
import { targetOf } from '../insert/target';
import { enter } from './events';

/** Selects what stands in the editor and puts the text in its place. */
export async function fillRich({ n, value }: PageFill, element: HTMLElement): Promise<PageResult> {
  if (value.type !== 'text') {
    return { n, outcome: 'refused', message: 'This value is of another kind than the field.' };
  }
  selectAll(element);
  const result = await insertInto(targetOf(element), { text: value.value, html: value.html });
  own(element, 'blur')();
  if (!result) return { n, outcome: 'refused', message: 'The page has replaced this field.' };
  if (result.outcome !== 'inserted') return { n, outcome: result.outcome, message: result.message };
  return { n, outcome: 'filled', message: result.notes.join(' ') };
}

/** Puts back what stood in an editor. */
export async function restoreRich(element: HTMLElement, text: string, html: string): Promise<void> {
  selectAll(element);
  if (text === '') erase(element);
  else await insertInto(targetOf(element), { text, html });
  own(element, 'blur')();
}

function selectAll(element: HTMLElement): void {
  enter(element);
  selectionOf(element)?.selectAllChildren(element);
}
