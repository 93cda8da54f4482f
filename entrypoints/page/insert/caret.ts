/** Puts the caret where the snippet wants it. */
import { own } from '../dom/own';
import { selectionOf } from '../dom/tree';
import type { Content } from './result';
import type { Target } from './target';

/** Makes sure there is a caret in the target, at its end if it has none yet. */
export function ensureCaret(target: Target): void {
  if (target.kind !== 'rich') return;
  const selection = selectionOf(target.element);
  if (!selection) return;
  const { anchorNode } = selection;
  if (anchorNode && own(target.element, 'contains')(anchorNode)) return;
  selection.selectAllChildren(target.element);
  selection.collapseToEnd();
}

/**
 * Some editors trim what is pasted: types the space at the end of a line anew, where the caret
 * now stands right behind the last letter.
 */
export function keepEndSpace(target: Target, { text, html }: Content): void {
  const space = /\S([ \u00a0]+)$/.exec(text)?.[1];
  if (target.kind !== 'rich' || html !== undefined || !space || text.includes('\n')) return;
  const selection = selectionOf(target.element);
  const node = selection?.focusNode;
  if (
    !node ||
    !selection?.isCollapsed ||
    own(node, 'nodeType') !== 3 ||
    !own(target.element, 'contains')(node)
  )
    return;
  const left = own(node, 'textContent')?.slice(0, selection.focusOffset) ?? '';
  if (left.endsWith(text.trim()))
    own(own(target.element, 'ownerDocument'), 'execCommand')('insertText', false, space);
}

/** Moves the caret from the end of the inserted text back to the wanted place. */
export function placeCaret(target: Target, content: Content, start: number | null): void {
  const { text, caret } = content;
  if (caret === undefined || caret >= text.length) return;
  if (target.kind === 'text' && start !== null) {
    target.element.setSelectionRange(start + caret, start + caret);
  }
  if (target.kind !== 'rich') return;
  const selection = selectionOf(target.element);
  const steps = [...new Intl.Segmenter().segment(text.slice(caret))].length;
  for (let step = 0; step < steps; step++) selection?.modify('move', 'backward', 'character');
}
