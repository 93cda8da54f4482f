/** One choice in a list that opens: found by its words, by a search, by scrolling; pressed; read back. */

import { choose, folded } from '../../../../data/fill/values/choose';
import type { Option } from '../../../../data/fill/values/want';
import { own } from '../../dom/own';
import { isSubmit, pressSends } from '../../dom/submit';
import { isHtml, isInput, pause } from '../../dom/tree';
import { sendEdited } from '../../insert/events';
import { enter, hover, key, press } from '../events';
import { shownBeside } from '../shown-beside';
import type { TextBox } from '../text-box';
import { type Entry, entriesIn, openLists, popupOf, settledEntries } from './listbox';
import { searchBox } from './search-box';
import { shownOf, standInOf } from './shown';

/** So long a widget may take to show what was chosen, in milliseconds. */
const SETTLE = 60;
const STEP = 30;
/** So many words are tried in a list that is searched by typing. */
const QUERIES = 3;
/** So many screenfuls of a long list are looked through. */
const SCREENS = 150;

/** An entry that was pressed. */
interface Chosen {
  label: string;
  /** Whether the widget shows it as chosen. */
  shown: boolean;
}

/**
 * Opens the list, finds the choice, presses it.
 * @param whole An entry that says more than any of the words is something else.
 * @returns undefined where nothing was pressed.
 */
export async function chooseOne(
  element: HTMLElement,
  wanted: readonly string[],
  whole = false,
): Promise<Chosen | undefined> {
  // A button that also sends its form is never pressed.
  if (isSubmit(element)) return undefined;
  const before = openLists(element);
  const find = (entries: readonly Entry[]) => found(entries, wanted, whole);
  open(element);
  let entry = find(await settledEntries(element, before, (entries) => find(entries) !== undefined));
  const typed = searchBox(element, before);
  const start = typed?.value ?? '';

  for (const query of typed ? queries(wanted) : []) {
    if (entry) break;
    if (typed) ask(typed, query);
    entry = find(await settledEntries(element, before, (entries) => find(entries) !== undefined));
  }
  entry ??= await lookThrough(element, before, find);
  if (!entry) {
    if (typed && typed.value !== start) write(typed, start);
    return undefined;
  }
  if (pressSends(entry.element)) return undefined;
  own(entry.element, 'scrollIntoView')({ block: 'nearest', behavior: 'instant' });
  hover(entry.element);
  press(entry.element);
  return { label: entry.label, shown: await arrived(element, entry) };
}

/**
 * The entry that a value means. Codes are short and in capitals; they match only where they stand alone.
 * @param whole An entry that says more than any of the words is something else.
 */
export function meant<T extends Option>(
  entries: readonly T[],
  wanted: readonly string[],
  whole: boolean,
): T | undefined {
  const isCode = (text: string) => text.length <= 3 && text === text.toUpperCase();
  const words = wanted.filter((text) => !isCode(text));
  return entries[choose(entries, { words, codes: wanted.filter(isCode), whole })];
}

function found(
  entries: readonly Entry[],
  wanted: readonly string[],
  whole: boolean,
): Entry | undefined {
  const entry = meant(entries, wanted, whole);
  if (entry) return entry;
  // Lists that take new entries offer the typed one by itself: “Create "Kubernetes"”.
  const [only, second] = entries;
  const offer =
    only && !second && /^(create|add|new|use)\b/i.test(only.label) ? folded(only.label) : '';
  const label = wanted.find((text) => offer.endsWith(` ${folded(text)}`));
  return only && label !== undefined ? { ...only, label } : undefined;
}

/** Opens the list as a person does. */
export function open(element: HTMLElement): void {
  enter(element);
  if (own(element, 'ariaExpanded') === 'true') return;
  // A person presses what is drawn.
  const shown = standInOf(element);
  press(isHtml(shown) ? shown : element);
}

function queries(wanted: readonly string[]): string[] {
  const long = wanted.filter((text) => text.length > 2);
  return (long.length > 0 ? long : [...wanted]).slice(0, QUERIES);
}

/** Types a query over what stands there. */
function ask(element: TextBox, query: string): void {
  write(element, query);
  if (own(element, 'ariaExpanded') === 'false') key(element, 'ArrowDown');
}

function write(element: TextBox, text: string): void {
  element.value = text;
  sendEdited(element, text);
}

/** A long list draws only what is in sight: scrolls through it. */
async function lookThrough(
  element: HTMLElement,
  before: ReadonlySet<Element>,
  find: (entries: readonly Entry[]) => Entry | undefined,
): Promise<Entry | undefined> {
  const popup = popupOf(element, before);
  const first = popup && entriesIn(popup)[0]?.element;
  const scroller = first && scrollerOf(first);
  if (!scroller) return undefined;
  scroller.scrollTop = 0;
  for (let screen = 0; screen < SCREENS; screen++) {
    await pause(STEP);
    const entry = find(entriesIn(popup));
    if (entry) return entry;
    const { scrollTop } = scroller;
    scroller.scrollTop += own(scroller, 'clientHeight') * 0.8;
    if (own(scroller, 'scrollTop') === scrollTop) return undefined;
  }
  return undefined;
}

function scrollerOf(element: Element): Element | undefined {
  for (let at = own(element, 'parentElement'); at; at = own(at, 'parentElement')) {
    if (
      own(at, 'scrollHeight') > own(at, 'clientHeight') + 4 &&
      /auto|scroll|hidden/.test(getComputedStyle(at).overflowY)
    )
      return at;
  }
  return undefined;
}

/** Waits until the widget shows the choice. */
async function arrived(element: HTMLElement, { label }: Entry): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    await pause(SETTLE);
    if (shows(element, label)) return true;
  }
  return false;
}

/** Whether a choice stands in the widget's field or in the box around it. */
export function shows(element: HTMLElement, label: string): boolean {
  const wanted = folded(label);
  const texts = [shownOf(element), isInput(element) ? shownBeside(element) : '']
    .map(folded)
    .filter(Boolean);
  return texts.some((text) => text.includes(wanted) || (text.length > 2 && wanted.includes(text)));
}
