import { isHtml } from '../../dom/element-types';
import { own } from '../../dom/own';

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
