/** Everything on a page that may lie over a control without being met by a pointer, gathered in one pass. */
import { own } from '../dom/own';
import { shadowRootOf } from '../dom/tree';
import type { Around } from './around';
import { isOnTop } from './order';
import { backdropOf, type Layer, layersOf, pseudoOf } from './painted';

/** So many elements are looked through: more take longer than a person waits. */
const MOST = 30_000;
/** A pass is made again after so many times as long as it took, and sooner where the page is heard to have changed. */
const REST = 10;
const PAUSE = 2;
/** For so long, in milliseconds, a pass is made each time the page has had its turn. */
const FRESH = 400;

/**
 * How often a page is looked through for covers: once, where it is looked at again before anything is written;
 * each time it has had its turn, for as long as `FRESH`; or where it is heard to have changed, and now and then.
 */
export type LooksForCovers = 'once' | 'each turn' | 'now and then';

/** Paint nothing, or are painted by the list they stand in. */
const UNPAINTED =
  /^(head|script|style|template|noscript|meta|link|title|base|br|wbr|option|optgroup|source|track|param|datalist)$/;

/** Have nothing before or after them, and nothing in them. */
const CONTROLS = /^(input|select|textarea|img|iframe|canvas|video|object|embed)$/;
/** The layers of one document, as long as one look at it lasts. */
export class Layers {
  readonly #document: Document;
  readonly #around: Around;
  readonly #changes = new MutationObserver(() => {
    this.#isHeard = true;
    // Whatever comes of it, the page is looked through anew before it is heard again.
    this.#changes.disconnect();
  });
  #layers: Layer[] | undefined;
  readonly #looks: LooksForCovers;
  #spent = 0;
  #since = 0;
  #took = 0;
  #count = 0;
  /** The page has more in it than could be looked through. */
  isPart = false;

  constructor(document: Document, around: Around, looks: LooksForCovers) {
    this.#document = document;
    this.#around = around;
    this.#looks = looks;
  }

  get all(): readonly Layer[] {
    if (!this.#layers || this.#isOld()) this.#layers = this.#gather();
    return this.#layers;
  }

  #isOld(): boolean {
    if (this.#looks === 'once') return false;
    if (this.#changes.takeRecords().length > 0) this.#isHeard = true;
    if (!this.#isHeard && !this.#isDue) return false;
    if (this.#looks === 'each turn' && this.#spent < FRESH) return true;
    return performance.now() - this.#since > (this.#isHeard ? PAUSE : REST) * this.#took;
  }

  #isDue = false;
  #isHeard = false;

  /** The page has had its turn. */
  age(): void {
    this.#isDue = true;
  }

  #gather(): Layer[] {
    this.#isDue = false;
    this.#isHeard = false;
    this.#since = performance.now();
    this.isPart = false;
    this.#count = 0;
    const { documentElement } = this.#document;
    this.#listen(this.#document);
    const layers = documentElement ? this.#collect(documentElement) : [];
    this.#took = performance.now() - this.#since;
    this.#spent += this.#took;
    return layers;
  }

  #listen(root: Node): void {
    if (this.#looks === 'once') return;
    this.#changes.observe(root, { subtree: true, childList: true, attributes: true });
  }

  /** Goes through the page in its order, without calls in one another: it may be nested deeper than those hold. */
  #collect(top: Element): Layer[] {
    const layers: Layer[] = [];
    const waiting = [{ element: top, isInert: false }];
    for (let next = waiting.pop(); next && !this.isPart; next = waiting.pop()) {
      const { element } = next;
      if (UNPAINTED.test(own(element, 'localName'))) continue;
      const style = getComputedStyle(element);
      if (style.display === 'none') continue;
      this.isPart = ++this.#count > MOST;
      const isInert = next.isInert || own(element, 'hasAttribute')('inert');
      const isMet = !isInert && style.pointerEvents !== 'none' && !this.#around.motionOf(element);
      layers.push(...layersOf(element, style, isMet));
      if (CONTROLS.test(own(element, 'localName'))) continue;
      layers.push(...besides(element));
      for (let at = own(element, 'lastElementChild'); at; at = own(at, 'previousElementSibling'))
        waiting.push({ element: at, isInert });
      const shadow = shadowRootOf(element);
      if (shadow) this.#listen(shadow);
      for (let at = own(shadow, 'lastElementChild'); at; at = own(at, 'previousElementSibling'))
        waiting.push({ element: at, isInert });
    }
    return layers;
  }
}

/** What stands before and behind all that is in an element by its style, and under it in the top layer. */
function* besides(element: Element): Generator<Layer> {
  for (const part of ['before', 'after'] as const) {
    const pseudo = pseudoOf(element, part);
    if (pseudo) yield pseudo;
  }
  if (isOnTop(element)) yield* backdropOf(element);
}
