/** Choices and ticks without an input of HTML's: by their role, or a “Yes” and a “No” that stay pressed. */

import { yesOrNo } from '../../../data/fill/values/yes-no';
import { inTreeOf, ownName } from '../dom/aria-name';
import { isElement, isHtml } from '../dom/element-types';
import { own } from '../dom/own';
import { sendsForm } from '../dom/submit';
import { textOf } from '../dom/text';
import { parentOf, shadowRootOf } from '../dom/tree';

const RADIO = '[role="radio"]:not(input)';
const TOGGLE = 'button[aria-pressed], [role="button"][aria-pressed]';
const INPUT = 'input:not([aria-hidden="true"])';
/** So far around the first of them, in elements, the others stand. */
const AROUND = 4;

/** What can be chosen in an element: two or more radio buttons by role, or a yes and a no; else nothing. */
export function pressesIn(element: Element): HTMLElement[] {
  if (own(element, 'matches')('input, select, textarea')) return [];
  const radios = pressable(element, RADIO);
  if (radios.length > 1) return radios;
  const [yes, no, third] = pressable(element, TOGGLE);
  if (!yes || !no || third) return [];
  const [one, other] = [yesOrNo(pressText(yes)), yesOrNo(pressText(no))];
  return one && other && one !== other ? [yes, no] : [];
}

/** Nothing where one of them would send the form, or is drawn over an input of HTML's. */
function pressable(element: Element, selector: string): HTMLElement[] {
  const inside = [...own(element, 'querySelectorAll')(selector)].filter(isHtml);
  const all = inside.length > 0 ? inside : hosted(element, selector);
  return all.some((one) => sendsForm(one) || own(one, 'querySelector')(INPUT)) ? [] : all;
}

/** Some libraries draw each of them in a shadow tree of its own. */
const hosted = (element: Element, selector: string): HTMLElement[] =>
  [...own(element, 'querySelectorAll')('*')]
    .filter((one) => own(one, 'localName').includes('-'))
    .map((host) => own(shadowRootOf(host), 'querySelector')?.(selector))
    .filter((one) => isElement(one) && isHtml(one));

/** The choice that begins with an element of the page: the group itself, or what is around its first member. */
export function choiceAt(element: Element): HTMLElement | undefined {
  if (!isHtml(element)) return undefined;
  if (own(element, 'getAttribute')('role') === 'radiogroup')
    return pressesIn(element).length > 0 ? element : undefined;
  if (!own(element, 'matches')(`${RADIO}, ${TOGGLE}`)) return undefined;
  let around = parentOf(element);
  for (let steps = 0; around && steps < AROUND; steps++, around = parentOf(around)) {
    if (own(around, 'localName') === 'form' || !isHtml(around)) return undefined;
    const [first] = pressesIn(around);
    if (first) return first === element ? around : undefined;
  }
  return undefined;
}

/** What a choice without inputs names itself: its group may stand in the shadow tree of what holds it. */
export function choiceName(choice: HTMLElement): string {
  if (pressesIn(choice).length === 0) return '';
  return ownName(own(shadowRootOf(choice), 'querySelector')?.('[role="radiogroup"]') ?? choice);
}

/** A tick box or a switch by its role. */
export const isTickByRole = (element: Element): boolean =>
  isHtml(element) &&
  own(element, 'matches')('[role="checkbox"], [role="switch"]') &&
  own(element, 'localName') !== 'input' &&
  own(element, 'ariaHidden') !== 'true' &&
  !own(element, 'closest')('[role="grid"], [role="listbox"], [role="menu"], [role="tree"]') &&
  !sendsForm(element) &&
  own(element, 'querySelector')(INPUT) === null;

/** An input that only carries into the form what the widget beside it holds. */
export function isEcho(element: Element): boolean {
  if (
    own(element, 'ariaHidden') !== 'true' ||
    !own(element, 'matches')('[type="checkbox"], [type="radio"]')
  )
    return false;
  const roles = '[role="checkbox"], [role="switch"], [role="radio"]';
  return [...(own(own(element, 'parentElement'), 'children') ?? [])].some((one) =>
    own(one, 'matches')(roles),
  );
}

/** What a choice is called: by a name of its own, by its label, by what stands in it. */
export function pressText(element: HTMLElement): string {
  const around = own(element, 'closest')('label');
  const label = around ?? inTreeOf(element, `label[for="${CSS.escape(own(element, 'id'))}"]`);
  return ownName(element) || (label ? textOf(label) : '') || textOf(element);
}

/** Whether it is chosen, as it says itself. */
export const isPressed = (element: Element): boolean =>
  own(element, 'ariaChecked') === 'true' || own(element, 'ariaPressed') === 'true';
