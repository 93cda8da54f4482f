/** What stands in a control, and what can be chosen in it. */

import type { Option } from '../../../data/fill/values/want';
import { asksToChoose } from '../../../data/recognition/lexicon/prompts';
import { isRoot } from '../dom/element-types';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { isInput, isSelect, parentOf } from '../dom/tree';
import type { Control } from './control';
import { dateIn } from './date-parts/fill';
import { fileShownIn } from './drop-zone/drop';
import { isPressed, pressText } from './pressed-choice';

/** More than any list that a person chooses from by hand. */
const MOST = 1000;

/** What stands in a control now, as a person would say it; empty for nothing. */
export function currentOf(control: Control): string {
  const { element, type } = control;
  if (type === 'field') return control.element.value;
  if (type === 'tick') return isTicked(element) ? 'ticked' : '';
  if (type === 'file') return [...(control.element.files ?? [])].map(({ name }) => name).join(', ');
  if (type === 'select') return selectedText(control.element);
  if (type === 'radios') {
    const chosen = control.members.find(({ checked }) => checked);
    return chosen ? optionText(chosen) : '';
  }
  if (type === 'ticks') return control.members.filter(isTicked).map(tickText).join(', ');
  if (type === 'presses') {
    const pressed = control.members.find(isPressed);
    return pressed ? pressText(pressed) : '';
  }
  if (type === 'parts') return dateIn(element);
  if (type === 'rich') return richText(element);
  return type === 'zone' ? fileShownIn(element) : comboboxText(element);
}

/** Whether a tick stands in a box of HTML's, or in what has the role of one. */
export const isTicked = (element: HTMLElement): boolean =>
  isInput(element) ? element.checked : isPressed(element);

/** The text of an editor; where a box of one line makes something else of it, what it shows beside. */
function richText(element: HTMLElement): string {
  const text = (own(element, 'textContent') ?? '').replace(/\u200b|\ufeff/g, '').trim();
  return text === '' && own(element, 'ariaMultiLine') === 'false' ? shownBeside(element) : text;
}

/** A list that shows its first entry because nothing is chosen stands empty. */
function selectedText(select: HTMLSelectElement): string {
  if (!select.multiple) {
    const option = select.options[select.selectedIndex];
    return option && !isPrompt(option, select) ? option.label : '';
  }
  return [...select.selectedOptions]
    .filter((option) => !isPrompt(option, select))
    .map(({ label }) => label)
    .join(', ');
}

/** The entry that says “Please choose”: without a value, or closed, or first and the required list’s label. */
function isPrompt(option: HTMLOptionElement, select: HTMLSelectElement): boolean {
  if (option.value === '' || option.disabled) return true;
  // Nobody chose it: the browser shows the first entry where none is.
  const all = [...select.options];
  if (option !== all[0] || select.multiple || all.some((one) => one.defaultSelected)) return false;
  return asksToChoose(option.label) || isNameOf(select, option.label) || isOverFigures(all);
}

/** “Day”, and below it figures only. */
const isOverFigures = ([first, ...others]: readonly HTMLOptionElement[]): boolean =>
  others.length > 1 &&
  !/\d/.test(first?.label ?? '') &&
  others.every(({ label }) => /^\s*\d+\s*$/.test(label));

/** True for what a field is called itself: a label that lies in an empty box until something is chosen. */
function isNameOf(element: HTMLElement, text: string): boolean {
  const names = [...labelsOf(element).map(textOf), ...outerNames(element), placeholderOf(element)];
  const shown = plain(text);
  return names.some((name) => {
    const known = plain(name);
    return known !== '' && (shown === known || isWithPrompt(shown, known));
  });
}

