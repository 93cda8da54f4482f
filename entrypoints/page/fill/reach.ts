/** Whether a pointer would reach a control, scrolled to if need be. */
import { isHtml, parentOf, viewOf } from '../insert/dom';
import { Around } from './around';
import type { Control } from './control';
import { hitAt } from './hit';
import { labelsOf } from './labels-of';

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
      const root = at === at.ownerDocument.scrollingElement;
      const { overflowY, overflowX } = getComputedStyle(at);
      if (root ? /hidden|clip/.test(overflowY) : !/auto|scroll/.test(`${overflowY} ${overflowX}`))
        continue;
      if (!this.#places.has(at)) this.#places.set(at, { left: at.scrollLeft, top: at.scrollTop });
      const box = element.getBoundingClientRect();
      const frame = root ? { top: 0, left: 0 } : at.getBoundingClientRect();
      const top = at.scrollTop + box.top + box.height / 2 - frame.top - at.clientHeight / 2;
      // Sideways only what scrolls by itself: nobody looks for a field beside the page.
      const left = root
        ? at.scrollLeft
        : at.scrollLeft + box.left + box.width / 2 - frame.left - at.clientWidth / 2;
      at.scrollTo({ top, left, behavior: 'instant' });
    }
    this.#offset = undefined;
  }

  /** Puts every scrolled part back where it was; to be called before the page gets its turn. */
  restore(): void {
    for (const [element, place] of this.#places)
      element.scrollTo({ ...place, behavior: 'instant' });
    this.#places.clear();
    this.#offset = undefined;
    this.around.forget();
  }
}

/**
 * Whether a click on what a person sees of a control would meet it.
 * @param box Where it stands in the window now.
 */
export function isReached(
  shown: Element,
  box: DOMRect,
  control: Control,
  scroller: Scroller,
): boolean {
  if (isOwnAt(box, shown, control)) return true;
  scroller.reveal(shown);
  return isOwnAt(shown.getBoundingClientRect(), shown, control);
}

function isOwnAt({ left, top, width, height }: DOMRect, shown: Element, control: Control): boolean {
  const { innerWidth, innerHeight } = viewOf(shown);
  if (left + width < 0 || top + height < 0 || left > innerWidth || top > innerHeight) return false;
  let own = 0;
  for (const [x, y, counts] of POINTS) {
    const hit = hitAt(shown, left + width * x, top + height * y);
    if (hit && isOwn(hit, shown, control)) own += counts;
    if (own >= ENOUGH) return true;
  }
  return false;
}

function isOwn(hit: Element, shown: Element, { element }: Control): boolean {
  if (hit === shown || hit === element || shown.contains(hit) || element.contains(hit)) return true;
  if (labelsOf(element).some((label) => label.contains(hit))) return true;
  // The host of a shadow tree is what a document sees of everything in it.
  return isHtml(hit) && (hit.shadowRoot?.contains(shown) ?? false);
}
