/** Where a text goes that the browser types: into what has the focus, which a page may move at any time. */
import { deepActive, hasOwnSelection, viewOf } from '../dom/tree';
import { barred } from './refuse';
import { fieldsIn } from './snapshot';
import { targetOf } from './target';

/**
 * Has the browser type while the focus is in a field, and sees to it that no other field gets the text: a
 * page may move the focus in answer to the events that are sent before the text comes.
 * @returns What `type` answers; false when the focus is elsewhere, or the field takes no text any more.
 */
export function typeInto(element: HTMLElement, type: () => boolean): boolean {
  if (!isAimed(element)) return false;
  const view = viewOf(element);
  const kept = new Map([element.getRootNode(), element.ownerDocument].flatMap(valuesIn));
  const restore = () => {
    const field = deepActive(element.ownerDocument);
    if (!field || field === element || !hasOwnSelection(field)) return;
    const before = kept.get(field) ?? '';
    if (field.value !== before) field.value = before;
  };
  const stop = (event: Event) => {
    if (!event.isTrusted || isAimed(element)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'input') restore();
  };
  // Both first and last: what listens in between may move the focus.
  for (const phase of PHASES)
    for (const name of EVENTS) view.addEventListener(name, stop, { capture: phase });
  const done = type();
  for (const phase of PHASES)
    for (const name of EVENTS) view.removeEventListener(name, stop, { capture: phase });
  return done;
}

const EVENTS = ['beforeinput', 'input'];
const PHASES = [true, false];

function valuesIn(root: Node): [Element, string][] {
  return fieldsIn(root).flatMap((field): [Element, string][] =>
    hasOwnSelection(field) ? [[field, field.value]] : [],
  );
}

/**
 * Whether what is typed now goes into a field. Editors may listen by an unseen box of their own beside it,
 * which is theirs; a line to write in is another field.
 */
function isAimed(element: HTMLElement): boolean {
  if (barred(targetOf(element))) return false;
  const active = deepActive(element.ownerDocument);
  if (active === element) return true;
  if (hasOwnSelection(element)) return false;
  // A box that an editor listens through, and nobody sees, is the editor's own.
  return active !== null && !/^(text|value)$/.test(targetOf(active).kind);
}
