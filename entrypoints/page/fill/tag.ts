/** Fields for several free entries, which take what stands in them as one more when they are left. */
import { isInput, pause } from '../insert/dom';
import { sendEdited } from '../insert/events';
import { enter, leave } from './events';
import { openLists, popupOf } from './listbox';
import { shownBeside } from './read';

/** True for a box of one line whose Enter key completes an entry, by its key hint. */
export const isTagBox = (element: HTMLElement): boolean =>
  isInput(element) && /^(enter|done)$/.test(element.getAttribute('enterkeyhint') ?? '');

/** So long a page may take to draw the entry, in milliseconds. */
const SETTLE = 100;

/**
 * Types an entry and leaves the field.
 * @returns Whether the field has taken it and shows it beside; else the field stands as it did.
 */
export async function leaveAsTag(element: HTMLElement, text: string): Promise<boolean> {
  if (!isInput(element) || element.readOnly || element.value !== '') return false;
  // Where there is a list, it is chosen from.
  if (popupOf(element, openLists(element))) return false;
  const before = shownBeside(element);
  enter(element);
  write(element, text);
  await pause(SETTLE);
  const isTaken = () => element.value === '' && shownBeside(element).includes(text);
  if (isTagBox(element)) {
    // Many take a comma for the end of an entry as well.
    write(element, `${text},`);
    await pause(SETTLE);
    if (isTaken()) return true;
    write(element, text);
  }
  element.blur();
  leave(element);
  await pause(SETTLE);
  const now = shownBeside(element);
  if (element.value === '' && now !== before && now.includes(text)) return true;
  if (element.value !== '') write(element, '');
  return false;
}

function write(element: HTMLInputElement, text: string): void {
  element.value = text;
  sendEdited(element, text);
}
