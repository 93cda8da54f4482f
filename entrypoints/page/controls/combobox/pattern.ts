/** Lists to choose from by the ARIA patterns for comboboxes and for buttons that open a list box. */

import { isHtml } from '../../dom/element-types';
import { own } from '../../dom/own';
import { isInput } from '../../dom/tree';

/** True for what opens a list to choose from, be it typed into as well. */
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

/** True for what a page has made into a list to choose from, by the ARIA pattern, without an input in it. */
export function isListWidget(element: Element): boolean {
  if (
    !isHtml(element) ||
    own(element, 'tagName') === 'INPUT' ||
    own(element, 'tagName') === 'SELECT'
  )
    return false;
  if (own(element, 'ariaHidden') === 'true' || own(element, 'tagName') === 'TEXTAREA') return false;
  // What opens a list and is no stop of the Tab key belongs to the text box beside it.
  const opens =
    own(element, 'getAttribute')('role') === 'combobox' ||
    (own(element, 'getAttribute')('aria-haspopup') === 'listbox' && own(element, 'tabIndex') >= 0);
  // What wraps a text box, as in ARIA 1.1, is met in that box.
  return opens && own(element, 'querySelector')('input:not([type=hidden]), textarea') === null;
}
