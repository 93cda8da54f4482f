/** A line dragged out of the card is dropped by the browser: what nothing is typed into is kept from it here. */
import { NEVER_MEANINGS } from '../../data/never/meanings';
import { isElement } from './dom/element-types';
import { globalOf } from './dom/globals';
import { toast } from './dom/toast';
import { ask } from './insert/ask';
import { refusal } from './insert/refuse';
import { targetOf } from './insert/target';

/** Nobody drags for longer, in milliseconds. */
const LONGEST_DRAG = 60_000;
const NEVER: ReadonlySet<string> = new Set(NEVER_MEANINGS);

declare global {
  /** Ends the guard of the drag before: each call puts the script in anew. */
  var resumeCardDrag: AbortController | undefined;
}

/**
 * Watches for the drop of a text in this frame: where nothing is typed it is refused, where that is not
 * certain it is asked about, with a word over the page. Other drags are none of its business.
 */
export function guardDrop(text: string): void {
  globalOf('resumeCardDrag')?.abort();
  const guard = new AbortController();
  globalThis.resumeCardDrag = guard;
  setTimeout(() => guard.abort(), LONGEST_DRAG);
  const { signal } = guard;
  window.addEventListener(
    'drop',
    (event) => {
      if (unified(event.dataTransfer?.getData('text/plain') ?? '') !== unified(text)) return;
      guard.abort();
      const message = objection(event.composedPath()[0]);
      if (message === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      toast(message);
    },
    { capture: true, signal },
  );
}

/** Some systems write line ends of their own while a text is dragged. */
const unified = (text: string): string => text.replace(/\r\n?/g, '\n');

function objection(at: EventTarget | undefined): string | null {
  const target = targetOf(isElement(at) ? at : null);
  const no = refusal(target) ?? ask(target);
  return no && no.outcome !== 'inserted' && 'reason' in no && NEVER.has(no.reason)
    ? no.message
    : null;
}
