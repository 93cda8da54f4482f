/** What the elements around a control do to how it is seen; each is asked once while the page stands still. */
import { own } from '../dom/own';
import { parentOf } from '../dom/tree';
import { waysOf } from './scrolling';

/** What an element inherits of itself and all it stands in. */
interface Veil {
  /** 0..1: opacity and filters multiply. */
  opacity: number;
  /** Kept from those who listen to the page, or from use. */
  shut: boolean;
  /** Whether it scrolls sideways itself, and the nearest around it that does. */
  sideways: boolean;
  scroller: Element | undefined;
}

const OPEN: Veil = { opacity: 1, shut: false, sideways: false, scroller: undefined };

/** To be forgotten before the page gets its turn, for it may change then. */
export class Around {
  #known = new Map<Element, Veil>();

  veilOf(element: Element): Veil {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const outer = parent ? this.veilOf(parent) : OPEN;
    const style = getComputedStyle(element);
    const veil: Veil = {
      opacity: outer.opacity * ownOpacity(style),
      shut:
        outer.shut ||
        own(element, 'ariaHidden') === 'true' ||
        own(element, 'hasAttribute')('inert'),
      sideways: waysOf(element, style).x,
      scroller: parent && outer.sideways ? parent : outer.scroller,
    };
    this.#known.set(element, veil);
    return veil;
  }

  forget(): void {
    this.#known.clear();
  }
}

function ownOpacity({ opacity, filter }: CSSStyleDeclaration): number {
  if (filter === 'none') return Number(opacity);
  const veil = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  return Number(opacity) * (veil ? Number(veil[1]) / (veil[2] ? 100 : 1) : 1);
}
