/** Whether a person can see a control. What they can't see is never filled. */
import { type Control, SMALLEST, standIn } from './control';
import { isReached, type Scroller } from './reach';

/** Below this a person no longer sees what stands there. */
const FAINT = 0.1;

/**
 * Says why a person can't see a control, or answers with an empty text.
 * @param scroller Scrolls what lies outside the window into it; the caller puts the page back.
 */
export function unseen(control: Control, scroller: Scroller): string {
  const shown = standIn(control);
  const { element } = control;
  if (!element.isConnected) return 'it is gone from the page';
  if (!shown.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }))
    return 'it is not shown';
  const box = shown.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return 'it is too small to be seen';
  const { opacity, shut } = scroller.around.veilOf(shown);
  if (opacity < FAINT) return 'it is transparent';
  if (shut) return 'the page hides it from people who listen to it';
  if (control.type === 'field' && isInvisibleInk(element))
    return 'what is written there can’t be seen';
  return isReached(shown, box, control, scroller)
    ? ''
    : 'something lies over it, or it is outside the page';
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
