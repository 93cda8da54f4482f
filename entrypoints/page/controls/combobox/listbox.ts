/** The list that belongs to a combobox, by the ARIA pattern; for widgets that keep it only half, by what appears. */

import { isRoot, isShadowRoot } from '../../dom/element-types';
import { own } from '../../dom/own';
import { textOf } from '../../dom/text';
import { isHtml, pause, shadowRootOf } from '../../dom/tree';

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
  const { width, height } = own(element, 'getBoundingClientRect')();
  return width > 1 && height > 1 && own(element, 'checkVisibility')({ checkVisibilityCSS: true });
};

/** Every list box that is open now: those that are there before a widget is opened are none of its. */
export function openLists(element: Element): Set<Element> {
  const root = own(element, 'getRootNode')();
  const roots =
    isRoot(root) && root !== own(element, 'ownerDocument')
      ? [root, own(element, 'ownerDocument')]
      : [own(element, 'ownerDocument')];
  return new Set(
    roots.flatMap((one) => [...own(one, 'querySelectorAll')('[role="listbox"]')]).filter(isShown),
  );
}

/** The part of the page that shows a combobox’s choices, or undefined while it is closed. */
export function popupOf(element: HTMLElement, before: ReadonlySet<Element>): Element | undefined {
  for (const name of ['aria-controls', 'aria-owns']) {
    for (const id of (own(element, 'getAttribute')(name) ?? '').split(/\s+/).filter(Boolean)) {
      const found = popupAround(byId(element, id), element);
      if (found) return found;
    }
  }
  const active = byId(element, own(element, 'getAttribute')('aria-activedescendant') ?? '');
  const list = own(active, 'closest')?.('[role="listbox"]');
  if (list && isShown(list)) return list;
  return [...openLists(element)].find((one) => !before.has(one) && !own(one, 'contains')(element));
}

function byId(element: Element, id: string): Element | null {
  const root = own(element, 'getRootNode')();
  const near = isRoot(root) ? own(root, 'getElementById')(id) : null;
  return near ?? own(own(element, 'ownerDocument'), 'getElementById')(id);
}

/** Long lists draw only a part, beside a list for screen readers that nobody sees. */
function popupAround(list: Element | null, element: Element): Element | undefined {
  for (let at = list, steps = 0; at && steps < 4; at = own(at, 'parentElement'), steps++) {
    // Some name what they show as chosen as what they control.
    if (own(at, 'contains')(element)) return undefined;
    // Its own box may be of no height where what it holds is placed by itself.
    if (entriesIn(at).length > 0) return at;
  }
  return undefined;
}

/** What marks an entry: the role; where a widget keeps that for screen readers only, what it draws instead. */
const MARKS = ['[role="option"]', '[aria-selected]', '[aria-disabled]', 'li', '[title]'];

/** The marked elements of a list, those that stand in its slots and in their shadow trees too. */
function marked(popup: Element, mark: string): HTMLElement[] {
  const found = [...own(popup, 'querySelectorAll')<HTMLElement>(mark)];
  for (const slot of own(popup, 'querySelectorAll')('slot')) {
    for (const one of slot.assignedElements({ flatten: true })) {
      if (isHtml(one) && own(one, 'matches')(mark)) found.push(one);
      else found.push(...(own(shadowRootOf(one), 'querySelectorAll')?.<HTMLElement>(mark) ?? []));
    }
  }
  return found;
}

/** What stands in the slots of an entry that has a shadow tree. */
function hostText(element: Element): string {
  const root = own(element, 'getRootNode')();
  return isShadowRoot(root) ? textOf(root.host) : '';
}

/** What can be chosen in an open list. */
export function entriesIn(popup: Element): Entry[] {
  for (const mark of MARKS) {
    const shown = marked(popup, mark).filter(isShown);
    if (shown.length === 0) continue;
    return shown
      .filter((element) => own(element, 'ariaDisabled') !== 'true')
      .map((element) => ({
        element,
        label:
          own(element, 'ariaLabel') ||
          textOf(element) ||
          own(element, 'title') ||
          hostText(element),
        value:
          own(element, 'getAttribute')('data-value') ?? own(element, 'getAttribute')('value') ?? '',
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
