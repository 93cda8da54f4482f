/** The controls of a page as filling sees them. */

import { meaningsIn } from '../../../data/recognition/evidence/read-text';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { isHtml, isInput, isSelect, isTextArea, parentOf } from '../dom/tree';
import { FAINT } from '../sight/faint';
import { datePartsIn } from './date-parts/parts';
import { isDropZone } from './drop-zone/detect';
import { fileButton } from './file/file-button';
import { isTickByRole, pressesIn } from './pressed-choice';

export type Control =
  | { type: 'field'; element: HTMLInputElement | HTMLTextAreaElement }
  | { type: 'select'; element: HTMLSelectElement }
  /** `element` is the first of them. */
  | { type: 'radios'; element: HTMLInputElement; members: HTMLInputElement[] }
  /** Choices without inputs, which are pressed; `element` holds them. */
  | { type: 'presses'; element: HTMLElement; members: HTMLElement[] }
  /** Boxes to tick that answer one question; `element` is the first of them. */
  | { type: 'ticks'; element: HTMLElement; members: HTMLElement[] }
  /** A box of HTML's, or a widget that has the role of one. */
  | { type: 'tick'; element: HTMLElement }
  /** A date in parts; `element` is the group of them. */
  | { type: 'parts'; element: HTMLElement }
  | { type: 'file'; element: HTMLInputElement }
  | { type: 'rich'; element: HTMLElement }
  /** A place to drop a file on, without a file input. */
  | { type: 'zone'; element: HTMLElement }
  /** A list that opens: role `combobox`, or a button with a list box. */
  | { type: 'combobox'; element: HTMLElement };

/** What kind of control an element is; radios stand for themselves until they are grouped. */
export function controlOf(element: HTMLElement): Control {
  if (isSelect(element)) return { type: 'select', element };
  if (isCombobox(element)) return { type: 'combobox', element };
  if (isTextArea(element)) return { type: 'field', element };
  if (!isInput(element)) return widgetOf(element);
  if (element.type === 'radio') return { type: 'radios', element, members: [element] };
  if (element.type === 'checkbox') return { type: 'tick', element };
  return element.type === 'file' ? { type: 'file', element } : { type: 'field', element };
}

function widgetOf(element: HTMLElement): Control {
  if (isTickByRole(element)) return { type: 'tick', element };
  if (datePartsIn(element)) return { type: 'parts', element };
  const members = pressesIn(element);
  if (members.length > 0) return { type: 'presses', element, members };
  return { type: isDropZone(element) ? 'zone' : 'rich', element };
}

/** By the ARIA patterns for comboboxes and for buttons that open a list box. */
export function isCombobox(element: HTMLElement): boolean {
  // What opens is a calendar, say: the box itself is typed into.
  if (isInput(element) && /^(dialog|grid)$/.test(own(element, 'ariaHasPopup') ?? '')) return false;
  if (own(element, 'role') === 'combobox') return true;
  if (own(element, 'ariaHasPopup') === 'listbox') return true;
  const completes =
    own(element, 'ariaAutoComplete') === 'list' || own(element, 'ariaAutoComplete') === 'both';
  return (
    completes &&
    (own(element, 'hasAttribute')('aria-controls') || own(element, 'hasAttribute')('aria-owns'))
  );
}

/** True for what is filled step by step, while the page answers; the others are set at once. */
export const isSlow = ({ type }: Control): boolean =>
  type === 'combobox' || type === 'rich' || type === 'zone' || type === 'parts';

/** Whether the page has switched a control off, by HTML or by ARIA. */
export const isShut = (element: Element): boolean =>
  own(element, 'matches')(':disabled') || own(element, 'ariaDisabled') === 'true';

/** Smaller than this, in CSS pixels, nobody can use or read a control. */
export const SMALLEST = 8;

/**
 * What a person sees of a control: itself, or what stands in for it where the page has hidden it
 * behind a prettier one: a label, or the box that a widget draws around it.
 */
