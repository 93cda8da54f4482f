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

/**
 * Why a page, or a part of it, is not looked at.
 * @param host Where the part comes from; empty where that is not known, undefined for the page itself.
 */
export const crowdText = ({ controls, elements }: Crowd, host?: string): string =>
  `${host === undefined ? 'This page' : partFrom(host)} is larger than the card looks through: ${COUNT.format(elements)} elements, ${COUNT.format(controls)} of them fields. ${BY_HAND}`;

/** That a part of a page was given up, by the host it comes from; empty where that is not known. */
export const unreadText = (host: string): string =>
  `${partFrom(host)} could not be looked through. ${BY_HAND}`;

const partFrom = (host: string): string =>
  host === '' ? 'A part of this page' : `A part of this page, from ${host},`;

const BY_HAND = 'Fill it by hand, or copy lines from the card.';

const COUNT = new Intl.NumberFormat('en');
