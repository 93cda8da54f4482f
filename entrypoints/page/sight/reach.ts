/** Scrolls a page as a person could, to look at it, and puts everything back before it draws. */
import { own } from '../dom/own';
import { Around } from './around';
import { Extents } from './extent';
import { flatParentOf } from './flat';
import { Layers, type LooksForCovers } from './layers';
import type { Layer } from './painted';
import { waysOf } from './scrolling';
import type { Sight } from './sight';
import type { Spot } from './writing';

/** One look at a page; what it has found out of it holds until it is put back. */
export class Scroller {
  readonly around = new Around();
  /** What was found of each control. */
  readonly sights = new Map<Element, Sight>();
  readonly #extents = new Extents();
  readonly #places = new Map<Element, { left: number; top: number }>();
  readonly #layers = new Map<Document, Layers>();
  readonly #covers: LooksForCovers;
  #offset: { x: number; y: number } | undefined;

  /** @param covers How often covers that no pointer meets are looked for. */
  constructor(covers: LooksForCovers = 'now and then') {
    this.#covers = covers;
  }

  /** How far the page is scrolled, in CSS pixels: asked once a turn, as asking takes the browser time. */
  get offset(): { x: number; y: number } {
    this.#offset ??= { x: scrollX, y: scrollY };
    return this.#offset;
  }

  /** Brings the middle of a part of the page into the window, by the scroll bars that a person has. */
  reveal(
    element: Element,
    spotOf: () => Spot = () => own(element, 'getBoundingClientRect')(),
  ): void {
    const document = own(element, 'ownerDocument');
    for (let at = flatParentOf(element); at; at = flatParentOf(at)) {
      if (own(at, 'ownerDocument') !== document) break;
      const { x, y } = waysOf(at, getComputedStyle(at));
      if (x || y) this.#scroll(at, spotOf(), x, y);
    }
    this.#offset = undefined;
  }

  #scroll(at: Element, spot: Spot, x: boolean, y: boolean): void {
    const root = at === own(at, 'ownerDocument').scrollingElement;
    const [before, aside] = [own(at, 'scrollTop'), own(at, 'scrollLeft')];
    if (!this.#places.has(at)) this.#places.set(at, { left: aside, top: before });
    const frame = root ? { top: 0, left: 0 } : own(at, 'getBoundingClientRect')();
    const down = spot.top + spot.height / 2 - frame.top - own(at, 'clientHeight') / 2;
    const over = spot.left + spot.width / 2 - frame.left - own(at, 'clientWidth') / 2;
    own(
      at,
      'scrollTo',
    )({
      top: before + (y ? down : 0),
      left: aside + (x ? over : 0),
      behavior: 'instant',
    });
  }

  /** Whether an element stands far beside all that a box it scrolls in shows, or shows through a slit of it. */
  aside(element: Element): 'far' | 'small' | undefined {
    const { style, scroller: nearest } = this.around.veilOf(element);
    const line = Number.parseFloat(style.fontSize);
    for (let scroller = nearest; scroller; scroller = this.around.veilOf(scroller).scroller) {
      if (this.around.veilOf(scroller).sideways && this.#extents.isBeyond(scroller, element))
        return 'far';
      if (this.#extents.isSlit(scroller) && isWider(element, scroller)) return 'small';
      if (this.#extents.isLow(scroller, line) && isHigher(element, scroller)) return 'small';
    }
    return undefined;
  }

  /** What may lie over a control in its document without being met by a pointer, and whether that is all. */
  layersAround(element: Element): { all: readonly Layer[]; isPart: boolean } {
    const document = own(element, 'ownerDocument');
    const layers = this.#layers.get(document) ?? new Layers(document, this.around, this.#covers);
    this.#layers.set(document, layers);
    return { all: layers.all, isPart: layers.isPart };
  }

  /** Puts every scrolled part back where it was; to be called before the page gets its turn. */
  restore(): void {
    for (const [element, place] of this.#places)
      own(element, 'scrollTo')({ ...place, behavior: 'instant' });
    this.#places.clear();
    this.#offset = undefined;
    this.around.forget();
    this.sights.clear();
    for (const layers of this.#layers.values()) layers.age();
  }
}

const isHigher = (element: Element, box: Element): boolean =>
  own(element, 'getBoundingClientRect')().height > own(box, 'clientHeight');

const isWider = (element: Element, box: Element): boolean =>
  own(element, 'getBoundingClientRect')().width > own(box, 'clientWidth');
