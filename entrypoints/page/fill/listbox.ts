/** The list that belongs to a combobox, by the ARIA pattern; for widgets that keep it only half, by what appears. */

import { isElement, isRoot } from '../dom/element-types';
import { textOf } from '../dom/text';
import { isHtml, pause, shadowRootOf } from '../dom/tree';

export interface Entry {
  element: HTMLElement;
  label: string;
  /** What a page keeps of it, where it says so. */
  value: string;
}

/** So long a list may take to be fetched, in milliseconds; and so long it must stay as it is. */
const PATIENCE = 1500;
const CALM = 120;
const STEP = 30;

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ checkVisibilityCSS: true });
};

/** Every list box that is open now: those that are there before a widget is opened are none of its. */
export function openLists(element: Element): Set<Element> {
  const root = element.getRootNode();
  const roots =
    isRoot(root) && root !== element.ownerDocument
      ? [root, element.ownerDocument]
      : [element.ownerDocument];
  return new Set(
    roots.flatMap((one) => [...one.querySelectorAll('[role="listbox"]')]).filter(isShown),
  );
}

/** The part of the page that shows a combobox’s choices, or undefined while it is closed. */
export function popupOf(element: HTMLElement, before: ReadonlySet<Element>): Element | undefined {
  for (const name of ['aria-controls', 'aria-owns']) {
    for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
      const found = popupAround(byId(element, id), element);
      if (found) return found;
    }
  }
  const active = byId(element, element.getAttribute('aria-activedescendant') ?? '');
  const list = active?.closest('[role="listbox"]');
  if (list && isShown(list)) return list;
  return [...openLists(element)].find((one) => !before.has(one) && !one.contains(element));
}

function byId(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  const own = isRoot(root) ? root.getElementById(id) : null;
  return own ?? element.ownerDocument.getElementById(id);
}

/** Long lists draw only a part, beside a list for screen readers that nobody sees. */
function popupAround(list: Element | null, element: Element): Element | undefined {
  for (let at = list, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    // Some name what they show as chosen as what they control.
    if (at.contains(element)) return undefined;
    // Its own box may be of no height where what it holds is placed by itself.
    if (entriesIn(at).length > 0) return at;
  }
  return undefined;
}

/** What marks an entry: the role; where a widget keeps that for screen readers only, what it draws instead. */
const MARKS = ['[role="option"]', '[aria-selected]', '[aria-disabled]', 'li', '[title]'];

/** The marked elements of a list, those that stand in its slots and in their shadow trees too. */
function marked(popup: Element, mark: string): HTMLElement[] {
  const found = [...popup.querySelectorAll<HTMLElement>(mark)];
  for (const slot of popup.querySelectorAll('slot')) {
    for (const one of slot.assignedElements({ flatten: true })) {
      if (isHtml(one) && one.matches(mark)) found.push(one);
      else found.push(...(shadowRootOf(one)?.querySelectorAll<HTMLElement>(mark) ?? []));
    }
  }
  return found;
}

/** What stands in the slots of an entry that has a shadow tree. */
function hostText(element: Element): string {
  const root = element.getRootNode();
  return 'host' in root && isElement(root.host) ? textOf(root.host) : '';
}

/** What can be chosen in an open list. */
export function entriesIn(popup: Element): Entry[] {
  for (const mark of MARKS) {
    const shown = marked(popup, mark).filter(isShown);
    if (shown.length === 0) continue;
    return shown
      .filter((element) => element.ariaDisabled !== 'true')
      .map((element) => ({
        element,
        label: element.ariaLabel || textOf(element) || element.title || hostText(element),
        value: element.getAttribute('data-value') ?? element.getAttribute('value') ?? '',
      }));
  }
  return [];
}

/** Waits for the list to open and to stay as it is. @param wanted Ends the waiting for more. */
export async function settledEntries(
  element: HTMLElement,
  before: ReadonlySet<Element>,
  wanted: (entries: readonly Entry[]) => boolean,
): Promise<Entry[]> {
  let last = '';
  let calm = 0;
  let entries: Entry[] = [];
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await pause(STEP);
    const popup = popupOf(element, before);
    entries = popup ? entriesIn(popup) : [];
    const now = entries.map(({ label }) => label).join('\n');
    calm = now === last ? calm + STEP : 0;
    last = now;
    if (calm < CALM) continue;
    // A list that is fetched says so with an empty list, or one entry, for a while.
    if (wanted(entries) || (entries.length > 1 && calm >= 3 * CALM)) break;
    if (entries.length === 0 && calm >= 5 * CALM) break;
  }
  return entries;
}
