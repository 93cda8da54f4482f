/** What makes a field the same field as when it was planned. */

import type { Control } from './control';
import { labelsOf } from './labels-of';

const ATTRIBUTES = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'];

/** A page that gives a planned element another type, name or label has made another field of it. */
export function identityOf({ element, type }: Control): string {
  const attributes = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  const own = 'type' in element ? String(element.type) : '';
  const form = 'form' in element && element.form ? (element.form as HTMLFormElement).action : '';
  return [
    type,
    own,
    form,
    ...attributes,
    ...labelsOf(element).map((label) => label.textContent?.trim()),
  ].join('|');
}
