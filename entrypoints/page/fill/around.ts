/** What the elements around a control do to how it is seen; each is asked once while the page stands still. */
import { parentOf } from '../insert/dom';

/** What an element inherits of itself and all it stands in. */
interface Veil {
  /** 0..1: opacity and filters multiply. */
  opacity: number;
  /** Kept from those who listen to the page, or from use. */
  shut: boolean;
}

const OPEN: Veil = { opacity: 1, shut: false };

/** To be forgotten before the page gets its turn, for it may change then. */
export class Around {
  #known = new Map<Element, Veil>();

  veilOf(element: Element): Veil {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const outer = parent ? this.veilOf(parent) : OPEN;
    const veil: Veil = {
      opacity: outer.opacity * ownOpacity(element),
      shut: outer.shut || element.ariaHidden === 'true' || element.hasAttribute('inert'),
    };
    this.#known.set(element, veil);
    return veil;
  }

  forget(): void {
    this.#known.clear();
  }
}

function ownOpacity(element: Element): number {
  const { opacity, filter } = getComputedStyle(element);
  if (filter === 'none') return Number(opacity);
  const veil = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  return Number(opacity) * (veil ? Number(veil[1]) / (veil[2] ? 100 : 1) : 1);
}
