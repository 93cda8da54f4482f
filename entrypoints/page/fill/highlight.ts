/** Outlines a field of the page, without touching the page's layout, styles or focus. */

import { draw, style, takeAway } from '../dom/drawn';
import { own } from '../dom/own';
import { shownControl } from './state';

const WIDTH = 3;

let following = 0;

/**
 * Draws an outline round a field and brings it into sight.
 * @param n The field's number; null takes the outline away.
 */
export function highlight(n: number | null): boolean {
  takeAway('outline');
  cancelAnimationFrame(following);
  const control = n === null ? undefined : shownControl(n);
  if (!control) return false;
  const shown = control.standIn();
  own(shown, 'scrollIntoView')({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const host = draw('outline', {
    margin: '0',
    border: `${WIDTH}px solid #2f6fed`,
    'border-radius': '6px',
    'box-shadow': '0 0 0 2px #fff',
    'box-sizing': 'border-box',
  });
  follow(host, shown);
  return true;
}

/** Stays round the field while the page scrolls or moves it. */
function follow(host: HTMLElement, shown: Element): void {
  if (!host.isConnected) return;
  if (!own(shown, 'isConnected')) {
    takeAway('outline');
    return;
  }
  const { left, top, width, height } = own(shown, 'getBoundingClientRect')();
  style(host, {
    inset: `${top - WIDTH - 2}px auto auto ${left - WIDTH - 2}px`,
    width: `${width + 2 * WIDTH + 4}px`,
    height: `${height + 2 * WIDTH + 4}px`,
  });
  following = requestAnimationFrame(() => follow(host, shown));
}
