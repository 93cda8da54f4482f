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
/** May hold a shadow tree: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS =
  /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

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
    const layers: Layer[] = [];
    const { documentElement } = this.#document;
    this.#listen(this.#document);
    if (documentElement) this.#collect(documentElement, false, layers);
    this.#took = performance.now() - this.#since;
    this.#spent += this.#took;
    return layers;
  }

  #listen(root: Node): void {
    if (this.#looks === 'once') return;
    this.#changes.observe(root, { subtree: true, childList: true, attributes: true });
  }

  #collect(element: Element, isInert: boolean, layers: Layer[]): void {
    if (UNPAINTED.test(own(element, 'localName'))) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    if (++this.#count > MOST) {
      this.isPart = true;
      return;
    }
    const inert = isInert || own(element, 'hasAttribute')('inert');
    const isMet = !inert && style.pointerEvents !== 'none' && !this.#around.motionOf(element);
    layers.push(...layersOf(element, style, isMet));
    if (CONTROLS.test(own(element, 'localName'))) return;
    for (const part of ['before', 'after'] as const) {
      const pseudo = pseudoOf(element, part);
      if (pseudo) layers.push(pseudo);
    }
    if (isOnTop(element)) layers.push(...backdropOf(element));
    const shadow = HOSTS.test(own(element, 'localName')) ? shadowRootOf(element) : null;
    if (shadow) this.#listen(shadow);
    for (let at = shadow?.firstElementChild ?? null; at; at = own(at, 'nextElementSibling'))
      this.#collect(at, inert, layers);
    for (let at = own(element, 'firstElementChild'); at; at = own(at, 'nextElementSibling'))
      this.#collect(at, inert, layers);
  }
}
