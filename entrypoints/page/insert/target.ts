/** What the text is to go into. */

import { globalOf } from '../dom/globals';
import { own } from '../dom/own';
import {
  deepActive,
  deepHovered,
  isHtml,
  isInput,
  isSelect,
  isTextArea,
  parentOf,
} from '../dom/tree';
import type { InsertRequest } from './result';

export type Target =
  /** A plain field that takes typed text. */
  | { kind: 'text'; element: HTMLInputElement | HTMLTextAreaElement }
  /** An input with a value of a given form: date, number, colour … */
  | { kind: 'value'; element: HTMLInputElement; type: string }
  | { kind: 'choice'; element: HTMLSelectElement }
  /** An editing host: contenteditable, or the body in designMode. */
  | { kind: 'rich'; element: HTMLElement; plain: boolean }
  /** An unseen element by which an editor listens; `root` is where it shows the text. */
  | { kind: 'ear'; element: HTMLElement; root: HTMLElement }
  /** Not a field at all. */
  | { kind: 'none'; element: Element | null };

const VALUE_TYPES = new Set([
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'number',
  'range',
  'color',
]);

interface FirefoxApi {
  runtime?: unknown;
  menus?: { getTargetElement(id: number): Element | null };
}

/** Smaller than this in either direction nobody can read what they type. */
export const READABLE_PIXELS = 8;

/**
 * Finds the field that is meant: the right-clicked one where the browser tells it, else the one
 * with focus, else (after a right click) the one under the pointer.
 */
export function findTarget(request: InsertRequest, doc: Document = document): Target {
  const clicked = clickedElement(request.targetElementId);
  if (clicked) {
    const target = targetOf(clicked);
    const active = deepActive(doc);
    // An editor's own listener has the focus, while the click met the text it draws.
    if (target.kind !== 'none' && !(active && active !== clicked && isEar(active))) {
      focus(target);
      return target;
    }
  }
  const focused = targetOf(deepActive(doc));
  if (focused.kind !== 'none' || !request.clicked) return focused;
  const hovered = targetOf(deepHovered(doc));
  if (hovered.kind === 'none') return focused;
  focus(hovered);
  return hovered;
}

/** True when the focus has gone from a field to another: what is typed now would go there. */
export function isLeft(field: HTMLElement): boolean {
  const { kind, element } = targetOf(deepActive(field.ownerDocument));
  return kind !== 'none' && element !== null && element !== field && !field.contains(element);
}

function clickedElement(id: number | undefined): Element | null {
  if (id === undefined) return null;
  const { menus }: FirefoxApi = globalOf('chrome') ?? {};
  try {
    return menus?.getTargetElement(id) ?? null;
  } catch {
    return null;
  }
}

function focus({ element }: Target): void {
  if (!isHtml(element) || own(element, 'matches')(':focus')) return;
  own(element, 'focus')({ preventScroll: true });
}

/** @returns What kind of field an element is, or is part of. */
export function targetOf(element: Element | null): Target {
  if (!isHtml(element)) return { kind: 'none', element };
  if (isSelect(element)) return { kind: 'choice', element };
  if (isInput(element)) {
    const type = valueType(element);
    return type ? { kind: 'value', element, type } : { kind: 'text', element };
  }
  if (isEar(element)) return { kind: 'ear', element, root: shownBy(element) };
  if (isTextArea(element)) return { kind: 'text', element };
  const host = editingHost(element);
  if (!host) return { kind: 'none', element };
  return { kind: 'rich', element: host, plain: host.contentEditable === 'plaintext-only' };
}

/** What the page asks for: a browser that does not know the type shows a text field there. */
function valueType(element: HTMLInputElement): string | null {
  const type = (own(element, 'getAttribute')('type') ?? '').toLowerCase();
  return VALUE_TYPES.has(type) ? type : null;
}

function editingHost(element: HTMLElement): HTMLElement | null {
  if (own(own(element, 'ownerDocument'), 'designMode') === 'on')
    return own(own(element, 'ownerDocument'), 'body');
  if (!own(element, 'isContentEditable')) return null;
  let host = element;
  for (let at = own(host, 'parentElement'); at && own(at, 'isContentEditable'); ) {
    host = at;
    at = own(host, 'parentElement');
  }
  return host;
}

/**
 * Code editors draw their text themselves and listen through a textarea, an EditContext or an
 * editable element that is too small, or too transparent, to be read.
 */
function isEar(element: Element): element is HTMLElement {
  if (!isHtml(element)) return false;
  if ('editContext' in element && element.editContext) return true;
  if (!isTextArea(element) && !own(element, 'isContentEditable')) return false;
  if (
    own(own(element, 'ownerDocument'), 'designMode') === 'on' ||
    element === own(own(element, 'ownerDocument'), 'body')
  ) {
    return false;
  }
  return isUnseen(element);
}

/** True for what has no readable size, is cut off to none, or is wholly transparent. */
function isUnseen(element: HTMLElement): boolean {
  if (isTiny(element) || isTransparent(element)) return true;
  const parent = own(element, 'parentElement');
  return parent !== null && isTiny(parent) && getComputedStyle(parent).overflow !== 'visible';
}

function isTiny(element: HTMLElement): boolean {
  const { width, height } = own(element, 'getBoundingClientRect')();
  return width < READABLE_PIXELS || height < READABLE_PIXELS;
}

/** True for what is not drawn, or drawn wholly transparent. */
export function isTransparent(element: HTMLElement): boolean {
  return (
    own(element, 'checkVisibility')?.({ opacityProperty: true, visibilityProperty: true }) === false
  );
}

function shownBy(ear: HTMLElement): HTMLElement {
  let root: Element = ear;
  while (isHtml(root) && isUnseen(root)) {
    const parent = parentOf(root);
    if (!parent) break;
    root = parent;
  }
  return isHtml(root) ? root : ear;
}
