/** Whether a text field says the same in another form. */

import type { Known } from '../../../../data/fill/values/date';
import { writtenDay } from '../../../../data/fill/values/written-day';
import { letters } from '../../insert/verify';

/** @param now What stands there. @param wanted What was put in. */
export function isSameText(now: string, wanted: string): boolean {
  if (isSameDay(writtenDay(now), writtenDay(wanted))) return true;
  // The digits of a date mean what they mean by their places alone.
  if (DATE.test(wanted)) return numbersIn(now).join() === numbersIn(wanted).join();
  const [is, be] = [letters(now), letters(wanted)];
  // Without its sign a country's code is read as the number's own digits.
  if (is === be) return !(wanted.startsWith('+') && !now.includes('+'));
  // Telephone widgets keep the country's code in a list of their own, and the rest in the field.
  const isNumber = /^\d{6,}$/.test(is) && /^\d+$/.test(be);
  return isNumber && be.endsWith(is) && be.length - is.length <= 3;
}

/** “January 15, 2027” says the same as `2027-01-15`. */
const isSameDay = (one: Known | undefined, other: Known | undefined): boolean =>
  one !== undefined &&
  one.year === other?.year &&
  one.month === other.month &&
  one.day === other.day;

const DATE = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/;

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
