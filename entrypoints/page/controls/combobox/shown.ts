/** What a person sees of a combobox, and what it shows as chosen. */

import { ownName } from '../../dom/aria-name';
import { own } from '../../dom/own';
import { textOf } from '../../dom/text';
import { isInput } from '../../dom/tree';
import type { SeenControl, Writing } from '../../sight/seen-control';
import { isEmptyText, isNameOf, shownBeside } from '../shown-beside';
import { boxAround, isShown } from '../stand-in';

/** What it shows as chosen: in its field, or beside it; empty for nothing. */
export function shownOf(element: HTMLElement): string {
  if (isInput(element) && element.value !== '' && !element.readOnly) return element.value;
  const text = isInput(element)
    ? element.value || shownBeside(element)
    : textOf(element) || titleOf(element);
  return isEmptyText(text) || isNameOf(element, text) ? '' : text;
}

/** A button with a flag on it has the country for its title, where it is called by another name. */
function titleOf(element: HTMLElement): string {
  const [name, title] = [ownName(element), own(element, 'title')];
  return name !== '' && name !== title ? title : '';
}

/** Itself, or the box that is drawn around it. */
export const standInOf = (element: HTMLElement): Element =>
  isShown(element) ? element : (boxAround(element) ?? element);

/** Where what was chosen is read: in its field, or in what is drawn beside. */
export const writingOf = (element: HTMLElement): Writing => (isInput(element) ? 'shown' : 'none');

/** A combobox as a look at the page has it. */
export const seenCombobox = (element: HTMLElement): SeenControl => ({
  element,
  writing: writingOf(element),
  standIn: () => standInOf(element),
  current: () => shownOf(element),
  isUnderLabel: () => false,
});
