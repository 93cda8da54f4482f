/** What makes a field the same field as when it was planned. */

import type { Control } from '../controls/control';
import { isElement, isForm } from '../dom/element-types';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';

const ATTRIBUTES = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'];

/** No attribute and no text of a page holds it. */
const BETWEEN = '\u0000';

/** A page that gives a planned element another type, name or label has made another field of it. */
export function identityOf({ element, driver, htmlType }: Control): string {
  const attributes = ATTRIBUTES.map((name) => own(element, 'getAttribute')(name) ?? '');
  // As it is written: to resolve the address takes the browser time at every field.
  const form =
    !isForm(element) && 'form' in element && isElement(element.form) ? element.form : null;
  return [
    driver,
    htmlType,
    own(form, 'getAttribute')?.('action') ?? '',
    ...attributes,
    ...labelsOf(element).map((label) => label.textContent?.trim()),
  ].join(BETWEEN);
}

/** The same without the `id`, which many pages make up anew; empty where nothing else names the field. */
export function withoutId(identity: string): string {
  const [type = '', own = '', form = '', name = '', , ...rest] = identity.split(BETWEEN);
  return [name, ...rest].some(Boolean) ? [type, own, form, name, ...rest].join(BETWEEN) : '';
}

/** The name alone, which stays where a page draws a list in the place of a text field. */
export const nameIn = (identity: string): string => identity.split(BETWEEN)[3] ?? '';
