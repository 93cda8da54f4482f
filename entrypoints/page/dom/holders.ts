import { own } from './own';

/** So far around it, in elements, stands the box that was handed on with it. */
const AROUND = 3;

/** The boxes of a shadow tree in which a widget shows a text box that was handed to it, or a box around that, from its slot outwards. */
export function holdersOf(element: Element): Element[] {
  let handed: Element | null = element;
  for (let steps = 0; handed && !own(handed, 'assignedSlot') && steps < AROUND; steps++)
    handed = own(handed, 'parentElement');
  const holders: Element[] = [];
  for (let at: Element | null = handed?.assignedSlot ?? null; at; at = own(at, 'parentElement'))
    holders.push(at);
  return holders;
}
