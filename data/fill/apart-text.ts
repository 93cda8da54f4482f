/** Why a control of a page stands apart from the fields, or a page is not looked at, in words. */
import type { Crowd, NoField, Unseen } from '../schema/page-fill';

const UNSEEN: Record<Unseen, string> = {
  gone: 'gone from the page',
  hidden: 'not shown by the page',
  small: 'too small to be seen',
  transparent: 'transparent',
  silent: 'hidden from people who listen to the page',
  inkless: 'written in ink that can’t be seen',
  masked: 'written in dots instead of letters',
  cramped: 'too narrow or too low for its writing',
  covered: 'covered by something else',
  outside: 'outside what the page lets you scroll to',
  far: 'far beside everything else on the page',
  frame: 'in a frame that can’t be seen',
  unshown: 'drawn so that what is written there does not show',
};

const NO_FIELD: Record<NoField, string> = {
  off: 'Switched off by the page',
  'read-only': 'Can only be read',
  'drop-zone': 'Takes what is dropped there, and no résumé',
};

/** Why a person can't see a control, as it follows “It is …”. */
export const unseenText = (why: Unseen): string => UNSEEN[why];

/** Why a control that is seen is no field. */
export const noFieldText = (why: NoField): string => NO_FIELD[why];

/** Why a page is not looked at. */
export const crowdText = ({ controls, elements }: Crowd): string =>
  `This page is larger than the card looks through: ${COUNT.format(elements)} elements, ${COUNT.format(controls)} of them fields. Fill it by hand, or copy lines from the card.`;

const COUNT = new Intl.NumberFormat('en');
