/** The single values of a résumé: text, dates, links, addresses, with the words that refuse a wrong one. */

import * as z from 'zod/mini';
import { type Message, message } from '../messages/message';

/** Protocols that a link of a résumé may have: nothing else is ever opened or written into a page. */
const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A date as JSON Resume 1.0 has it: a year, year-month or year-month-day. */
const ISO8601 = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** An e-mail address as HTML's `input type=email` takes it, other scripts than Latin allowed (RFC 6531). */
const EMAIL =
  /^[^\s@"(),:;<>[\\\]\p{Cc}]+@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)+$/u;

/** Tells whether `value` is a link that may be opened: absolute, and http(s), mailto or tel. */
export function isLink(value: string): boolean {
  return URL.canParse(value) && LINK_PROTOCOLS.has(new URL(value).protocol);
}

/** Tells whether `value` is a date as JSON Resume 1.0 has it. */
export function isDate(value: string): boolean {
  return ISO8601.test(value);
}

/** Tells whether `value` is one e-mail address. */
export function isEmail(value: string): boolean {
  return value.length <= 254 && EMAIL.test(value);
}

const leaf = (holds: (value: string) => boolean, said: Message) =>
  z.optional(
    z.string().check(z.refine((value) => value === '' || holds(value), { params: { said } })),
  );

/** Any text. JSON Resume lets every field be missing; an empty one counts as missing. */
export const text = z.optional(z.string());
export const texts = z.optional(z.array(z.string()));
export const date = leaf(isDate, message('schema_leaf_date'));
export const link = leaf(isLink, message('schema_leaf_link'));
export const email = leaf(isEmail, message('schema_leaf_email'));
