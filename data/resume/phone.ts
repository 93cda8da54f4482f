/** Telephone numbers, by Google's metadata (libphonenumber); loaded only where one is typed or filled. */

import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { message } from '../messages/message';
import type { Reading } from '../schema/problem';

/**
 * Reads a telephone number as people write it.
 * @param countryCode ISO 3166-1 alpha-2 of the person's address: needed where the number has no `+`.
 * @returns The number in international form (E.123: `+1 604 555 0123`), or what is missing.
 */
export function readPhone(value: string, countryCode?: string): Reading<string> {
  const number = parsedPhone(value, countryCode);
  if (number?.isPossible()) return { ok: true, value: number.formatInternational() };
  const wrong = /^\s*(\+|00)/.test(value)
    ? message('resume_contact_phoneIncomplete')
    : message('resume_contact_phoneCode');
  return { ok: false, problems: [{ path: 'basics.phone', message: wrong }] };
}

/**
 * A telephone number from a document, in the form in which typed ones are kept; as it was written where
 * it is no valid number, or where more stands there than one number.
 * @param countryCode As for `readPhone`.
 */
export function phoneAsKept(written: string, countryCode?: string): string {
  const number = parsedPhone(written, countryCode);
  if (!number?.isValid() || /\p{L}/u.test(written.replace(/ext\.?|x/i, ''))) return written;
  const digits = withLatinDigits(written).replace(/\D/g, '');
  const own = `${number.nationalNumber}${number.ext ?? ''}`;
  // Before the number itself stand its country's code, the digits that dial out, a zero, or nothing.
  const lead = new RegExp(`^(?:00)?(?:${number.countryCallingCode})?[018]?$`);
  const isAll = digits.endsWith(own) && lead.test(digits.slice(0, -own.length));
  return isAll ? number.formatInternational() : written;
}

/**
 * A number in its parts, or `undefined` where no number is found. It may be too short or long: ask it.
 * @param countryCode As for `readPhone`.
 */
export function parsedPhone(value: string, countryCode?: string): PhoneNumber | undefined {
  // 00 is how most of the world dials what is written + (ITU-T E.123).
  const digits = withLatinDigits(value);
  return parsePhoneNumberFromString(digits.replace(/^\s*00/, '+'), country(countryCode));
}

/** The text with the digits of every script as 0–9: each script has them in a run from zero to nine. */
function withLatinDigits(text: string): string {
  const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (isDigit(code - before - 1)) before++;
    return String(before % 10);
  });
}

function country(code = ''): CountryCode | undefined {
  const upper = code.toUpperCase();
  return isSupportedCountry(upper) ? upper : undefined;
}
