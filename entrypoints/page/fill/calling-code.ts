/** A telephone number without its country stands beside a code, which must be that country's. */

import { isCombobox } from '../controls/control';
import { put } from '../controls/put';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { isHtml, isInput, isSelect, parentOf, pause } from '../dom/tree';
import { Finder } from './find-again';
import { say, type Task, takeBack } from './settle';

/** So long a widget may take to follow a number, in milliseconds. */
const CALM = 100;
/** So many boxes around a field may belong to its widget. */
const BOXES = 3;
/** A number with its country, which is more than a code. */
const WHOLE = /^\+[\d\s().-]{7,}$/;

/**
 * Looks whether a number and the code beside it are the person's together. Where they are not, the
 * number is written with its country, which some widgets follow; else it is taken out again.
 */
export async function agreeWithCode(task: Task): Promise<void> {
  const { fill, planned } = task;
  const { value } = fill;
  if (value.type !== 'text') return;
  const whole = [value.value, ...(value.others ?? [])].find((form) => WHOLE.test(form));
  const control = new Finder().find(fill.n, planned);
  if (!whole || control?.type !== 'field' || control.element.value.includes('+')) return;
  const { element } = control;
  const codes = codesBeside(element);
  if (agrees(codes, element.value, whole)) return;
  put(control, { type: 'text', value: whole });
  await pause(CALM);
  const now = codesBeside(element);
  if (now.length > 0 && agrees(now, element.value, whole)) return;
  await takeBack(task);
  if (task.result.outcome === 'refused')
    say(
      task,
      'refused',
      `The code beside it is +${codes[0]}. Set it to your country’s, then fill this again.`,
    );
}

/** Whether one of the codes that stand there makes the whole number of what the field holds, or none stands there. */
function agrees(codes: readonly string[], shown: string, whole: string): boolean {
  const [is, be] = [digitsOf(shown), digitsOf(whole)];
  return (
    codes.length === 0 ||
    codes.some((code) => be.startsWith(code) && (is === be || code + is.replace(/^0+/, '') === be))
  );
}

const digitsOf = (text: string): string => text.replace(/ ext\..*|\D/g, '');

/** The code that a page shows beside a field: in the boxes around it, or in the control right before. */
function codesBeside(field: HTMLInputElement | HTMLTextAreaElement): string[] {
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
