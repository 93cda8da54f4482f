/** Whether a person can see a control. What they can't see is never filled. */

import type { Unseen } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { parentOf } from '../dom/tree';
import { type Control, SMALLEST, standIn } from '../fill/control';
import { isUnderLabel } from '../recognise/under-label';
import { obstacle, type Scroller } from './reach';

/** Below this a person no longer sees what stands there. */
const FAINT = 0.1;

/**
 * Why a person can't see a control, or undefined where they can.
 * @param scroller Scrolls what lies outside the window into it; the caller puts the page back.
 */
export function unseen(control: Control, scroller: Scroller): Unseen | undefined {
  const shown = standIn(control);
  const { element } = control;
  if (!own(element, 'isConnected')) return 'gone';
  if (!own(shown, 'checkVisibility')({ checkVisibilityCSS: true, contentVisibilityAuto: true }))
    return 'hidden';
  const box = own(shown, 'getBoundingClientRect')();
  if (box.width < SMALLEST || box.height < SMALLEST) return 'small';
  const { opacity, shut } = scroller.around.veilOf(shown);
  if (opacity < FAINT && !isWaiting(control, scroller)) return 'transparent';
  if (shut) return 'silent';
  if (control.type === 'field' && isInvisibleInk(element)) return 'inkless';
  return obstacle(shown, box, control, scroller);
}

/** Transparent by itself alone, under its label, until something stands in it. */
function isWaiting({ type, element }: Control, { around }: Scroller): boolean {
  const parent = parentOf(element);
  if (type !== 'field' || !parent || around.veilOf(parent).opacity < FAINT) return false;
  return isUnderLabel(element);
}

/** Writing as transparent as its field, in the colour of its field, or too small to be read. */
function isInvisibleInk(element: Element): boolean {
  // Each is worked out when it is asked for, and few are needed.
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 3) return true;
  const ink = style.webkitTextFillColor || style.color;
  if (alphaOf(ink) >= FAINT) return ink === style.backgroundColor;
  return alphaOf(style.backgroundColor) < FAINT && style.borderStyle.startsWith('none');
}

function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /(?:,|\/)\s*([\d.]+)(%?)\)$/.exec(
    color.startsWith('rgb(') && !color.includes('/') ? '' : color,
  );
  return alpha ? Number(alpha[1]) / (alpha[2] ? 100 : 1) : 1;
}
