/** Judges what stands in a plain control once the page has had its say. */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { letters } from '../insert/verify';
import type { Control } from './control';
import { currentOf } from './read';

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
  if (control.type === 'field' && isSame(letters(now), letters(wanted))) {
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
  return document.body.textContent.includes(name);
}

/** Telephone widgets keep the country's code in a list of their own, and the rest in the field. */
function isSame(now: string, wanted: string): boolean {
  const isNumber = /^\d{6,}$/.test(now) && /^\d+$/.test(wanted);
  return now === wanted || (isNumber && wanted.endsWith(now) && wanted.length - now.length <= 3);
}

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

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
