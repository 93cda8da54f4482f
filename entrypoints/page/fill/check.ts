/** Whether a planned field may still be filled: it is the same, and a person sees it. */
import { standIn } from './control';
import { identityOf } from './identity';
import type { Scroller } from './reach';
import { currentOf } from './read';
import { unseen } from './sight';
import type { Place, Planned } from './state';

/** The place of what a person sees of a control, in the page's own coordinates. */
export function placeOf(shown: Element): Place {
  const { left, top, width, height } = shown.getBoundingClientRect();
  return [left + scrollX, top + scrollY, width, height];
}

/**
 * What stands against filling a field, in words; empty when nothing does.
 * @param still The page is as it was planned: then a look at the field's place will do.
 */
export function objection(planned: Planned, scroller: Scroller, still: boolean): string {
  const { control, identity, place } = planned;
  if (!control.element.isConnected) return 'The page has replaced this field. Look at it again.';
  if (identityOf(control) !== identity) {
    return 'The page has made another field of it. Look at it again.';
  }
  const moved = changedValue(planned);
  if (moved !== '') return moved;
  if (still && isWhereItWas(standIn(control), place)) return '';
  const why = unseen(control, scroller);
  return why === '' ? '' : `You can’t see this field: ${why}. It was left alone.`;
}

/** A value that the person or the page has put there since is left alone. */
export function changedValue({ control, value }: Planned): string {
  const { element } = control;
  if (currentOf(control) !== value) return 'Its value has changed meanwhile; it was left alone.';
  if (element.matches(':disabled') || element.ariaDisabled === 'true') {
    return 'The page has switched it off.';
  }
  const locked = 'readOnly' in element && element.readOnly === true && control.type === 'field';
  return locked ? 'It can only be read.' : '';
}

function isWhereItWas(shown: Element, place: Place): boolean {
  if (!shown.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return placeOf(shown).every((value, i) => Math.abs(value - (place[i] ?? 0)) < 1);
}
