/** Puts every field back as it was. */
import type { PageResult } from '../../../data/schema/page-fill';
import { pause } from '../insert/dom';
import { inDrawnTurns } from '../turns';
import { isStirred, restartWatch } from './changes';
import { pressBeside } from './combobox-close';
import { type Control, isSlow } from './control';
import { enter, leave } from './events';
import { currentOf } from './read';
import { fillState } from './state';
import { replaceText, typeOver } from './type';

/** So long a page may take to react, in milliseconds: at once, or where it stirs, a while. */
const SOON = 20;
const CALM = 100;

/** Puts back what was filled, the last first; what a person has changed since then is left alone. */
export async function undo(): Promise<PageResult[]> {
  const state = fillState();
  restartWatch();
  const done = state.filled.splice(0).reverse();
  const results: PageResult[] = [];
  const slow: (() => Promise<void>)[] = [];
  await inDrawnTurns(done, ({ n, control, after, restore }) => {
    if (control.type === 'zone') {
      results.push({ n, outcome: 'altered', message: notBack(control) });
    } else if (!control.element.isConnected) {
      results.push({ n, outcome: 'refused', message: 'The page has replaced this field.' });
    } else if (currentOf(control) !== after) {
      results.push({
        n,
        outcome: 'refused',
        message: 'You or the page have changed it since; it was left alone.',
      });
    } else if (isSlow(control)) {
      slow.push(async () => restore());
    } else void restore();
  });
  for (const restore of slow) await restore();
  await pause(SOON);
  if (isStirred()) await pause(CALM - SOON);
  const judged = new Set(results.map(({ n }) => n));
  // A field that was filled twice stands as it was before the first time.
  const first = new Map(done.map((one) => [one.n, one]));
  for (const { n, control, before, after } of first.values()) {
    if (judged.has(n)) continue;
    if (control.type === 'field' && before === '' && isDate(after)) await visit(control.element);
    // What can only be typed in can only be typed away.
    if (control.type === 'field' && currentOf(control) !== before) {
      await replaceText(control.element, before);
    }
    if (control.type === 'field' && currentOf(control) !== before) {
      await typeOver(control.element, before);
    }
    const back = currentOf(control) === before;
    const planned = state.planned.get(n);
    if (planned) planned.value = currentOf(control);
    results.push({
      n,
      outcome: back ? 'restored' : 'altered',
      message: back ? '' : notBack(control),
    });
  }
  return results;
}

function notBack({ type }: Control): string {
  if (type === 'zone') return 'A file that was dropped stays with the page. Take it out there.';
  if (type === 'presses')
    return 'This choice cannot be taken back once it is made. Choose in it yourself.';
  return type === 'combobox'
    ? 'This list cannot be emptied again once something is chosen. Choose in it yourself.'
    : 'The page did not let it be put back as it was. Check it.';
}

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
