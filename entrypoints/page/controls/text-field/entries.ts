/** Fields for several free entries, which take what stands in them as one more when they are left. */

import type { PageResult } from '../../../../data/schema/page-fill';
import { own } from '../../dom/own';
import { isSubmit } from '../../dom/submit';
import { isInput, pause } from '../../dom/tree';
import { sendEdited } from '../../insert/events';
import { letters } from '../../insert/verify';
import { openLists, popupOf } from '../combobox/listbox';
import { comma, enter, key, leave } from '../events';
import { shownBeside } from '../shown-beside';

/** True for a box of one line whose Enter key completes an entry, by its key hint. */
export const isTagBox = (element: HTMLElement): boolean =>
  isInput(element) && /^(enter|done)$/.test(own(element, 'getAttribute')('enterkeyhint') ?? '');

/** So long a page may take to draw an entry, in milliseconds; and one that has emptied the field already. */
const SETTLE = 100;
const DRAWING = 400;
const STEP = 20;

/** What a field shows of the entries it has taken. */
export const entriesBeside = (element: HTMLElement): string => shownBeside(element);

/** Whether a text stands beside a field as an entry of its own. */
export function isEntryBeside(element: HTMLElement, text: string): boolean {
  if (letters(text) === '' || !entriesBeside(element).includes(text)) return false;
  const box = own(own(element, 'parentElement'), 'parentElement');
  return [...(own(box, 'querySelectorAll')?.('*') ?? [])].some(
    (one) => letters(own(one, 'textContent') ?? '') === letters(text),
  );
}

/**
 * Puts entries into a field of one line one after the other, as long as it makes something of each.
 * @returns null for a field that keeps the first of them as a text, which is taken out again: it takes them
 * all as one.
 */
export async function fillEntries(
  n: number,
  element: HTMLElement,
  entries: readonly string[],
): Promise<PageResult | null> {
  if (!isInput(element)) return null;
  const { value } = element;
  const taken: string[] = [];
  for (const entry of entries) {
    if (!(await leaveEntry(element, entry))) break;
    taken.push(entry);
  }
  if (taken.length === entries.length) return { n, outcome: 'filled', message: '' };
  const isText = taken.length === 0 && element.value !== '';
  if (element.value !== value) write(element, value);
  if (isText) return null;
  const rest = entries.slice(taken.length).map((entry) => `“${entry}”`);
  return taken.length === 0
    ? { n, outcome: 'refused', message: NOT_KEPT }
    : { n, outcome: 'altered', message: `It has not taken ${rest.join(', ')}; the others are in.` };
}

const NOT_KEPT = 'The page does not keep what is put in here. Type each entry there yourself.';

/** @returns Whether it now stands among the entries; the field itself is empty then. */
async function leaveEntry(element: HTMLInputElement, entry: string): Promise<boolean> {
  const before = timesShown(element, entry);
  const isTaken = () => element.value === '' && timesShown(element, entry) > before;
  enter(element);
  write(element, entry);
  // Many take a comma for the end of an entry as well.
  comma(element);
  if (await comes(element, isTaken)) return true;
  if (element.value !== entry) return false;
  own(element, 'blur')();
  leave(element);
  return comes(element, isTaken);
}

/** Waits until an entry has come; where the field has kept its text, not long. */
async function comes(element: HTMLInputElement, isTaken: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < (element.value === '' ? DRAWING : SETTLE / 2); waited += STEP) {
    if (isTaken()) return true;
    await pause(STEP);
  }
  return isTaken();
}

const timesShown = (element: HTMLElement, entry: string): number =>
  shownBeside(element).split(entry).length - 1;

/** Takes entries out again, the last first, by what the page offers for it. */
export async function takeEntriesOut(
  element: HTMLElement,
  entries: readonly string[],
): Promise<void> {
  for (const entry of [...entries].reverse()) {
    const before = entriesBeside(element);
    const remover = removerOf(element, entry);
    if (remover) own(remover, 'click')();
    else if (isInput(element) && element.value === '' && before.endsWith(entry)) {
      enter(element);
      key(element, 'Backspace');
      leave(element);
    }
    await pause(SETTLE);
  }
}

/** The button in the entry's own box. */
function removerOf(element: HTMLElement, entry: string): HTMLElement | undefined {
  let box = own(element, 'parentElement');
  for (let steps = 0; box && steps < BOXES; steps++, box = own(box, 'parentElement')) {
    for (const button of [...own(box, 'querySelectorAll')<HTMLElement>(REMOVERS)].reverse()) {
      const around = own(own(button, 'parentElement'), 'textContent') ?? '';
      if (!isSubmit(button) && around.includes(entry) && around.trim().length < entry.length + 12)
        return button;
    }
  }
  return undefined;
}

const BOXES = 3;
const REMOVERS = 'button, [role="button"], [aria-label]';

/**
 * Types an entry and leaves the field.
 * @returns Whether the field has taken it and shows it beside; else the field stands as it did.
 */
export async function leaveAsTag(element: HTMLElement, text: string): Promise<boolean> {
  if (!isInput(element) || element.readOnly || element.value !== '') return false;
  // Where there is a list, it is chosen from.
  if (popupOf(element, openLists(element))) return false;
  const lists = openLists(element);
  const before = shownBeside(element);
  const isTaken = () => {
    const now = shownBeside(element);
    return element.value === '' && now !== before && now.includes(text);
  };
  enter(element);
  write(element, text);
  await pause(SETTLE);
  // A field that is left while its list is open may take the first of the list for chosen.
  if (popupOf(element, lists)) {
    write(element, '');
    return false;
  }
  if (isTagBox(element)) {
    // Many take a comma for the end of an entry as well.
    write(element, `${text},`);
    if (await comes(element, isTaken)) return true;
    write(element, text);
  }
  own(element, 'blur')();
  leave(element);
  if (await comes(element, isTaken)) return true;
  if (element.value !== '') write(element, '');
  return false;
}

function write(element: HTMLInputElement, text: string): void {
  element.value = text;
  sendEdited(element, text);
}
