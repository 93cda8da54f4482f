/** A telephone number without its country stands beside a code, which must be that country's. */

import type { PageValue } from '../../../data/schema/page-fill';
import { pause } from '../dom/tree';
import { Finder } from './find-again';
import { say, type Task, takeBack } from './settle';

/** So long a widget may take to follow a number, in milliseconds. */
const CALM = 100;
/** A number with its country, which is more than a code. */
const WHOLE = /^\+[\d\s().-]{7,}$/;

/**
 * Looks whether a number and the code beside it are the person's together. Where they are not, the
 * number is written with its country, which some widgets follow; else it is taken out again.
 */
export async function agreeWithCode(task: Task): Promise<void> {
  const { fill, planned } = task;
  const { value } = fill;
  if (value.type !== 'text') return;
  const whole = wholeOf(value);
  const control = new Finder().find(fill.n, planned);
  if (!whole || !control?.typing || control.current().includes('+')) return;
  const codes = control.typing.codesBeside();
  if (agrees(codes, control.current(), whole)) return;
  control.put({ type: 'text', value: whole });
  await pause(CALM);
  const now = control.typing.codesBeside();
  if (now.length > 0 && agrees(now, control.current(), whole)) return;
  await takeBack(task);
  if (task.result.outcome === 'refused')
    say(
      task,
      'refused',
      `The code beside it is +${codes[0]}. Set it to your country’s, then fill this again.`,
    );
}

/** Says of a number that was not taken whether the field keeps the code of another country. */
export function tellOfOtherCode(task: Task): void {
  const { fill, planned, result } = task;
  if (result.outcome !== 'refused' || fill.value.type !== 'text') return;
  const kept = planned.control.typing?.codeKept();
  const whole = wholeOf(fill.value);
  if (kept === undefined || !whole || digitsOf(whole).startsWith(kept)) return;
  say(
    task,
    'refused',
    `This field keeps the code +${kept}, and your number has another. Choose your country’s code there, if the page lets you, and fill this again.`,
  );
}

/** The number with its country's code, where it has one. */
const wholeOf = ({ value, others = [] }: PageValue & { type: 'text' }): string | undefined =>
  [value, ...others].find((form) => WHOLE.test(form));

/** Whether one of the codes that stand there makes the whole number of what the field holds, or none stands there. */
function agrees(codes: readonly string[], shown: string, whole: string): boolean {
  const [is, be] = [digitsOf(shown), digitsOf(whole)];
  return (
    codes.length === 0 ||
    codes.some((code) => be.startsWith(code) && (is === be || code + is.replace(/^0+/, '') === be))
  );
}

const digitsOf = (text: string): string => text.replace(/ ext\..*|\D/g, '');
