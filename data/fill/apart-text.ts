/** Why a control of a page stands apart from the fields, or a page is not looked at, in words. */
import { type Message, type MessageId, message } from '../messages/message';
import type { Crowd, NoField, Unseen } from '../schema/page-fill';

const UNSEEN = {
  gone: 'fill_unseen_gone',
  hidden: 'fill_unseen_hidden',
  small: 'fill_unseen_small',
  transparent: 'fill_unseen_transparent',
  silent: 'fill_unseen_silent',
  inkless: 'fill_unseen_inkless',
  masked: 'fill_unseen_masked',
  cramped: 'fill_unseen_cramped',
  covered: 'fill_unseen_covered',
  outside: 'fill_unseen_outside',
  far: 'fill_unseen_far',
  frame: 'fill_unseen_frame',
  unshown: 'fill_unseen_unshown',
} as const satisfies Record<Unseen, MessageId>;

const NO_FIELD = {
  off: 'fill_noField_off',
  'read-only': 'fill_noField_readOnly',
  'drop-zone': 'fill_noField_dropZone',
} as const satisfies Record<NoField, MessageId>;

/** Why a person can't see a control, as it follows “It is …”. */
export const unseenText = (why: Unseen): Message => message(UNSEEN[why]);

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
