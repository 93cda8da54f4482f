/** What stands in a target and around it, read before and after a way is tried. */
import { selectionOf, shadowRootOf } from './dom';
import type { Target } from './target';

export interface Snapshot {
  /** The field's value, or the text that the editor shows. */
  text: string;
  /** The text of the whole document or shadow root: editors may put lines outside the clicked block. */
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
    const { selectionStart: start, selectionEnd: end } = target.element;
    if (start === null || end === null) return { text, around: '', selected: '', sides: null };
    const sides = { left: text.slice(0, start), right: text.slice(end) };
    return { text, around: '', selected: text.slice(start, end), sides };
  }
  if (target.kind !== 'rich' && target.kind !== 'ear') {
    return { text, around: '', selected: text, sides: null };
  }
  const { element } = target;
  const selected = selectionOf(element)?.toString() ?? '';
  const sides = target.kind === 'rich' ? sidesOf(element) : null;
  return { text, around: textAround(root), selected, sides };
}

/** The text of a document or a shadow root. */
export function textAround(root: Node | null): string {
  return (isDocument(root) ? root.body : root)?.textContent ?? '';
}

function isDocument(node: Node | null): node is Document {
  return node?.nodeType === 9;
}

function shownText(element: HTMLElement): string {
  return (shadowRootOf(element) ?? element).textContent ?? '';
}

function sidesOf(host: HTMLElement): Snapshot['sides'] {
  const selection = selectionOf(host);
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!host.contains(range.startContainer) || !host.contains(range.endContainer)) return null;
  const left = host.ownerDocument.createRange();
  left.setStart(host, 0);
  left.setEnd(range.startContainer, range.startOffset);
  const right = host.ownerDocument.createRange();
  right.setStart(range.endContainer, range.endOffset);
  right.setEnd(host, host.childNodes.length);
  return { left: left.toString(), right: right.toString() };
}