export function standIn(control: Control): Element {
  const { element, type } = control;
  if (
    type === 'field' ||
    type === 'rich' ||
    type === 'zone' ||
    (isReadable(element) && !isFaded(element) && !isUntouchable(element))
  )
    return element;
  if (type === 'select') return drawnBeside(element) ?? element;
  if (type === 'combobox') return boxAround(element) ?? element;
  return (
    labelsOf(element).find((label) => isReadable(label) && !isUntouchable(label)) ??
    (type === 'file' ? fileStandIn(element) : boxDrawnFor(element)) ??
    element
  );
}

/** The box that is drawn for a choice; one with buttons in it is drawn for these. */
function boxDrawnFor(choice: Element): Element | undefined {
  const box = boxAround(choice);
  return own(box, 'querySelector')?.('button, [role="button"]') ? undefined : box;
}

function isReadable(element: Element): boolean {
  const { width, height } = own(element, 'getBoundingClientRect')();
  return width >= SMALLEST && height >= SMALLEST;
}

/** Itself, or what it stands in. */
const isFaded = (element: Element): boolean => {
  if (Number(getComputedStyle(element).opacity) < FAINT) return true;
  return !own(element, 'checkVisibility')({ checkOpacity: true });
};

/** A pointer goes through it to what lies around. */
const isUntouchable = (element: Element): boolean =>
  getComputedStyle(element).pointerEvents === 'none';

/** The widget that shows a hidden select's choice: its next neighbour, which has the role of one. */
function drawnBeside(select: HTMLSelectElement): Element | undefined {
  const next = select.nextElementSibling;
  return next && isReadable(next) && widgetIn(next) ? next : undefined;
}

/** The combobox that a box is or holds. */
export const widgetIn = (box: Element): HTMLElement | null =>
  isHtml(box) && own(box, 'role') === 'combobox'
    ? box
    : own(box, 'querySelector')<HTMLElement>('[role="combobox"]');

/** The nearest box around that is large enough and holds no other control, or none that is shown. */
function boxAround(element: Element, others: 'all' | 'shown' = 'all'): Element | undefined {
  let box = parentOf(element);
  for (let steps = 0; box && steps < 6; steps++, box = parentOf(box)) {
    const inputs = own(
      box,
      'querySelectorAll',
    )('input:not([type=hidden], [aria-hidden=true]), select:not([tabindex="-1"]), textarea');
    const counts = (one: Element) =>
      one !== element && (others === 'all' || own(one, 'checkVisibility')());
    if ([...inputs].some(counts)) return undefined;
    if (isReadable(box) && !isFaded(box)) return box;
  }
  return undefined;
}

/** What a person presses to choose a file. */
const fileStandIn = (input: HTMLInputElement): Element | undefined =>
  zoneAround(input) ?? fileButton(input) ?? nameBox(input);

/** The button or drop zone around a hidden file input. */
function zoneAround(input: Element): Element | undefined {
  const box = boxAround(input, 'shown');
  if (!box) return undefined;
  const acts = own(box, 'matches')('button, label, [role="button"], [tabindex]');
  return acts ||
    own(box, 'querySelector')('button, label, [role="button"], [tabindex="0"]') !== null
    ? box
    : writtenUnder(input, box);
}

/** The box whose words ask for the file, and in which the transparent input takes the click, or a link does. */
function writtenUnder(input: Element, box: Element): Element | undefined {
  const meant = meaningsIn(textOf(box), own(own(document, 'documentElement'), 'lang'));
  if (!meant.has('file:resume') && !meant.has('file:cover-letter')) return undefined;
  const pressed = input.checkVisibility() && !isUntouchable(input);
  return pressed || own(box, 'querySelector')('a') ? box : undefined;
}

/** The box beside a hidden file input that shows the name of its file and cannot be typed into. */
function nameBox(input: Element): Element | undefined {
  return [input.previousElementSibling, input.nextElementSibling].find(
    (beside): beside is HTMLInputElement =>
      isInput(beside) && beside.type === 'text' && beside.readOnly && isReadable(beside),
  );
}
