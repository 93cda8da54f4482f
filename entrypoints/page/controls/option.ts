/** One choice among several: what it is called, and which of them is meant. */

import type { Option } from '../../../data/fill/values/want';
import type { PageValue } from '../../../data/schema/page-fill';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { textOf } from '../dom/text';

export const GONE = 'The choice is no longer in the list. Look at the page again.';

/** What a radio button or tick box of HTML's is called. */
export function optionText(element: HTMLInputElement): string {
  const labels = labelsOf(element)
    .map((label) => textOf(label))
    .filter(Boolean);
  return labels[0] ?? own(element, 'ariaLabel') ?? element.value;
}

/** The value that a page sends for a choice, where it says so. */
export const valueAttribute = (element: Element): string =>
  own(element, 'getAttribute')('value') ?? '';

/** By its label and value together, for either may stand twice; else by its label. */
export function optionOf<T>(
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

/** More than any list that a person chooses from by hand. */
const MOST = 1000;

/** What can be chosen in a list of HTML's; closed entries and those without a value are left out. */
export const optionsIn = (list: Iterable<HTMLOptionElement>): Option[] =>
  [...list]
    .slice(0, MOST)
    .filter(
      (option) =>
        !option.disabled && !option.matches('optgroup[disabled] *') && option.value !== '',
    )
    .map(({ label, value }) => ({ label: label.trim(), value }));
