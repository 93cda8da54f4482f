/** Dates in parts: a group of spin buttons, by the ARIA pattern, one for each of day, month and year. */

import { isHtml } from '../../dom/element-types';
import { own } from '../../dom/own';

export type DatePart = 'day' | 'month' | 'year';

const SPIN = '[role="spinbutton"]:not(input)';

/**
 * The parts of a date by what each is, in the order of the page.
 * @returns undefined for a group of anything else: of a time of day, of two dates, of other numbers.
 */
export function datePartsIn(group: Element): Map<DatePart, HTMLElement> | undefined {
  if (own(group, 'getAttribute')('role') !== 'group') return undefined;
  if (own(group, 'querySelector')(`:scope [role="group"] ${SPIN}`)) return undefined;
  const parts = new Map<DatePart, HTMLElement>();
  for (const spin of own(group, 'querySelectorAll')(SPIN)) {
    const part = isHtml(spin) ? partOf(spin) : undefined;
    if (!part || !isHtml(spin) || parts.has(part)) return undefined;
    parts.set(part, spin);
  }
  return parts.has('year') && (!parts.has('day') || parts.has('month')) ? parts : undefined;
}

/** By its bounds, which are the same in every language: twelve months, a month's days, years. */
function partOf(spin: Element): DatePart | undefined {
  const [min, max] = [Number(spin.ariaValueMin), Number(spin.ariaValueMax)];
  if (max - min === 11) return 'month';
  if (min === 1 && max >= 28 && max <= 31) return 'day';
  return max === 9999 || (max >= 1900 && max <= 2200) ? 'year' : undefined;
}

/** The type of HTML's own field for the same; one for a year is a text of four figures. */
export function dateTypeOf(parts: ReadonlyMap<DatePart, HTMLElement>): 'date' | 'month' | 'text' {
  return parts.has('day') ? 'date' : parts.has('month') ? 'month' : 'text';
}
