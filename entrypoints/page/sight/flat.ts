/** The flat tree: the way up from an element as it is drawn, through slots, shadow roots and frames. */
import { own } from '../dom/own';
import { parentOf, shadowRootOf } from '../dom/tree';

/**
 * What an element is drawn in: its slot, its parent, the host of its shadow root, or the frame around its
 * document; null at the top, and where the document around is of another origin.
 */
export function flatParentOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (!parent) return frameOf(element);
  if (own(element, 'parentNode') !== parent) return parent;
  return own(element, 'assignedSlot') ?? closedSlotOf(element, parent) ?? parent;
}

/** The element in another document of this origin that shows the document of this one. */
export function frameOf(element: Element): Element | null {
  try {
    return own(element, 'ownerDocument').defaultView?.frameElement ?? null;
  } catch {
    // Firefox may throw where Chromium says null.
    return null;
  }
}

/** A closed shadow tree does not tell where it shows a child of its host. */
function closedSlotOf(element: Element, host: Element): Element | undefined {
  const root = own(host, 'shadowRoot') ? null : shadowRootOf(host);
  if (!root) return undefined;
  return [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(element));
}
