/** The calling code that a page shows beside a telephone number. */

import { own } from '../../dom/own';
import { textOf } from '../../dom/text';
import { isHtml, isInput, isSelect, parentOf } from '../../dom/tree';
import { isCombobox } from '../combobox/pattern';

/** So many boxes around a field may belong to its widget. */
const BOXES = 3;

/** `49` of “+49 ___ ________”: the code alone, and the blanks of a mask. */
export const codeKept = (text: string): string | undefined =>
  /^\+(\d{1,3})[\s()_.-]*$/.exec(text)?.[1];

/** The code that a page shows beside a field: in the boxes around it, or in the control right before. */
export function codesBeside(field: HTMLInputElement | HTMLTextAreaElement): string[] {
  for (
    let box = parentOf(field), steps = 0;
    box && steps < BOXES && textFieldsIn(box).every((one) => one === field);
    steps++, box = parentOf(box)
  ) {
    const codes = [...shownIn(box)].flatMap(codesIn);
    if (codes.length > 0) return codes;
  }
  const before = controlBefore(field);
  return before ? codesIn(shownBy(before)) : [];
}

const textFieldsIn = (box: Element): Element[] => [...own(box, 'querySelectorAll')(TEXTS)];

const TEXTS = 'input:is([type=text], [type=tel], [type=email], :not([type])), textarea';
const LISTS = 'select, [role="combobox"], [aria-haspopup="listbox"]';

/** What the lists in a box show as chosen, and what stands there as a text of its own. */
function* shownIn(box: Element): Generator<string> {
  for (const list of own(box, 'querySelectorAll')(LISTS)) if (isHtml(list)) yield shownBy(list);
  const walker = own(document, 'createTreeWalker')(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (
      /^\+\d{1,3}$/.test(text) &&
      !own(own(node, 'parentElement'), 'closest')?.('option, [role="listbox"]')
    )
      yield text;
  }
}

function shownBy(list: HTMLElement): string {
  if (isSelect(list)) {
    const option = list.options[list.selectedIndex];
    return option ? `${option.label} ${option.value}` : '';
  }
  return isInput(list) ? list.value : textOf(list);
}

/** `+49`, `+1 684`: with and without what some countries have behind a shared code. */
function codesIn(text: string): string[] {
  const [, code = '', area = ''] = /\+\s?(\d{1,3})(?:[-\s](\d{3})\b)?/.exec(text) ?? [];
  return code === '' ? [] : area === '' ? [code] : [code, code + area];
}

function controlBefore(field: Element): HTMLElement | undefined {
  const root = field.closest('form') ?? own(field.ownerDocument, 'body');
  const all = [...own(root, 'querySelectorAll')(`${TEXTS}, ${LISTS}`)];
  const before = all[all.indexOf(field) - 1];
  return isHtml(before) && (isSelect(before) || isCombobox(before)) ? before : undefined;
}
