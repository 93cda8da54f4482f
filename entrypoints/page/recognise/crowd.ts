/** Pages of more than a person fills in, which would stand still for seconds while they are looked at. */
import type { Crowd } from '../../../data/schema/page-fill';
import { CONTROLS } from '../dom/html-controls';
import { own } from '../dom/own';
import { treesIn } from '../dom/tree';

/** As many as the largest form has that is measured; a page with long lists of other things has more elements. */
const MOST = { controls: 10_000, elements: 150_000 };

/** What this frame's document has too much of, its shadow trees included; undefined where it may be looked at. */
export function crowdIn(document: Document): Crowd | undefined {
  const crowd = { controls: 0, elements: 0 };
  for (const tree of treesIn(document)) {
    const all = own(tree, 'querySelectorAll');
    crowd.controls += all(CONTROLS).length;
    crowd.elements += all('*').length;
    if (crowd.controls > MOST.controls || crowd.elements > MOST.elements) return crowd;
  }
  return undefined;
}
