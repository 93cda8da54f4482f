/** The DOM seen through shadow roots and frames, and without what a page may have overridden. */

declare global {
  interface Element {
    /** Firefox, for extensions only: the shadow root even when it is closed. */
    openOrClosedShadowRoot?: ShadowRoot | null;
  }
  interface Window {
    /** Firefox: the page's own view of its window. */
    wrappedJSObject?: Window & typeof globalThis;
  }
}

// Frames have their own constructors, so `instanceof` would lie about their elements.
export function isHtml(node: Node | null | undefined): node is HTMLElement {
  return node?.nodeType === 1 && 'style' in node && 'innerText' in node;
}

export function isInput(node: Node | null | undefined): node is HTMLInputElement {
  return isHtml(node) && node.localName === 'input';
}

export function isTextArea(node: Node | null | undefined): node is HTMLTextAreaElement {
  return isHtml(node) && node.localName === 'textarea';
}

export function isSelect(node: Node | null | undefined): node is HTMLSelectElement {
  return isHtml(node) && node.localName === 'select';
}

/** The shadow root of an element, open or closed; null where it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!isHtml(element)) return null;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  try {
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/** The document inside a frame element; null for anything else and for a foreign origin. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return 'contentDocument' in element && element.contentDocument
      ? (element as HTMLIFrameElement).contentDocument
      : null;
  } catch {
    return null;
  }
}

/** The focused element, however deep in shadow roots and same-origin frames it sits. */
export function deepActive(doc: Document): Element | null {
  return descend(doc, (root) => {
    // Where the whole document is edited, Firefox names no active element.
    const whole = 'designMode' in root && root.designMode === 'on' ? root.body : null;
    return root.activeElement ?? whole;
  });
}

/** The element under the pointer, however deep. */
export function deepHovered(doc: Document): Element | null {
  return descend(doc, (root) => [...root.querySelectorAll(':hover')].at(-1) ?? null);
}

function descend(
  doc: Document,
  pick: (root: Document | ShadowRoot) => Element | null,
): Element | null {
  let found = pick(doc);
  for (;;) {
    const root = found && (shadowRootOf(found) ?? frameDocument(found));
    const inner = root ? pick(root) : null;
    if (!inner) return found;
    found = inner;
  }
}

/** The window of a node's document. */
export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}

/** The selection a node lives in: Chromium keeps one for each shadow root. */
export function selectionOf(node: Node): Selection | null {
  const root = node.getRootNode();
  if ('getSelection' in root && typeof root.getSelection === 'function') {
    return (root as Document).getSelection();
  }
  return node.ownerDocument?.getSelection() ?? null;
}

/** Parent across shadow boundaries. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
