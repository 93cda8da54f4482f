/** Puts every field back as it was. */

import type { PageResult } from '../../../data/schema/page-fill';
import { currentOf } from '../controls/control';
import { enter, leave, pressBeside } from '../controls/events';
import { short } from '../controls/short';
import { own } from '../dom/own';
import { pause } from '../dom/tree';
import { inDrawnTurns } from '../dom/turns';
import { isStirred, restartWatch } from './changes';
import { LastLook } from './check';
import { Finder } from './find-again';
import { putBack } from './settle';
import { type Filled, fillState, type Planned } from './state';
import { endWatch } from './watch';

/** So long a page may take to react, in milliseconds: at once, or where it stirs, a while. */
const SOON = 20;
const CALM = 100;

/** Puts back what was filled, the last first; what a person has changed since then is left alone. */
export async function undo(): Promise<PageResult[]> {
  await endWatch();
  const state = fillState();
  restartWatch();
  const done = state.filled.splice(0).reverse();
  const results: PageResult[] = [];
  const slow: (() => Promise<void>)[] = [];
  let finder = new Finder();
  const look = new LastLook();
  await look.prepare();
  await inDrawnTurns(done, ({ n, planned, before, after, read, restore }) => {
    if (!own(planned.control.element, 'isConnected')) finder = new Finder();
    const control = finder.find(n, planned);
    if (!control) {
      results.push({ n, outcome: 'refused', message: 'The page has replaced this field.' });
    } else if (control.staysForGood) {
      results.push({ n, outcome: 'altered', message: control.notBack });
    } else if (read(control) === before) {
      // Putting back another has emptied it.
    } else if (read(control) !== after) {
      results.push({
        n,
        outcome: 'refused',
        message: 'You or the page have changed it since; it was left alone.',
      });
    } else if (isAnother(planned, before, look)) {
      results.push({ n, outcome: 'refused', message: ANOTHER });
    } else if (control.restoresInSteps || read !== currentOf) {
      slow.push(async () => restore(control));
    } else void restore(control);
  });
  for (const restore of slow) await restore();
  await pause(SOON);
  if (isStirred()) await pause(CALM - SOON);
  const judged = new Set(results.map(({ n }) => n));
  // A field that was filled twice stands as it was before the first time.
  const first = new Map(done.map((one) => [one.n, one]));
  for (const one of first.values()) if (!judged.has(one.n)) results.push(await judgedBack(one));
  return results;
}

const ANOTHER =
  'The page has made another field of it since it was filled; it was left alone. Take the text out there yourself.';

/**
 * Whether nothing may be written to a field any more: it is another, or nobody sees it. What was put into an
 * empty one is taken out of sight as well, for that tells the page nothing.
 */
function isAnother(planned: Planned, before: string, look: LastLook): boolean {
  const another = look.otherField(planned) !== '' || (before !== '' && look.isUnseen(planned));
  look.rest();
  return another;
}

/** Looks at the field as it stands in the page, and types where nothing else has put it back. */
async function judgedBack({
  n,
  planned,
  before,
  after,
  read,
  restore,
}: Filled): Promise<PageResult> {
  const control = new Finder().find(n, planned);
  if (!control) return { n, outcome: 'refused', message: 'The page has replaced this field.' };
  const isText = read === currentOf && control.typing;
  if (control.typing && before === '' && isDate(after)) await visit(control.element);
  if (isText && read(control) !== before && !isAnother(planned, before, new LastLook()))
    await putBack(control, before, restore);
  const back = read(control) === before;
  const seen = fillState().planned.get(n);
  if (seen) seen.value = currentOf(control);
  const message = read === currentOf ? control.notBack : entriesStay(read(control));
  return { n, outcome: back ? 'restored' : 'altered', message: back ? '' : message };
}

const entriesStay = (shown: string): string =>
  `The page keeps its entries: “${short(shown)}”. Take them out there yourself.`;

/** A text that is a date, which pickers keep apart from what their field shows. */
const isDate = (text: string): boolean => /^\d{1,4}([-./])\d{1,2}(\1\d{1,4})?$/.test(text);

/** Enters a field and leaves it, upon which a picker shows what it keeps. */
async function visit(field: HTMLElement): Promise<void> {
  enter(field);
  await pause(CALM);
  field.blur();
  leave(field);
  // Some open their calendar.
  pressBeside(field);
  await pause(CALM);
}
