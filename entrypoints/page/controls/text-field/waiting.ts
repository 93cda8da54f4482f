/** Fills a text box that comes into sight only once something stands in it, as under a floating label. */

import { unseenText } from '../../../../data/fill/apart-text';
import { textOf } from '../../../../data/messages/text-of';
import type { PageFill, PageResult } from '../../../../data/schema/page-fill';
import { pause } from '../../dom/tree';
import { Scroller } from '../../sight/reach';
import { unseen } from '../../sight/unseen';
import type { Control, Objection } from '../control';
import { announceValue } from '../events';
import { judge } from '../judge';
import type { TextBox } from '../text-box';
import { typeAgain } from './typing';

/** So long a page may take to show it, and to put its own value back, in milliseconds. */
const PATIENCE = 500;
const STEP = 20;

/**
 * Asks the page with a letter that tells nothing of the person, and takes it out again; only where it was
 * seen the value goes in.
 */
export async function fillWaiting(
  fill: PageFill,
  control: Control<TextBox>,
  objection: Objection,
): Promise<PageResult> {
  const { element } = control;
  const { n } = fill;
  write(element, /^(tel|number)$/.test(element.type) ? '1' : 'a');
  let why = look(control);
  for (let waited = 0; why && waited < PATIENCE; waited += STEP) {
    await pause(STEP);
    why = look(control);
  }
  write(element, '');
  if (why) {
    const message = `You can’t see this field: it is ${textOf(unseenText(why))} even with a text in it. It was left alone.`;
    return { n, outcome: 'refused', message };
  }
  const message = control.put(fill.value);
  if (message !== '') return { n, outcome: 'refused', message };
  await pause(STEP);
  return judge(fill, control, '') ?? typeAgain(fill, control, objection);
}

function write(element: TextBox, text: string): void {
  element.value = text;
  announceValue(element, text);
}

/** An empty one is no answer: the page may have taken the letter out itself. */
function look(control: Control<TextBox>): ReturnType<typeof unseen> {
  const scroller = new Scroller();
  const why = control.element.value === '' ? 'transparent' : unseen(control, scroller);
  scroller.restore();
  return why;
}
