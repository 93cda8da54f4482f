/** Whether a pointer would reach a control, scrolled to if need be. */

import type { Unseen } from '../../../data/schema/page-fill';
import { hitAt } from '../dom/hit';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { isHtml, parentOf, viewOf } from '../dom/tree';
import type { Control } from '../fill/control';
import { Around } from './around';
import { Extents } from './extent';
import { waysOf } from './scrolling';

/** Where in the box it is asked, as shares of width and height, and how much each point counts. */
const POINTS = [
  [0.5, 0.5, 2],
  [0.2, 0.3, 1],
  [0.8, 0.3, 1],
  [0.2, 0.7, 1],
  [0.8, 0.7, 1],
] as const;

/** The middle alone is enough, where people click; an icon or a label may lie over it, or over another. */
const ENOUGH = 2;

/** Scrolls as a person could, and puts everything back before the page draws. */
export class Scroller {
  readonly around = new Around();
  readonly #extents = new Extents();
  readonly #places = new Map<Element, { left: number; top: number }>();
  #offset: { x: number; y: number } | undefined;

  /** How far the page is scrolled, in CSS pixels: asked once a turn, as asking takes the browser time. */
  get offset(): { x: number; y: number } {
    this.#offset ??= { x: scrollX, y: scrollY };
    return this.#offset;
  }

  /** Brings an element's middle into the window, by the scroll bars that a person has. */
  reveal(element: Element): void {
    for (let at = parentOf(element); at; at = parentOf(at)) {
      const { x, y } = waysOf(at, getComputedStyle(at));
      if (!x && !y) continue;
      const root = at === own(own(at, 'ownerDocument'), 'scrollingElement');
      if (!this.#places.has(at))
        this.#places.set(at, { left: own(at, 'scrollLeft'), top: own(at, 'scrollTop') });
      const box = own(element, 'getBoundingClientRect')();
      const frame = root ? { top: 0, left: 0 } : own(at, 'getBoundingClientRect')();
      const down = box.top + box.height / 2 - frame.top - own(at, 'clientHeight') / 2;
      const aside = box.left + box.width / 2 - frame.left - own(at, 'clientWidth') / 2;
      const top = own(at, 'scrollTop') + (y ? down : 0);
      const left = own(at, 'scrollLeft') + (x ? aside : 0);
      own(at, 'scrollTo')({ top, left, behavior: 'instant' });
    }
    this.#offset = undefined;
  }

  /** Whether an element stands far beside all that a box it scrolls in shows, or shows through a slit of it. */
  aside(element: Element): 'far' | 'small' | undefined {
    let { scroller } = this.around.veilOf(element);
    for (; scroller; scroller = this.around.veilOf(scroller).scroller) {
      if (this.#extents.isBeyond(scroller, element)) return 'far';
      if (this.#extents.isSlit(scroller) && isWider(element, scroller)) return 'small';
    }
    return undefined;
  }

  /** Puts every scrolled part back where it was; to be called before the page gets its turn. */
  restore(): void {
    for (const [element, place] of this.#places)
      own(element, 'scrollTo')({ ...place, behavior: 'instant' });
    this.#places.clear();
    this.#offset = undefined;
    this.around.forget();
  }
}

/**
 * What stands between a person and a control, which they may scroll to; undefined where a click on what
 * they see of it would meet it.
 * @param box Where it stands in the window now.
 */
export function obstacle(
  shown: Element,
  box: DOMRect,
  control: Control,
  scroller: Scroller,
): Unseen | undefined {
  if (met(box, shown, control) !== 'own') {
    scroller.reveal(shown);
    const now = met(own(shown, 'getBoundingClientRect')(), shown, control);
    if (now !== 'own') return now;
  }
  return scroller.aside(shown);
}

const isWider = (element: Element, box: Element): boolean =>
  own(element, 'getBoundingClientRect')().width > own(box, 'clientWidth');

/** What a pointer meets at the points of a box: its own control, what lies over it, or what it is cut off by. */
function met(
  { left, top, width, height }: DOMRect,
  shown: Element,
  control: Control,
): 'own' | 'covered' | 'outside' {
  const { innerWidth, innerHeight } = viewOf(shown);
  if (left + width < 0 || top + height < 0 || left > innerWidth || top > innerHeight)
    return 'outside';
  let met = 0;
  let covered = false;
  for (const [x, y, counts] of POINTS) {
    const hit = hitAt(shown, left + width * x, top + height * y);
    if (hit && isOwn(hit, shown, control)) met += counts;
    else if (hit && !own(hit, 'contains')(shown)) covered = true;
    if (met >= ENOUGH) return 'own';
  }
  return covered ? 'covered' : 'outside';
}

function isOwn(hit: Element, shown: Element, { element }: Control): boolean {
  if (
    hit === shown ||
    hit === element ||
    own(shown, 'contains')(hit) ||
    own(element, 'contains')(hit)
  )
    return true;
  if (labelsOf(element).some((label) => label.contains(hit))) return true;
  // The host of a shadow tree is what a document sees of everything in it.
  return isHtml(hit) && (own(own(hit, 'shadowRoot'), 'contains')?.(shown) ?? false);
}
