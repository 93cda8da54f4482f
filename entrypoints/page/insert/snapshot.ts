/** What stands in a target and around it, read before and after a way is tried. */

import { isDocument, isRoot } from '../dom/element-types';
import { own } from '../dom/own';
import { hasOwnSelection, selectionOf, shadowRootOf } from '../dom/tree';
import type { Target } from './target';

export interface Snapshot {
  /** The field's value, or the text that the editor shows. */
  text: string;
  /**
   * The text of the whole document or shadow root, for a plain field with what stands in the fields of
   * it: pages put what they are given outside the clicked block, or draw the field anew.
   */
  around: string;
  /** The selected text, which is to be replaced. */
  selected: string;
  /** What stands on both sides of the selection; null where the browser does not tell. */
  sides: { left: string; right: string } | null;
}

/** The field's value, or the text that the editor shows. */
export function textIn(target: Target): string {
  if (target.kind === 'none') return '';
  if (target.kind === 'ear') return shownText(target.root);
  return target.kind === 'rich' ? shownText(target.element) : target.element.value;
}

/**
 * @param root Where to look around: the target's root, before it may have been taken out of it.
 * @returns Everything about the target that the text's arrival is judged by.
 */
export function snapshot(target: Target, root: Node | null): Snapshot {
  const text = textIn(target);
  if (target.kind === 'text') {
    const around = aroundOf(target, root);
    const { selectionStart: start, selectionEnd: end } = target.element;
    if (start === null || end === null) return { text, around, selected: '', sides: null };
    const sides = { left: text.slice(0, start), right: text.slice(end) };
    return { text, around, selected: text.slice(start, end), sides };
  }
  if (target.kind !== 'rich' && target.kind !== 'ear') {
    return { text, around: '', selected: text, sides: null };
  }
  const { element } = target;
  const selected = selectionOf(element)?.toString() ?? '';
  const sides = target.kind === 'rich' ? sidesOf(element) : null;
  return { text, around: aroundOf(target, root), selected, sides };
}

/** What stands around a target in its document or shadow root; see `Snapshot`. */
export function aroundOf(target: Target, root: Node | null): string {
  const text = own(root && isDocument(root) ? own(root, 'body') : root, 'textContent') ?? '';
  return target.kind === 'text' ? [text, ...fieldsIn(root).map(typedIn)].join('\n') : text;
}

/** Every field of a document or a shadow root that a text can be typed into. */
export function fieldsIn(root: Node | null): Element[] {
  return root && isRoot(root)
    ? [...own(root, 'querySelectorAll')('input, select, textarea, [contenteditable]')]
    : [];
}

function typedIn(field: Element): string {
  return hasOwnSelection(field) ? field.value : '';
}

function shownText(element: HTMLElement): string {
  return own(shadowRootOf(element) ?? element, 'textContent') ?? '';
}

function sidesOf(host: HTMLElement): Snapshot['sides'] {
  const selection = selectionOf(host);
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!host.contains(range.startContainer) || !host.contains(range.endContainer)) return null;
  const left = own(own(host, 'ownerDocument'), 'createRange')();
  left.setStart(host, 0);
  left.setEnd(range.startContainer, range.startOffset);
  const right = own(own(host, 'ownerDocument'), 'createRange')();
  right.setStart(range.endContainer, range.endOffset);
  right.setEnd(host, host.childNodes.length);
  return { left: left.toString(), right: right.toString() };
}
