/** What the elements around a control do to how it is seen; each is asked once while the page stands still. */
import { own } from '../dom/own';
import { type Filter, filterOf } from './filter';
import { flatParentOf } from './flat';
import { type Ground, groundOf } from './ground';
import { maskShare } from './mask';
import { type Motion, movingIn } from './motion';
import { waysOf } from './scrolling';

/** Two rows of a matrix that turns and stretches what is drawn. */
type Stretch = readonly [a: number, b: number, c: number, d: number];

/** What an element inherits of itself and all it stands in. */
export interface Veil {
  /** What it is drawn in, through slots and frames. */
  parent: Element | null;
  style: CSSStyleDeclaration;
  /** 0..1: opacity, filters and masks multiply. */
  opacity: number;
  /** Its own share of that, filters left out. */
  share: number;
  /** Its own filter and blend mode; undefined for none. */
  filter: Filter | undefined;
  blend: string | undefined;
  /** Neither it nor anything around it changes the colours of what is drawn in it. */
  plain: boolean;
  /** Blurred so far, in CSS pixels. */
  blur: number;
  stretch: Stretch;
  /** It, or what it stands in, has no place on the page. */
  gone: boolean;
  /** It stands in what may be left out while nobody is there, or is opened by its headline. */
  skips: boolean;
  /** Kept from those who listen to the page, or from use. */
  shut: boolean;
  /** What its style leaves open, so that only a picture tells. */
  doubt: boolean;
  /** Whether it scrolls sideways itself, or at all, and the nearest around it that does. */
  sideways: boolean;
  scrolls: boolean;
  scroller: Element | undefined;
}

const UPRIGHT: Stretch = [1, 0, 0, 1];
const OPEN = {
  opacity: 1,
  plain: true,
  blur: 0,
  stretch: UPRIGHT,
  gone: false,
  skips: false,
  shut: false,
  doubt: false,
  sideways: false,
  scrolls: false,
  scroller: undefined,
};

/** To be forgotten before the page gets its turn, for it may change then. */
export class Around {
  readonly #known = new Map<Element, Veil>();
  readonly #grounds = new Map<Element, Ground>();
  readonly #moving = new Map<Document, Map<Element, Motion>>();

  veilOf(element: Element): Veil {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = flatParentOf(element);
    // Those around first, from the outermost: calls in one another would not hold what a page may nest.
    const inwards: { element: Element; parent: Element | null }[] = [];
    for (let at = parent; at && !this.#known.has(at); ) {
      const around = flatParentOf(at);
      inwards.unshift({ element: at, parent: around });
      at = around;
    }
    for (const one of inwards) this.#know(one.element, one.parent);
    return this.#know(element, parent);
  }

  #know(element: Element, parent: Element | null): Veil {
    const veil = this.#veil(element, parent, (parent && this.#known.get(parent)) ?? OPEN);
    this.#known.set(element, veil);
    return veil;
  }

  /** What an element paints under its content. */
  groundOf(element: Element): Ground {
    const known = this.#grounds.get(element) ?? groundOf(this.veilOf(element).style);
    this.#grounds.set(element, known);
    return known;
  }

  /** What an animation does to an element, or to its `::before` or `::after`. */
  motionOf(element: Element): Motion | undefined {
    const document = own(element, 'ownerDocument');
    const moving = this.#moving.get(document) ?? movingIn(document);
    this.#moving.set(document, moving);
    return moving.size > 0 ? moving.get(element) : undefined;
  }

  forget(): void {
    this.#known.clear();
    this.#grounds.clear();
    this.#moving.clear();
  }

  #veil(element: Element, parent: Element | null, outer: Veil | typeof OPEN): Veil {
    const style = getComputedStyle(element);
    const filter = filterOf(style.filter);
    const { transform } = style;
    const mask = maskShare(style);
    const { mixBlendMode } = style;
    const blend = mixBlendMode === 'normal' ? undefined : mixBlendMode;
    const { x, y } = waysOf(element, style);
    const share = Number(style.opacity) * (mask ?? 1);
    const leaves = mask === undefined || (filter?.unknown ?? false) || isInSpace(transform, style);
    const around = parent && own(parent, 'ownerDocument') === own(element, 'ownerDocument');
    return {
      parent,
      style,
      filter,
      blend,
      share,
      opacity: outer.opacity * share * (filter?.change([0, 0, 0, 1])[3] ?? 1),
      plain: outer.plain && share === 1 && !filter && !blend,
      blur: outer.blur + (filter?.blur ?? 0),
      stretch: stretched(outer.stretch, transform, style),
      gone: outer.gone || style.display === 'none',
      skips: outer.skips || isSkipping(element, style),
      shut: outer.shut || isShut(element, style),
      doubt: outer.doubt || leaves || this.motionOf(element) !== undefined,
      sideways: x,
      scrolls: x || y,
      scroller: parent && around && outer.scrolls ? parent : around ? outer.scroller : undefined,
    };
  }
}

/** Also by CSS: https://drafts.csswg.org/css-ui-4/#inertness */
const isShut = (element: Element, style: CSSStyleDeclaration): boolean =>
  own(element, 'ariaHidden') === 'true' ||
  own(element, 'hasAttribute')('inert') ||
  style.getPropertyValue('interactivity') === 'inert';

/** A closed `details` leaves out its content by a style in a tree of the browser's own. */
const isSkipping = (element: Element, { contentVisibility }: CSSStyleDeclaration): boolean =>
  own(element, 'localName') === 'details' || /^(auto|hidden)$/.test(contentVisibility);

function stretched(outer: Stretch, transform: string, { scale }: CSSStyleDeclaration): Stretch {
  if (transform === 'none' && scale === 'none') return outer;
  const [x = 1, y = x] = scale === 'none' ? [] : scale.split(' ').map(Number);
  const own = new DOMMatrixReadOnly(transform === 'none' ? '' : transform);
  const [a, b, c, d] = outer;
  return [
    (a * own.a + c * own.b) * x,
    (b * own.a + d * own.b) * x,
    (a * own.c + c * own.d) * y,
    (b * own.c + d * own.d) * y,
  ];
}

/** How small a transform makes what is drawn, where it makes it smallest: the lesser singular value. */
export function smallestScale([a, b, c, d]: Stretch): number {
  const sum = a * a + b * b + c * c + d * d;
  const area = a * d - b * c;
  const root = Math.sqrt(Math.max(0, sum * sum - 4 * area * area));
  return Math.sqrt(Math.max(0, (sum - root) / 2));
}

/** Turned out of the plane of the page. */
function isInSpace(transform: string, { rotate }: CSSStyleDeclaration): boolean {
  if (rotate !== 'none' && /[xy] |\d \d/.test(rotate)) return true;
  if (!transform.startsWith('matrix3d')) return false;
  const { m13, m14, m23, m24, m31, m32, m33, m34 } = new DOMMatrixReadOnly(transform);
  const tilt = [m13, m14, m23, m24, m31, m32, m34, m33 - 1];
  return tilt.some((part) => Math.abs(part) > 0.01);
}
