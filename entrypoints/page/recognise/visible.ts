import type { Unseen } from '../../../data/recognition/features';
import { isUnderLabel } from '../controls/text-field/under-label';
import { own } from '../dom/own';
import { parentOf } from '../dom/tree';
import { FAINT } from '../sight/faint';

/** A box smaller than this, in CSS pixels, cannot be used by a person. */
const SMALLEST = 4;

/** Which elements around controls cut off all that is in them. */
export type Cuts = Map<Element, boolean>;

/** True if a person could see an element of this box somewhere on the page, scrolled to if need be. */
function hasPlace(element: Element): boolean {
  const box = own(element, 'getBoundingClientRect')();
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  const view = own(own(element, 'ownerDocument'), 'defaultView');
  const right = box.right + (view?.scrollX ?? 0);
  const bottom = box.bottom + (view?.scrollY ?? 0);
  if (right > 0 && bottom > 0) return box.left < 20_000;
  const root = own(own(element, 'ownerDocument'), 'scrollingElement');
  return root !== null && isScrolledAway(element, right, bottom, root);
}

/** Before the page's beginning: in a page that goes on to the left, or in a box that is scrolled on. */
function isScrolledAway(element: Element, right: number, bottom: number, root: Element): boolean {
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!/auto|scroll/.test(`${overflowX} ${overflowY}`)) continue;
    const box = own(element, 'getBoundingClientRect')();
    const frame = own(at, 'getBoundingClientRect')();
    const down = box.bottom - frame.top + own(at, 'scrollTop');
    const aside = box.right - frame.left + own(at, 'scrollLeft');
    return aside > firstOf(at) && down > 0 && hasPlace(at);
  }
  return bottom > 0 && right > firstOf(root);
}

/** How far to the left a box begins: not at 0 where it is read from right to left. */
const firstOf = (box: Element): number =>
  getComputedStyle(box).direction === 'rtl' ? own(box, 'clientWidth') - own(box, 'scrollWidth') : 0;

/** What the element's own style hides: transparency, clipping, no size, a place off the page. */
function hidesItself(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
    return true;
  if (Number(style.opacity) < FAINT) return true;
  if (/^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)$/.test(style.clip)) return true;
  if (/inset\((50|100)%/.test(style.clipPath)) return true;
  return !hasPlace(element);
}

/**
 * Why a person cannot see a control, or `undefined` if they can. `ancestor` where a part of the page is
 * not shown, as the later steps of a form are; `self` where the control alone is hidden, as a trap is.
 * @param known What was found out of the elements around the controls before it.
 */
export function unseen(element: Element, known: Cuts): Unseen | undefined {
  const shown = own(
    element,
    'checkVisibility',
  )({
    checkOpacity: true,
    checkVisibilityCSS: true,
    contentVisibilityAuto: true,
  });
  const parent = own(element, 'parentElement');
  const around =
    own(parent, 'checkVisibility')?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;
  const inSight = (shown && !hidesItself(element)) || (around && isUnderLabel(element));
  if (inSight && !own(element, 'closest')('[aria-hidden="true"], [inert]')) {
    const clipped = clippedBy(element, known);
    return clipped ? 'ancestor' : undefined;
  }
  return around ? 'self' : 'ancestor';
}

/** An ancestor of no size that cuts off what overflows it; the nearest few are asked. */
function clippedBy(element: Element, known: Cuts): boolean {
  let up = own(element, 'parentElement');
  for (let i = 0; up && i < 6; i++, up = own(up, 'parentElement')) {
    const cuts = known.get(up) ?? cutsOff(up);
    known.set(up, cuts);
    if (cuts) return true;
  }
  return false;
}

function cutsOff(element: Element): boolean {
  if (own(element, 'clientWidth') > 1 && own(element, 'clientHeight') > 1) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return false;
  return overflowX !== 'visible' || overflowY !== 'visible';
}
