/** Notices what a page changes after it was planned. */

import { own } from '../dom/own';
import { OUTLINE } from './highlight';
import { fillState } from './state';

/** So long the page must have stood still before its new fields are looked for, in milliseconds. */
const CALM = 500;
const FIELDS =
  'input:not([type=hidden]), select, textarea, [role="combobox"], [contenteditable="true"]';

let observer: MutationObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Since the page was last planned, and since it was last asked to count anew. */
let moved = true;
let stirred = true;
let marks = '';

/** Begins to watch the page: to be called before it is planned, so that no change is missed. */
export function watchChanges(): void {
  observer?.disconnect();
  observer = new MutationObserver(note);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    // A label may be given other words.
    characterData: true,
  });
  marks = marksNow();
  restartWatch();
  moved = stirred;
}

/** From now on `isStirred` counts anew; what `isStill` has seen stays seen until the next plan. */
export function restartWatch(): void {
  note(observer?.takeRecords() ?? []);
  stirred = hasShadows();
}

/**
 * Whether the page is exactly as it was when it was planned: no element, attribute or text changed, no rule
 * of style came or went, nothing moves, the window has its size. Where a page has shadow trees, which
 * can't be watched, the answer is no.
 */
export function isStill(): boolean {
  isStirred();
  return !moved && marksNow() === marks && own(document, 'getAnimations')().length === 0;
}

/** Whether an element, an attribute or a text has changed since the count began: quick to ask. */
export function isStirred(): boolean {
  note(observer?.takeRecords() ?? []);
  return stirred || observer === undefined;
}

function note(changes: readonly MutationRecord[]): void {
  const isOurs = (node: Node) => own(node, 'nodeName').toLowerCase() === OUTLINE;
  const theirs = changes.some(
    ({ target, addedNodes, removedNodes }) =>
      !isOurs(target) &&
      (addedNodes.length + removedNodes.length === 0 ||
        ![...addedNodes, ...removedNodes].every(isOurs)),
  );
  if (!theirs) return;
  moved = true;
  stirred = true;
  clearTimeout(timer);
  timer = setTimeout(look, CALM);
}

/** What changes how a page looks, and no observer hears of; compared as one text. */
function marksNow(): string {
  const sheets = [...own(document, 'styleSheets'), ...own(document, 'adoptedStyleSheets')];
  return [
    `${innerWidth} ${innerHeight}`,
    // Shown above all else, or ticked by a script: rules may hang on either.
    own(document, 'querySelectorAll')(':modal, :popover-open, input:checked').length,
    ...sheets.map((sheet) => `${sheet.disabled} ${rulesIn(sheet)}`),
  ].join('\n');
}

/** So many rules are read in a moment; of a page with more, it is never said that it stands still. */
const MOST_RULES = 10_000;

/** Nothing for a sheet of another origin, which nobody else's script can change either. */
function rulesIn(sheet: CSSStyleSheet): string {
  try {
    const { cssRules } = sheet;
    if (cssRules.length > MOST_RULES) return `unread ${performance.now()}`;
    return Array.from(cssRules, ({ cssText }) => cssText).join('');
  } catch {
    return '';
  }
}

/** What a form is full of, and cannot have a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = '*:not(input, select, option, textarea, label, button, a, ul, li, tr, td)';

/** Closed shadow roots don't show, but only elements of a page's own making have them. */
function hasShadows(): boolean {
  for (const element of own(document, 'querySelectorAll')(HOSTS)) {
    if (
      own(element, 'shadowRoot') ||
      (own(element, 'localName').includes('-') && own(element, 'localName') !== OUTLINE)
    )
      return true;
  }
  return false;
}

/** Tells the extension, once, when fields have appeared that nobody has looked at. */
function look(): void {
  const { numbers } = fillState();
  const fresh = [...own(document, 'querySelectorAll')<HTMLElement>(FIELDS)].some(
    (element) => !numbers.has(element) && own(element, 'checkVisibility')(),
  );
  if (fresh) void chrome.runtime.sendMessage({ type: 'page-changed' }).catch(() => {});
}
