/** Judges what stands in a plain control once the page has had its say. */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { letters } from '../insert/verify';
import type { Control } from './control';
import { currentOf, isTicked, tickText } from './read';

/**
 * Compares what stands there with what was put in.
 * @returns The result; null where nothing arrived, so that another way may be tried.
 */
export function judge(fill: PageFill, control: Control, before: string): PageResult | null {
  const wanted = wantedText(fill);
  const now = currentOf(control);
  const { n } = fill;
  if (now === wanted) return { n, outcome: 'filled', message: '' };
  if (control.type === 'field' && now === before) return null;
  if (fill.value.type === 'entries' && isSameSet(control, fill.value.values))
    return { n, outcome: 'filled', message: '' };
  if (control.type === 'field' && isSame(now, wanted)) {
    return { n, outcome: 'filled', message: `The field writes it as “${short(now)}”.` };
  }
  if (control.type === 'file' && isNamed(wanted)) return { n, outcome: 'filled', message: '' };
  if (now === before) return { n, outcome: 'refused', message: 'The page did not take it.' };
  return {
    n,
    outcome: 'altered',
    message: `The page has put “${short(now)}” there instead. Check it.`,
  };
}

/** Upload widgets take the file out of the input and show its name. */
function isNamed(name: string): boolean {
  return own(own(document, 'body'), 'textContent').includes(name);
}

/** A list keeps its choices in its own order. */
function isSameSet(control: Control, wanted: readonly string[]): boolean {
  if (control.type === 'ticks') {
    const ticked = new Set(control.members.filter(isTicked).map(tickText));
    return ticked.size === wanted.length && wanted.every((one) => ticked.has(one));
  }
  if (control.type !== 'select') return false;
  const chosen = new Set([...control.element.selectedOptions].map(({ label }) => label.trim()));
  return chosen.size === wanted.length && wanted.every((one) => chosen.has(one));
}

/** Whether a field says the same in another form. */
function isSame(now: string, wanted: string): boolean {
  // The digits of a date mean what they mean by their places alone.
  if (DATE.test(wanted)) return numbersIn(now).join() === numbersIn(wanted).join();
  const [is, be] = [letters(now), letters(wanted)];
  // Without its sign a country's code is read as the number's own digits.
  if (is === be) return !(wanted.startsWith('+') && !now.includes('+'));
  // Telephone widgets keep the country's code in a list of their own, and the rest in the field.
  const isNumber = /^\d{6,}$/.test(is) && /^\d+$/.test(be);
  return isNumber && be.endsWith(is) && be.length - is.length <= 3;
}

const DATE = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/;

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

function wantedText({ value }: PageFill): string {
  switch (value.type) {
    case 'text':
      return value.value.replace(/\r\n?/g, '\n');
    case 'entries':
      return value.values.join(', ');
    case 'tick':
      return value.on ? 'ticked' : '';
    case 'file':
      return value.name;
  }
}

/** As much of a value as a message shows. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
