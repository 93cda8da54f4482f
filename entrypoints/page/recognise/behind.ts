import { own } from '../dom/own';
import { textOf } from '../dom/text';
import type { Met } from './walk';

/** So many elements up a control may stand in a box of its own. */
const STEPS = 3;

/** True if the words behind a control are all that the box says which it has to itself. */
function hasBehind({ element, after }: Met, others: readonly (Met | undefined)[]): boolean {
  let box = own(element, 'parentElement');
  for (let steps = 0; box && steps < STEPS; steps++, box = own(box, 'parentElement')) {
    const around = box;
    if (others.some((other) => other && own(around, 'contains')(other.element))) return false;
    const text = textOf(around);
    if (text !== '') return text === after;
  }
  return false;
}

/**
 * Forms that have their labels under their boxes: what stands before a box is in the box of the one
 * before. Gives such words to the control that they stand under, and takes them from the next.
 */
export function* giveBack(met: readonly Met[]): Generator<undefined> {
  const shown = met.filter(({ element }) => own(element, 'getAttribute')('type') !== 'hidden');
  let last = '';
  for (const [i, item] of shown.entries()) {
    yield;
    const [before, next] = [shown[i - 1], shown[i + 1]];
    const follows = last !== '' && item.before === last;
    const leads = next !== undefined && next.before === item.after;
    const isIts =
      item.after !== '' &&
      (follows || leads) &&
      !item.control.isNamedBehind &&
      hasBehind(item, [before, next]);
    if (follows) item.before = '';
    last = isIts ? item.after : '';
    item.under = last;
  }
}