/** By ARIA; a button is often called what is chosen in it. */
function outerNames(element: HTMLElement): string[] {
  const root = own(element, 'getRootNode')();
  const ids = (own(element, 'getAttribute')('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const outer = ids.flatMap((id) => (isRoot(root) ? (own(root, 'getElementById')(id) ?? []) : []));
  const texts = outer.filter((one) => !own(element, 'contains')(one)).map(textOf);
  return isInput(element) ? [...texts, own(element, 'ariaLabel') ?? ''] : texts;
}

/** “Country: Select …” */
const isWithPrompt = (shown: string, name: string): boolean =>
  shown.startsWith(`${name} `) && asksToChoose(shown.slice(name.length));

const plain = (text: string): string => text.replace(/[\s*:✱]+/gu, ' ').trim();

const placeholderOf = (element: HTMLElement): string =>
  ['placeholder', 'aria-placeholder', 'data-placeholder']
    .map((name) => own(element, 'getAttribute')(name) ?? '')
    .find((text) => text !== '') ?? '';

/** What a list box widget shows as chosen: in its field, or beside it. */
function comboboxText(element: HTMLElement): string {
  if (isInput(element) && element.value !== '' && !element.readOnly) return element.value;
  const text = isInput(element) ? element.value || shownBeside(element) : textOf(element);
  return isEmptyText(text) || isNameOf(element, text) ? '' : text;
}

/** So many boxes around a field may belong to its widget. */
const BOXES = 3;

/** The text a widget shows beside its field, without labels, hints, buttons and open lists. */
export function shownBeside(element: HTMLElement): string {
  let box: Element = element;
  for (let steps = 0; steps < BOXES; steps++) {
    const up = parentOf(box);
    if (!up || own(up, 'localName') === 'form' || own(up, 'querySelectorAll')(CONTROLS).length > 1)
      break;
    if (
      own(up, 'matches')('label') ||
      own(up, 'querySelector')('label, legend:not([aria-hidden="true"] *), h1, h2, h3, h4')
    )
      break;
    box = up;
  }
  const notes = ['aria-labelledby', 'aria-describedby', 'aria-errormessage', 'aria-controls']
    .flatMap((name) => (own(element, 'getAttribute')(name) ?? '').split(/\s+/))
    // Some name themselves by the box they stand in.
    .filter((id) => id !== '' && !own(element, 'closest')(`#${CSS.escape(id)}`));
  return [...textsIn(box, notes)]
    .join(' ')
    .replace(/\u200b|\u200d|\ufeff/g, '')
    .trim();
}

const CONTROLS =
  'input:not([type=hidden], [aria-hidden=true], [tabindex="-1"]), select:not([aria-hidden=true]), textarea:not([aria-hidden=true])';

function* textsIn(box: Element, notes: readonly string[]): Generator<string> {
  for (const node of own(box, 'childNodes')) {
    const text = own(node, 'nodeType') === Node.TEXT_NODE ? node.nodeValue?.trim() : '';
    if (text) yield text;
    if (!(node instanceof Element) || notes.includes(own(node, 'id'))) continue;
    if (
      !own(
        node,
        'matches',
      )(
        '[role="listbox"], [aria-live], [aria-hidden="true"], [role="alert"], svg, style, script',
      ) &&
      own(node, 'checkVisibility')({ visibilityProperty: true })
    )
      yield* textsIn(node, notes);
  }
}

/** “Select…”, “Choose a country”: words that ask; an arrow alone says nothing either. */
const isEmptyText = (text: string): boolean =>
  asksToChoose(text) || /^(nothing|none|no \w+) selected$/i.test(text);

/** What can be chosen: the entries of a list, the labels of radio buttons. Closed entries are left out. */
export function optionsOf(control: Control): Option[] {
  if (control.type === 'radios') {
    return control.members.map((member) => ({ label: optionText(member), value: member.value }));
  }
  if (control.type === 'presses') {
    return control.members.map((member) => ({
      label: pressText(member),
      value: own(member, 'getAttribute')('value') ?? '',
    }));
  }
  if (control.type === 'ticks') {
    return control.members.map((member) => ({
      label: tickText(member),
      value: own(member, 'getAttribute')('value') ?? '',
    }));
  }
  const { element } = control;
  const list = isSelect(element)
    ? element.options
    : isInput(element)
      ? element.list?.options
      : undefined;
  if (!list || (isInput(element) && control.type !== 'combobox' && !isSelect(element))) return [];
  return [...list]
    .slice(0, MOST)
    .filter(
      (option) =>
        !option.disabled && !option.matches('optgroup[disabled] *') && option.value !== '',
    )
    .map(({ label, value }) => ({ label: label.trim(), value }));
}

/** What a box to tick is called, be it HTML's or a widget. */
export const tickText = (element: HTMLElement): string =>
  isInput(element) ? optionText(element) : pressText(element);

/** What a radio button or tick box is called. */
export function optionText(element: HTMLInputElement): string {
  const labels = labelsOf(element)
    .map((label) => textOf(label))
    .filter(Boolean);
  return labels[0] ?? own(element, 'ariaLabel') ?? element.value;
}
