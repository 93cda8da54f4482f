import { isHtml } from '../dom/element-types';

/** True for what a page has made into a list to choose from, by the ARIA pattern, without an input in it. */
export function isListWidget(element: Element): boolean {
  if (!isHtml(element) || element.tagName === 'INPUT' || element.tagName === 'SELECT') return false;
  if (element.ariaHidden === 'true' || element.tagName === 'TEXTAREA') return false;
  // What opens a list and is no stop of the Tab key belongs to the text box beside it.
  const opens =
    element.getAttribute('role') === 'combobox' ||
    (element.getAttribute('aria-haspopup') === 'listbox' && element.tabIndex >= 0);
  // What wraps a text box, as in ARIA 1.1, is met in that box.
  return opens && element.querySelector('input:not([type=hidden]), textarea') === null;
}
