/** Whether a planned field may still be filled: it is the same, and a person sees it. */
import { unseenText } from '../../../data/fill/apart-text';
import { own } from '../dom/own';
import type { Scroller } from '../sight/reach';
import { unseen } from '../sight/unseen';
import { isShut, standIn } from './control';
import { identityOf } from './identity';
import { currentOf } from './read';
import type { Place, Planned } from './state';

/** The place of what a person sees of a control, in the page's own coordinates. */
export function placeOf(shown: Element, { offset }: Scroller): Place {
  const { left, top, width, height } = own(shown, 'getBoundingClientRect')();
  return [left + offset.x, top + offset.y, width, height];
}

/**
 * What stands against filling a field, in words; empty when nothing does.
 * @param still The page is as it was planned: then a look at the field's place will do.
 */
export function objection(planned: Planned, scroller: Scroller, still: boolean): string {
  const { control, identity, place } = planned;
  // Whatever makes it the same field is watched, so on a page that stands still it is.
  if (!still) {
    if (!own(control.element, 'isConnected'))
      return 'The page has replaced this field. Look at it again.';
    if (identityOf(control) !== identity) {
      return 'The page has made another field of it. Look at it again.';
    }
  }
  const moved = changedValue(planned);
  if (moved !== '') return moved;
  if (still && isWhereItWas(standIn(control), place, scroller)) return '';
  const why = unseen(control, scroller);
  return why ? `You can’t see this field: it is ${unseenText(why)}. It was left alone.` : '';
}

/** A value that the person or the page has put there since is left alone. */
export function changedValue({ control, value }: Planned): string {
  const { element } = control;
  if (currentOf(control) !== value) return 'Its value has changed meanwhile; it was left alone.';
  if (isShut(element)) return 'The page has switched it off.';
  const locked = 'readOnly' in element && element.readOnly === true && control.type === 'field';
  return locked ? 'It can only be read.' : '';
}

function isWhereItWas(shown: Element, place: Place, scroller: Scroller): boolean {
  if (!own(shown, 'checkVisibility')(AS_PLANNED)) return false;
  const now = placeOf(shown, scroller);
  for (let i = 0; i < now.length; i++)
    if (Math.abs((now[i] ?? 0) - (place[i] ?? 0)) >= 1) return false;
  return true;
}

const AS_PLANNED = { opacityProperty: true, visibilityProperty: true };
