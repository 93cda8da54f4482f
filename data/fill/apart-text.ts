/** Why a control of a page stands apart from the fields, or a page is not looked at, in words. */
import { type Message, type MessageId, message } from '../messages/message';
import type { Crowd, NoField, Unseen } from '../schema/page-fill';

const IT_IS = {
  gone: 'fill_itIs_gone',
  hidden: 'fill_itIs_hidden',
  small: 'fill_itIs_small',
  transparent: 'fill_itIs_transparent',
  silent: 'fill_itIs_silent',
  inkless: 'fill_itIs_inkless',
  masked: 'fill_itIs_masked',
  cramped: 'fill_itIs_cramped',
  covered: 'fill_itIs_covered',
  outside: 'fill_itIs_outside',
  far: 'fill_itIs_far',
  frame: 'fill_itIs_frame',
  unshown: 'fill_itIs_unshown',
} as const satisfies Record<Unseen, MessageId>;

const NO_FIELD = {
  off: 'fill_noField_off',
  'read-only': 'fill_noField_readOnly',
  'drop-zone': 'fill_noField_dropZone',
} as const satisfies Record<NoField, MessageId>;

/** Why a person can't see a control, as it follows “It is …”. */
export const unseenText = (why: Unseen): Message => message(IT_IS[why]);

/** Why a control that is seen is no field. */
export const noFieldText = (why: NoField): Message => message(NO_FIELD[why]);

/** How many controls there are of one reason. */
export interface Counted {
  why: Message;
  count: number;
}

/** Each reason once, in the order in which they are first said. */
export function addedUp(all: readonly Counted[]): Counted[] {
  const sums = new Map<MessageId, Counted>();
  for (const { why, count } of all)
    sums.set(why.id, { why, count: count + (sums.get(why.id)?.count ?? 0) });
  return [...sums.values()];
}

/** Why a page is not looked at. */
export const crowdText = ({ controls, elements }: Crowd): Message =>
  message('fill_plan_crowd', { elements, fields: controls });
