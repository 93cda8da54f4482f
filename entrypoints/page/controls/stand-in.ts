/** What a person sees of a control where the page has hidden it behind a prettier one. */

import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { isHtml, parentOf } from '../dom/tree';
import { FAINT, SMALLEST } from '../sight/faint';

/** True for what a person sees and can press itself. */
export const isShown = (element: Element): boolean =>
  isReadable(element) && !isFaded(element) && !isUntouchable(element);

export function isReadable(element: Element): boolean {
  const { width, height } = own(element, 'getBoundingClientRect')();
  return width >= SMALLEST && height >= SMALLEST;
}

/** Itself, or what it stands in. */
const isFaded = (element: Element): boolean => {
  if (Number(getComputedStyle(element).opacity) < FAINT) return true;
  return !own(element, 'checkVisibility')({ checkOpacity: true });
};

/** A pointer goes through it to what lies around. */
export const isUntouchable = (element: Element): boolean =>
  getComputedStyle(element).pointerEvents === 'none';

/** The label that is pressed for a control. */
export const labelShown = (element: Element): Element | undefined =>
  labelsOf(element).find((label) => isReadable(label) && !isUntouchable(label));

/** What is ticked or pressed: itself, its label, or the box that is drawn for it. */
export const choiceShown = (choice: Element): Element =>
  isShown(choice) ? choice : (labelShown(choice) ?? boxDrawnFor(choice) ?? choice);

/** The box that is drawn for a choice; one with buttons in it is drawn for these. */
function boxDrawnFor(choice: Element): Element | undefined {
  const box = boxAround(choice);
  return own(box, 'querySelector')?.('button, [role="button"]') ? undefined : box;
}

/** The combobox that a box is or holds. */
export const widgetIn = (box: Element): HTMLElement | null =>
  isHtml(box) && own(box, 'role') === 'combobox'
    ? box
    : own(box, 'querySelector')<HTMLElement>('[role="combobox"]');

/** The nearest box around that is large enough and holds no other control, or none that is shown. */
export function boxAround(element: Element, others: 'all' | 'shown' = 'all'): Element | undefined {
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
