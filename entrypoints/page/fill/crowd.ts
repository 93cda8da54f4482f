/** Pages of more than a person fills in, which would stand still for seconds while they are looked at. */
import type { Crowd } from '../../../data/schema/page-fill';
import { CONTROLS } from '../dom/html-controls';
import { own } from '../dom/own';

/** As many as the largest form has that is measured; a page with long lists of other things has more elements. */
const MOST = { controls: 10_000, elements: 150_000 };

/** What this frame's document has too much of; undefined where it may be looked at. */
export function crowdIn(document: Document): Crowd | undefined {
  const all = own(document, 'querySelectorAll');
  const controls = all(CONTROLS).length;
  const elements = all('*').length;
  return controls > MOST.controls || elements > MOST.elements ? { controls, elements } : undefined;
}
