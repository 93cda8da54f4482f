/** A telephone number in the form a field wants. */
import {
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { countryForms } from './country';
import { fitting } from './fit';
import { none, type Valued, type Want } from './want';

/**
 * @param phone As the résumé has it, in international form where its owner typed it here.
 * @param country ISO 3166-1 alpha-2 of the person's address, for a number without `+`.
 */
export function phoneValue(phone: string, country: string | undefined, want: Want): Valued {
  const number = parsePhoneNumberFromString(phone, known(country));
  if (!number) {
    return want.kind === 'tel'
      ? fitting({ words: [phone] }, want)
      : none('Its parts can’t be told: write it with + and the country’s code.', phone);
  }
  if (want.kind === 'tel-country-code') return callingCode(number, want);
  if (want.kind === 'tel-extension') {
    return number.ext
      ? fitting({ words: [number.ext] }, want)
      : none('Your number has no extension.');
  }
  const part = partsOf(number)[want.kind];
  return fitting({ words: part ?? whole(number, want) }, want);
}

/** The whole number, as the field shows it; else in the widest form first. */
function whole(number: PhoneNumber, want: Want): string[] {
  const national = [number.formatNational(), spaced(number), number.nationalNumber];
  const international = [number.formatInternational(), number.number, number.number.slice(1)];
  const inside =
    want.national || want.kind === 'tel-national' || want.beside.has('tel-country-code');
  const ordered = inside ? national : [...international, ...national];
  // A field for a number only takes no signs; a leading zero would be lost in it.
  if (want.type === 'number')
    return inside ? [number.nationalNumber] : [number.number.slice(1), number.nationalNumber];
  const shape = mask(want.placeholder);
  const alike = shape === '' ? undefined : ordered.find((form) => mask(form) === shape);
  return alike === undefined ? ordered : [alike, ...ordered];
}

function partsOf(number: PhoneNumber): Partial<Record<string, string[]>> {
  const groups = spaced(number).split(/[\s-]+/);
  const [area = '', ...rest] = groups;
  return {
    'tel-area-code': [area],
    'tel-local': [rest.join(' '), rest.join('-'), rest.join('')],
    'tel-local-prefix': [rest[0] ?? ''],
    'tel-local-suffix': [rest.slice(1).join('')],
  };
}

/** Grouped, without the country's code or the zero that stands for it: `604 555 0123`. */
function spaced(number: PhoneNumber): string {
  return number
    .formatInternational()
    .replace(`+${number.countryCallingCode}`, '')
    .replace(/ ext\..*/, '')
    .trim();
}

/** Several countries share +1 or +44: where options name a country, the number's own is meant. */
function callingCode(number: PhoneNumber, want: Want): Valued {
  const bare = number.countryCallingCode;
  const codes = [`+${bare}`, bare, `00${bare}`];
  if (want.options.length === 0 && !want.open) return fitting({ words: codes }, want);
  if (!number.country) return fitting({ words: [], codes }, want);
  const country = countryForms(number.country, want.lang);
  return fitting({ words: country.words, codes: [...(country.codes ?? []), ...codes] }, want);
}

/** The places of digits and signs in a number: `(555) 555-5555` and `(604) 555-0123` are alike. */
function mask(text: string): string {
  const trimmed = text.replace(/^[^\d(+x#_]+/iu, '').trim();
  return /^[\d\s().+x#_-]+$/iu.test(trimmed) && /[\dx#_]{3}/iu.test(trimmed)
    ? trimmed.replace(/[\dx#_]/giu, '0')
    : '';
}

function known(country: string | undefined) {
  const upper = country?.toUpperCase();
  return upper && isSupportedCountry(upper) ? upper : undefined;
}
