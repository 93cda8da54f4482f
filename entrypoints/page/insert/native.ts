/** The browser's own editing commands: they keep its undo, and the page hears of them as of typing. */

import { escapeHtml } from '../../../data/text/html';
import { globalOf } from '../dom/globals';
import { own } from '../dom/own';
import { hasOwnSelection, isHtml, selectionOf } from '../dom/tree';
import { typeInto } from './aim';
import { linesAsHtml } from './html';

/** Firefox folds the white space of HTML wherever it is put in, but types lines in one piece. */
const isGecko = globalOf('cloneInto') !== undefined;

/** Types a text at the caret, its lines as by Enter. @returns False when nothing can be typed there. */
export function typeText(element: HTMLElement, text: string): boolean {
  return edit(element, 'insertText', text);
}

/** Takes out what is selected. @returns False when nothing can be taken out there. */
export const erase = (element: HTMLElement): boolean => edit(element, 'delete');

function edit(
  element: HTMLElement,
  command: 'insertText' | 'insertHTML' | 'delete',
  data?: string,
): boolean {
  return typeInto(element, () => {
    closeTyping(element);
    return own(own(element, 'ownerDocument'), 'execCommand')(command, false, data);
  });
}

/** Puts in lines as one piece: typed, each would be an event and a paragraph of its own. */
export function insertLines(element: HTMLElement, text: string): boolean {
  if (!text.includes('\n') || (isGecko && isPlain(element))) return typeText(element, text);
  const html = keepsSpace(element) ? escapeHtml(text) : linesAsHtml(text);
  return insertHtml(element, html) || typeText(element, text);
}

/** Puts in HTML at the caret. @returns False where only text can be. */
export function insertHtml(element: HTMLElement, html: string): boolean {
  return edit(element, 'insertHTML', html);
}

/** Ends the undo step of what the person has just typed, by setting the selection anew. */
function closeTyping(element: HTMLElement): void {
  if (hasOwnSelection(element)) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = element;
    if (start !== null) element.setSelectionRange(start, end, selectionDirection ?? undefined);
    return;
  }
  const selection = selectionOf(element);
  if (!selection?.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0).cloneRange();
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Whether a field takes text alone. */
export function isPlain(element: HTMLElement): boolean {
  return hasOwnSelection(element) || own(element, 'contentEditable') === 'plaintext-only';
}

function keepsSpace(element: HTMLElement): boolean {
  if (isGecko) return false;
  if (isPlain(element)) return true;
  // The page may have moved the caret elsewhere, into a place that catches pastes.
  const at = selectionElement(element) ?? element;
  return /pre|break-spaces/.test(getComputedStyle(at).whiteSpace);
}

/** The element that the selection begins in, be it inside the given one or not. */
export function selectionElement(element: HTMLElement): HTMLElement | null {
  const node = selectionOf(element)?.anchorNode;
  const at = isHtml(node) ? node : own(node, 'parentElement');
  return isHtml(at) ? at : null;
}
