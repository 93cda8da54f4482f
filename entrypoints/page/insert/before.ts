/** The text right before a field, where no label is tied to it. */

import { isElement } from '../dom/element-types';
import { own } from '../dom/own';
import { BLOCKS, isSilent, lastLine, tidy } from '../dom/text';

/** So many nodes back it is looked for. */
const STEPS = 60;
/** What stands before one of these is its own. */
const CONTROL = 'input:not([type=hidden]), select, textarea, button, [contenteditable]';
const BLOCK = [...BLOCKS].join(', ');

/** @returns The last line before a field that belongs to no other, or undefined. */
export function textBefore(field: Element): string | undefined {
  const nodes = own(field.ownerDocument, 'createTreeWalker')(field.getRootNode());
  nodes.currentNode = field;
  let text = '';
  let line: Element | null | undefined;
  for (let step = 0; step < STEPS; step++) {
    const node = nodes.previousNode();
    // Before the body stands the page's title: it is no field's.
    if (!node || (isElement(node) && own(node, 'matches')(`body, ${CONTROL}`))) break;
    const around = own(node, 'parentElement');
    if (own(node, 'nodeType') !== Node.TEXT_NODE || (around && isSilent(around))) continue;
    const value = node.nodeValue ?? '';
    if (text === '' && !/\S/.test(value)) continue;
    const block = own(around, 'closest')?.(BLOCK) ?? null;
    if ((line !== undefined && block !== line) || isAnothers(around, field)) break;
    line = block;
    text = value + text;
  }
  return lastLine(tidy(text)) || undefined;
}

/** True in the label of another field. */
function isAnothers(around: Element | null, field: Element): boolean {
  const label = own(around, 'closest')?.('label');
  return label !== null && label !== undefined && label.control !== null && label.control !== field;
}
