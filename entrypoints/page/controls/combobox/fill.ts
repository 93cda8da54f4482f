/** Lists that open, and fields that complete what is typed: filled entry by entry, and left. */

import type { PageFill, PageResult } from '../../../../data/schema/page-fill';
import { MISMATCH } from '../control';
import { isTagBox, leaveAsTag } from '../text-field/entries';
import { chooseOne, shows } from './choose';
import { close, closeUnchosen } from './close';
import { openLists, popupOf } from './listbox';

/** Chooses what the value means, entry by entry where there are several. */
export async function chooseInCombobox(
  { n, value }: PageFill,
  element: HTMLElement,
): Promise<PageResult> {
  if (value.type === 'entries') return chooseSeveral(n, value.values, element);
  if (value.type !== 'text') {
    return { n, outcome: 'refused', message: MISMATCH };
  }
  const { value: wanted, others = [], whole } = value;
  const before = openLists(element);
  const chosen = await chooseOne(element, [wanted, ...others], whole);
  await (chosen ? close : closeUnchosen)(element, before);
  if (!chosen)
    return { n, outcome: 'refused', message: `The list has no choice that is “${wanted}”.` };
  return chosen.shown
    ? { n, outcome: 'filled', message: '' }
    : { n, outcome: 'altered', message: notShown([chosen.label]) };
}

const ENTER =
  'An entry counts there once Enter is pressed, which the card never does. Type each and press Enter yourself.';

const listed = (texts: readonly string[]): string => texts.map((one) => `“${one}”`).join(', ');

const notShown = (labels: readonly string[]): string =>
  `The page does not show ${listed(labels)} as chosen. Check it.`;

async function chooseSeveral(
  n: number,
  values: readonly string[],
  element: HTMLElement,
): Promise<PageResult> {
  const chosen: string[] = [];
  const missed: string[] = [];
  const unsure: string[] = [];
  let free = false;
  const before = openLists(element);
  for (const value of values) {
    // Where the last one was taken without a list, no list is waited for.
    free &&= await leaveAsTag(element, value);
    const one = free ? undefined : await chooseOne(element, [value]);
    if (one) (one.shown ? chosen : unsure).push(one.label);
    else if (free || (await leaveAsTag(element, value))) {
      free = true;
      chosen.push(value);
    } else missed.push(value);
    const [first, second] = chosen;
    if (first === undefined || second === undefined || shows(element, first)) continue;
    // The second has put out the first: a list for one choice.
    await chooseOne(element, [first]);
    await close(element, before);
    return { n, outcome: 'altered', message: `It takes one choice only: “${first}”.` };
  }
  const isNone = chosen.length + unsure.length === 0;
  await (isNone ? closeUnchosen : close)(element, before);
  if (unsure.length > 0) return { n, outcome: 'altered', message: notShown(unsure) };
  if (missed.length === 0) return { n, outcome: 'filled', message: '' };
  if (chosen.length === 0 && isTagBox(element) && !popupOf(element, before))
    return { n, outcome: 'refused', message: ENTER };
  return chosen.length === 0
    ? { n, outcome: 'refused', message: `The list has no choice that is ${listed(missed)}.` }
    : { n, outcome: 'altered', message: `The list has no ${listed(missed)}; the others are in.` };
}
