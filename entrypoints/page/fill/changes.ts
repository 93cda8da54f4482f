/** Notices what a page changes after it was planned. */

import { isDrawn } from '../dom/drawn';
import { own } from '../dom/own';
import { treesIn } from '../dom/tree';
import { fillState } from './state';

/** So long the page must have stood still before its new fields are looked for, in milliseconds. */
const CALM = 500;
const FIELDS =
  'input:not([type=hidden]), select, textarea, [role="combobox"], [contenteditable="true"]';

let observer: MutationObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** How often the page has changed since it was last planned, and whether it has since it was last asked to count anew. */
let heard = 0;
let stirred = true;
let shadowed = false;
/** Forms that were sent, or were about to be, since the page was planned. */
let sent = new WeakSet<EventTarget>();

/** Begins to watch the page: to be called before it is planned, so that no change is missed. */
export function watchChanges(): void {
  const state = fillState();
  state.stopHearing?.();
  const hearing = new MutationObserver(note);
  observer = hearing;
  hearing.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    // A label may be given other words.
    characterData: true,
  });
  sent = new WeakSet();
  addEventListener('submit', noteSent, true);
  // Each plan may come from a script that was put in anew, and knows nothing of the one before.
  state.stopHearing = () => {
    hearing.disconnect();
    // From now on the page counts as changed whenever it is asked.
    if (observer === hearing) observer = undefined;
    state.stopHearing = undefined;
    removeEventListener('submit', noteSent, true);
    clearTimeout(timer);
  };
  restartWatch();
  heard = 0;
}

/** From now on `isStirred` counts anew. */
export function restartWatch(): void {
  note(observer?.takeRecords() ?? []);
  shadowed = hasShadows();
  stirred = shadowed;
}

/** Whether an element, an attribute or a text has changed since the count began: quick to ask. */
export function isStirred(): boolean {
  note(observer?.takeRecords() ?? []);
  return stirred || observer === undefined;
}

/**
 * A number that is another whenever the page has changed: an element, an attribute or a text. 0 as long as
 * it stands as it was planned. Shadow trees can't be watched: where there are some it is another each time.
 */
export function changesHeard(): number {
  note(observer?.takeRecords() ?? []);
  if (shadowed || observer === undefined) heard++;
  return heard;
}

/** Whether a form was sent since the page was planned. */
export const isSent = (form: HTMLFormElement): boolean => sent.has(form);

function noteSent({ target }: Event): void {
  if (target) sent.add(target);
}

function note(changes: readonly MutationRecord[]): void {
  const theirs = changes.some(
    ({ target, addedNodes, removedNodes }) =>
      !isDrawn(target) &&
      (addedNodes.length + removedNodes.length === 0 ||
        ![...addedNodes, ...removedNodes].every(isDrawn)),
  );
  if (!theirs) return;
  heard++;
  stirred = true;
  clearTimeout(timer);
  timer = setTimeout(look, CALM);
}

/** Whether the page has a tree besides that of its document. */
function hasShadows(): boolean {
  const trees = treesIn(document);
  trees.next();
  return !trees.next().done;
}

/** Tells the extension, once, when fields have appeared that nobody has looked at. */
function look(): void {
  const { numbers } = fillState();
  const fresh = [...own(document, 'querySelectorAll')<HTMLElement>(FIELDS)].some(
    (element) => !numbers.has(element) && own(element, 'checkVisibility')(),
  );
  if (fresh) void chrome.runtime.sendMessage({ type: 'page-changed' }).catch(() => {});
}
