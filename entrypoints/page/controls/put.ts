/** Puts a value into a plain control at once; whether it stays there is read back later. */

import type { PageValue } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { isInput } from '../dom/tree';
import { type Control, isShut } from './control';
import { announceValue, press } from './events';
import { dataList } from './file/file-bytes';
import { isPressed, pressText } from './pressed-choice';
import { isTicked, optionText, tickText } from './read';

/**
 * Sets the value and tells the page.
 * The value goes round what a page may have put over `value`, as the browser's own filling does.
 * @returns What stands against it, or an empty text.
 */
export function put(control: Control, value: PageValue): string {
  switch (control.type) {
    case 'field':
      return value.type === 'text' ? putText(control.element, value.value) : MISMATCH;
    case 'select':
      return putChoices(control.element, value);
    case 'radios':
      return value.type === 'text' ? putRadio(control.members, value) : MISMATCH;
    case 'presses':
      return value.type === 'text' ? putPress(control.members, value) : MISMATCH;
    case 'ticks':
      return putTicks(control.members, value);
    case 'tick':
      return value.type === 'tick' ? putTick(control.element, value.on) : MISMATCH;
    case 'file':
      return value.type === 'file' ? putFile(control.element, value) : MISMATCH;
    default:
      return MISMATCH;
  }
}

const MISMATCH = 'This value is of another kind than the field.';

function putText(element: HTMLInputElement | HTMLTextAreaElement, value: string): string {
  const { maxLength } = element;
  if (maxLength > 0 && value.length > maxLength) {
    return `It has ${value.length} characters; the field takes ${maxLength}.`;
  }
  element.value = value;
  announceValue(element, value);
  return '';
}

function putChoices(select: HTMLSelectElement, value: PageValue): string {
  if (value.type === 'entries') {
    const wanted = new Set(value.values);
    for (const option of select.options) option.selected = wanted.has(option.label.trim());
    announceValue(select, null);
    return '';
  }
  if (value.type !== 'text') return MISMATCH;
  const option = optionOf(select.options, value, labelOf, ownOf);
  if (!option || option.disabled) return GONE;
  if (select.multiple) option.selected = true;
  else select.selectedIndex = option.index;
  announceValue(select, null);
  return '';
}

const GONE = 'The choice is no longer in the list. Look at the page again.';

function putRadio(
  members: readonly HTMLInputElement[],
  value: PageValue & { type: 'text' },
): string {
  const member = optionOf(members, value, optionText, ownOf);
  if (!member || member.disabled) return GONE;
  if (!member.checked) own(member, 'click')();
  return '';
}

function putPress(members: readonly HTMLElement[], value: PageValue & { type: 'text' }): string {
  const member = optionOf(
    members,
    value,
    pressText,
    (one) => own(one, 'getAttribute')('value') ?? '',
  );
  if (!member || isShut(member)) return GONE;
  if (!isPressed(member)) press(member);
  return '';
}

const labelOf = ({ label }: HTMLOptionElement): string => label.trim();
const ownOf = ({ value }: HTMLOptionElement | HTMLInputElement): string => value;

/** By its label and value together, for either may stand twice; else by its label. */
function optionOf<T>(
  list: Iterable<T>,
  { value, others = [] }: PageValue & { type: 'text' },
  label: (item: T) => string,
  valueIn: (item: T) => string,
): T | undefined {
  let first: T | undefined;
  for (const item of list) {
    if (label(item) !== value) continue;
    if (others.includes(valueIn(item))) return item;
    first ??= item;
  }
  return first;
}

/** Each of the entries has its tick, and nothing else. */
function putTicks(members: readonly HTMLElement[], value: PageValue): string {
  if (value.type !== 'entries' && value.type !== 'text') return MISMATCH;
  const valueIn = (one: HTMLElement) => one.getAttribute('value') ?? '';
  const entries =
    value.type === 'text'
      ? [value]
      : value.values.map((one) => ({ type: 'text', value: one }) as const);
  const wanted = entries.map((entry) => optionOf(members, entry, tickText, valueIn));
  if (wanted.some((one) => !one || isShut(one))) return GONE;
  for (const member of members) putTick(member, wanted.includes(member));
  return '';
}

function putTick(element: HTMLElement, on: boolean): string {
  if (isTicked(element) !== on) pressTick(element);
  return '';
}

/** Ticks a box or takes the tick out: HTML's own by a click, a widget by all that a pointer does. */
export function pressTick(element: HTMLElement): void {
  if (isInput(element)) own(element, 'click')();
  else press(element);
}

function putFile(element: HTMLInputElement, file: PageValue & { type: 'file' }): string {
  element.files = dataList(element, file).files;
  announceValue(element, null);
  return '';
}
