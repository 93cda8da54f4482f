/** Fields for tests, as plain as can be unless a test says otherwise. */
import type { Kind } from '../../../../data/fields/kind';
import type { Valued, Want } from '../../../../data/fill/values/want';
import { textOf as wordsOf } from '../../../../data/messages/text-of';

export function want(kind: Kind, more: Partial<Want> = {}): Want {
  return {
    kind,
    entry: 0,
    section: undefined,
    national: false,
    control: 'text',
    type: 'text',
    hint: '',
    placeholder: '',
    prefix: '',
    maxLength: 0,
    pattern: '',
    accept: '',
    options: [],
    open: false,
    multiple: false,
    lang: 'en',
    beside: new Set(),
    others: [],
    ...more,
  };
}

/** Options whose values are their places in the list, as many pages have it. */
export const options = (...labels: string[]) =>
  labels.map((label, i) => ({ label, value: String(i + 1) }));

/** What would be put in; the problem in brackets where nothing would. */
export function textOf(valued: Valued | undefined): string {
  if (!valued) return '(no such value)';
  return valued.fits ? valued.shown : `(${wordsOf(valued.problem)})`;
}
