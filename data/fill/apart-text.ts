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

/**
 * Why a page, or a part of it, is not looked at.
 * @param host Where the part comes from; empty where that is not known, undefined for the page itself.
 */
export function crowdText({ controls, elements }: Crowd, host?: string): Message {
  const counts = { elements, fields: controls };
  if (host === undefined) return message('fill_plan_crowd', counts);
  return host === ''
    ? message('fill_plan_crowdInPart', counts)
    : message('fill_plan_crowdInPartFrom', { ...counts, host });
}

/** That a part of a page was given up, by the host it comes from; empty where that is not known. */
export const unreadText = (host: string): Message =>
  host === '' ? message('fill_plan_unread') : message('fill_plan_unreadFrom', { host });
