/** Leaves a list widget, or empties it. */
import { own } from '../../dom/own';
import { isHtml, isInput, pause } from '../../dom/tree';
import { sendEdited } from '../../insert/events';
import { Scroller } from '../../sight/reach';
import { unseen } from '../../sight/unseen';
import { enter, key, leave, press, pressBeside } from '../events';
import { removerIn } from '../remover';
import { open } from './choose';
import { entriesIn, openLists, popupOf, settledEntries } from './listbox';
import { seenCombobox, shownOf } from './shown';

/** So long a list may take to fade, in milliseconds. */
const FADE = 600;
const STEP = 40;
/** So many entries are taken away one by one at most. */
const MOST = 60;

/**
 * Leaves the widget and waits until its list has gone, and what the page has laid over the form with it;
 * one that stays open is closed by its key.
 * @param before The lists that were open before.
 */
export async function close(element: HTMLElement, before: ReadonlySet<Element>): Promise<void> {
  own(element, 'blur')();
  leave(element);
  const scroller = new Scroller();
  for (let waited = 0; waited < FADE; waited += STEP) {
    await pause(STEP);
    const popup = popupOf(element, before);
    const hidden = !popup && unseen(seenCombobox(element), scroller) !== undefined;
    scroller.restore();
    const open = popup !== undefined || own(element, 'ariaExpanded') === 'true';
    if (!open && !hidden) return;
    if (!open) continue;
    if (waited === 3 * STEP) key(element, 'Escape');
    // Some lists take the focus and listen for the key themselves.
    else if (waited === 6 * STEP && isHtml(popup)) key(popup, 'Escape');
    // Or go when something else is pressed.
    else if (waited === 9 * STEP) pressBeside(element);
  }
}

/**
 * Leaves a widget in which nothing was chosen. Many take the first of their list, or what was typed last,
 * for chosen when they are left: where the list has gone by itself or by its key, the page is not told.
 * @param before The lists that were open before.
 */
export async function closeUnchosen(
  element: HTMLElement,
  before: ReadonlySet<Element>,
): Promise<void> {
  const isOpen = () =>
    popupOf(element, before) !== undefined || own(element, 'ariaExpanded') === 'true';
  if (isOpen()) {
    key(element, 'Escape');
    await pause(2 * STEP);
  }
  if (isOpen()) return close(element, before);
  const silence = (event: Event) => event.stopImmediatePropagation();
  for (const name of ['blur', 'focusout']) addEventListener(name, silence, true);
  own(element, 'blur')();
  for (const name of ['blur', 'focusout']) removeEventListener(name, silence, true);
}

const removerBeside = (element: HTMLElement): Element | undefined =>
  removerIn(own(own(element, 'parentElement'), 'parentElement') ?? element);

/** Empties a list widget the ways a person has: its own button, its field, the Backspace key. */
export async function empty(element: HTMLElement): Promise<void> {
  const before = openLists(element);
  // Each press may draw all of them anew.
  for (let left = shownOf(element), tries = 0; left !== '' && tries < MOST; tries++) {
    const remover = removerBeside(element);
    if (!remover) break;
    press(remover);
    await pause(STEP);
    const now = shownOf(element);
    if (now === left) break;
    left = now;
  }
  enter(element);
  if (isInput(element) && element.value !== '' && !element.readOnly) {
    element.value = '';
    sendEdited(element, null);
  }
  await pause(STEP);
  for (let left = shownOf(element), tries = 0; left !== '' && tries < MOST; tries++) {
    key(element, 'Backspace');
    await pause(STEP);
    const now = shownOf(element);
    if (now === left) break;
    left = now;
  }
  if (shownOf(element) !== '') await unchoose(element, before);
  await close(element, before);
}

/** In a list of several, what is pressed again is no longer chosen. */
async function unchoose(element: HTMLElement, before: ReadonlySet<Element>): Promise<void> {
  open(element);
  for (const { label } of await settledEntries(element, before, isThere)) {
    const popup = popupOf(element, before);
    if (!popup || !(own(popup, 'matches')(SEVERAL) || own(popup, 'querySelector')(SEVERAL))) return;
    const entry = entriesIn(popup).find((one) => one.label === label);
    if (entry?.element.ariaSelected !== 'true') continue;
    press(entry.element);
    await pause(STEP);
  }
}

const SEVERAL = '[aria-multiselectable="true"]';
const isThere = (entries: readonly unknown[]): boolean => entries.length > 0;
