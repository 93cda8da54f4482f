/**
 * What is drawn over the page for a person: plain elements that are known by reference alone, so that
 * nothing in the page tells whose they are.
 */
import { globalOf } from './globals';
import { own } from './own';

/** There is one of each at most. */
type Drawing = 'outline' | 'toast';

interface Drawn {
  standing: Map<Drawing, HTMLElement>;
  /** Those that were taken away as well: a page's changes are heard of afterwards. */
  ever: WeakSet<Node>;
}

declare global {
  var resumeCardDrawn: Drawn | undefined;
}

/** The same one for every script of ours in this frame, and after a script was put in again. */
function drawn(): Drawn {
  const known = globalOf('resumeCardDrawn');
  if (known) return known;
  const made: Drawn = { standing: new Map(), ever: new WeakSet() };
  globalThis.resumeCardDrawn = made;
  return made;
}

/**
 * Draws over the page and over its dialogs, without taking the focus; what stood there before goes.
 * @param content Out of reach of the page's styles and scripts.
 */
export function draw(
  drawing: Drawing,
  rules: Record<string, string>,
  content?: HTMLElement,
): HTMLElement {
  takeAway(drawing);
  const host = own(document, 'createElement')('div');
  drawn().standing.set(drawing, host);
  drawn().ever.add(host);
  style(host, {
    all: 'initial',
    position: 'fixed',
    padding: '0',
    background: 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
    ...rules,
  });
  const root = host.attachShadow({ mode: 'closed' });
  if (content) root.append(content);
  own(document, 'documentElement').append(host);
  // The top layer lies above the page's own dialogs, and takes no focus.
  host.popover = 'manual';
  host.showPopover();
  return host;
}

/** Takes a drawing out of the page, if it stands there. */
export function takeAway(drawing: Drawing): void {
  drawn().standing.get(drawing)?.remove();
  drawn().standing.delete(drawing);
}

/** Whether a node was put into the page by `draw`, wherever it is now. */
export const isDrawn = (node: Node): boolean => drawn().ever.has(node);

/** Sets styles that the page's own can't outdo: through the CSSOM, which a strict `style-src` does not forbid. */
export function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name, value, 'important');
  }
}
