/** A date in parts: typed or stepped part by part as a person does, and read back by what the parts say. */

import type { PageFill, PageResult } from '../../../../data/schema/page-fill';
import { own } from '../../dom/own';
import { deepActive, isHtml, pause, selectionOf } from '../../dom/tree';
import { nextTask } from '../../dom/turns';
import { erase, typeText } from '../../insert/native';
import { MISMATCH } from '../control';
import { enter, figureKey, key, leave } from '../events';
import { type DatePart, datePartsIn } from './parts';

/** So long a widget may take to show a part, in milliseconds. */
const SETTLE = 30;
/** So many steps of an arrow key are taken at most: from this year to any year of a life. */
const STEPS = 120;
/** What a part shows is taken away figure by figure. */
const FIGURES = 4;
const ORDER = ['year', 'month', 'day'] as const;

/** What stands in the parts, as HTML's own date fields have it: `2019-03-01`, `2019-03`, `2019`. */
export function dateIn(group: Element): string {
  const parts = datePartsIn(group);
  const texts = ORDER.flatMap((name) => {
    const part = parts?.get(name);
    return part ? [padded(numberIn(part, name), name)] : [];
  });
  return texts.every((text) => text === '') ? '' : texts.join('-');
}

const padded = (number: number | undefined, name: DatePart): string =>
  number === undefined ? '' : String(number).padStart(name === 'year' ? 4 : 2, '0');

/** Months may be counted from nought. */
function numberIn(part: HTMLElement, name: DatePart): number | undefined {
  const text = own(part, 'ariaValueNow') ?? own(part, 'ariaValueText') ?? '';
  if (!/^\d+$/.test(text)) return undefined;
  return name === 'month' ? Number(text) - Number(own(part, 'ariaValueMin')) + 1 : Number(text);
}

/** Fills every part; where the page does not follow all are put back. */
export async function fillDate({ n, value }: PageFill, group: HTMLElement): Promise<PageResult> {
  if (value.type !== 'text') {
    return { n, outcome: 'refused', message: MISMATCH };
  }
  const before = dateIn(group);
  await setDate(group, value.value);
  if (dateIn(group) === value.value) return { n, outcome: 'filled', message: '' };
  await setDate(group, before);
  const now = dateIn(group);
  return now === before
    ? { n, outcome: 'refused', message: 'The page did not take the date. Enter it there yourself.' }
    : { n, outcome: 'altered', message: `The page has put “${now}” there instead. Check it.` };
}

/** @param date As `dateIn` has it; what is missing of it is taken away. */
export async function setDate(group: HTMLElement, date: string): Promise<void> {
  const active = deepActive(document);
  // The last day of a month stands once its month does.
  for (let round = 0; round < 2 && dateIn(group) !== date; round++) {
    for (const name of datePartsIn(group)?.keys() ?? []) {
      // Drawn anew, perhaps, for the part before it.
      const part = datePartsIn(group)?.get(name);
      const text = date.split('-')[ORDER.indexOf(name)] ?? '';
      if (part) await setPart(part, name, text === '' ? undefined : Number(text));
    }
  }
  if (isHtml(active) && active !== deepActive(document))
    own(active, 'focus')({ preventScroll: true });
}

async function setPart(
  part: HTMLElement,
  name: DatePart,
  wanted: number | undefined,
): Promise<void> {
  if (numberIn(part, name) === wanted || own(part, 'ariaReadOnly') === 'true') return;
  enter(part);
  await pause(SETTLE);
  if (wanted === undefined) await clear(part, name);
  else {
    await type(part, String(wanted));
    await pause(SETTLE);
    if (numberIn(part, name) !== wanted) await step(part, name, wanted);
  }
  own(part, 'blur')();
  leave(part);
  await pause(SETTLE);
}

/** Key by key; what the page does not take as a key the browser types, where it lets anything be typed. */
async function type(part: HTMLElement, figures: string): Promise<void> {
  select(part);
  for (const figure of figures) {
    // The last figure moves some on to the next part.
    if (!own(part, 'contains')(deepActive(document))) return;
    if (!figureKey(part, figure) && own(part, 'isContentEditable')) typeText(part, figure);
    await nextTask();
  }
}

/** By the arrow keys, as long as each brings it nearer. */
async function step(part: HTMLElement, name: DatePart, wanted: number): Promise<void> {
  const away = () => Math.abs((numberIn(part, name) ?? Number.POSITIVE_INFINITY) - wanted);
  for (let left = away(), steps = 0; left > 0 && steps < STEPS; steps++) {
    key(part, wanted > (numberIn(part, name) ?? 0) ? 'ArrowUp' : 'ArrowDown');
    await nextTask();
    if (away() >= left) return;
    left = away();
  }
}

async function clear(part: HTMLElement, name: DatePart): Promise<void> {
  const isEmpty = () => numberIn(part, name) === undefined;
  for (let tries = 0; tries < FIGURES && !isEmpty(); tries++) {
    select(part);
    if (!key(part, 'Backspace') && own(part, 'isContentEditable')) erase(part);
    await pause(SETTLE);
  }
  if (!isEmpty()) key(part, 'Delete');
}

function select(part: HTMLElement): void {
  if (own(part, 'isContentEditable')) selectionOf(part)?.selectAllChildren(part);
}
