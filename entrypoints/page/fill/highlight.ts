/** Outlines a field of the page, without touching the page's layout, styles or focus. */
import { own } from '../dom/own';
import { standIn } from './control';
import { shownControl } from './state';

/** The name of the element that draws the outline. */
export const OUTLINE = 'resume-card-outline';
const WIDTH = 3;

let following = 0;

/**
 * Draws an outline round a field and brings it into sight.
 * @param n The field's number; null takes the outline away.
 */
export function highlight(n: number | null): boolean {
  own(document, 'querySelector')(OUTLINE)?.remove();
  cancelAnimationFrame(following);
  const control = n === null ? undefined : shownControl(n);
  if (!control) return false;
  const shown = standIn(control);
  own(shown, 'scrollIntoView')({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const host = own(document, 'createElement')(OUTLINE);
  style(host, {
    all: 'initial',
    position: 'fixed',
    margin: '0',
    padding: '0',
    background: 'transparent',
    border: `${WIDTH}px solid #2f6fed`,
    'border-radius': '6px',
    'box-shadow': '0 0 0 2px #fff',
    'box-sizing': 'border-box',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  own(document, 'documentElement').append(host);
  // The top layer lies above the page's own dialogs, and takes no focus.
  host.popover = 'manual';
  host.showPopover();
  follow(host, shown);
  return true;
}

/** Stays round the field while the page scrolls or moves it. */
function follow(host: HTMLElement, shown: Element): void {
  if (!host.isConnected) return;
  if (!own(shown, 'isConnected')) {
    host.remove();
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

// Set through the CSSOM, which a strict `style-src` does not forbid.
function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name, value, 'important');
  }
}
