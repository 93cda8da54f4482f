/** Which fields a page wants filled. */

import type { Control } from '../controls/control';
import type { Recognised } from '../recognise';

/** An asterisk where a label begins or ends, as it is written beside what may not stay empty. */
const ASTERISK = /^\s*[*✱＊]|[*✱＊]\s*:?\s*$/mu;

/** Whether it may not stay empty: by HTML, by ARIA, or by an asterisk at what it is called by. */
export function isRequired(
  { features: { texts, headings } }: Recognised,
  control: Control,
): boolean {
  if (control.isRequired()) return true;
  const called = control.isAskedOver
    ? (headings[0] ?? texts.before)
    : (texts.label ?? texts.aria ?? texts.before);
  return ASTERISK.test(called ?? '');
}
