/** A telephone number in the form a field wants. */

import type { PhoneNumber } from 'libphonenumber-js/min';
import { message } from '../../messages/message';
import { parsedPhone } from '../../resume/phone';
import { countryForms } from './country';
import { fitting, optionValue } from './fit';
import { none, type Valued, type Want } from './want';

/**
 * @param phone As the résumé has it, in international form where its owner typed it here.
 * @param country ISO 3166-1 alpha-2 of the person's address, for a number without `+`.
 */
export function phoneValue(phone: string, country: string | undefined, want: Want): Valued {
  const number = parsedPhone(phone, country);
  // What is no number of its country is left as it is written: nothing is put before or cut off.
  if (!number?.isPossible()) {
    return want.kind === 'tel'
      ? fitting({ words: [phone] }, want)
      : none(message('fill_unfit_phoneParts'), phone);
  }
  if (want.kind === 'tel-country-code') return callingCode(number, want);
  if (want.kind === 'tel-extension') {
    return number.ext
      ? fitting({ words: [number.ext] }, want)
      : none(message('fill_none_extension'));
  }
  const part = partsOf(number, want)[want.kind];
  return part ? fitting({ words: part }, want) : inOtherForms(number, want);
}

/** The whole number as the field shows it; with the forms of other digits, should the page make another of it. */
function inOtherForms(number: PhoneNumber, want: Want): Valued {
  const forms = whole(number, want);
  const best = fitting({ words: forms }, want);
  if (!best.fits || best.value.type !== 'text' || want.open || want.options.length > 0) return best;
  const bare = (form: string) => form.replace(/[^\d+]/g, '');
  // Without its sign a country's code is read as the number's own digits.
  const signless = [number.number.slice(1), `00${number.number.slice(1)}`];
  const known = new Set([bare(best.value.value)]);
  const others = [...forms, number.number].filter((form) => {
    const isNew =
      !known.has(bare(form)) &&
      !signless.includes(bare(form)) &&
      fitting({ words: [form] }, want).fits;
    known.add(bare(form));
    return isNew;
  });
  return { ...best, value: { ...best.value, others } };
}

/** A number's digits and how they are grouped. */
interface Written {
  /** `(604) 555-0123`, `030 1234567`. */
  national: string;
  /** Without the zero that stands for the country's code: `604 555 0123`, `30 1234567`. */
  significant: string;
  /** `+1 604 555 0123`. */
  international: string;
}

/** @param whole With the extension, where no field of its own asks for it. */
function written(number: PhoneNumber, whole: boolean): Written {
  const bare = (text: string) => (whole ? text : text.replace(/ ext\. .*$/, ''));
  const international = bare(number.formatInternational());
  return {
    national: bare(number.formatNational()),
    significant: international.replace(`+${number.countryCallingCode}`, '').trim(),
    international,
  };
}

/** The whole number, as the field shows it; else in the widest form first. */
function whole(number: PhoneNumber, want: Want): string[] {
  const { national, significant, international } = written(
    number,
    !want.beside.has('tel-extension'),
  );
  const digits = national.replace(/ ext\..*|\D/g, '');
  const coded = want.beside.has('tel-country-code');
  const inside = want.national || want.kind === 'tel-national' || coded;
  // Nobody can dial a number that has lost its zero, unless its country stands beside it.
  const lacksZero = digits !== number.nationalNumber && !coded;
  const short = lacksZero ? [digits] : [significant, number.nationalNumber, digits];
  const inGroups = (text: string) => ['-', '.', ' '].map((sign) => grouped(text, sign));
  const home = [national, ...short, ...inGroups(lacksZero ? national : significant)];
  const abroad = [international, number.number, number.number.slice(1)];
  const others = [...inGroups(international), `00${number.number.slice(1)}`];
  // A field for a number only takes no signs; zeros before it may be lost, so its country stands there.
  const plain = lacksZero ? digits : number.nationalNumber;
  if (want.type === 'number') return inside ? [plain] : [number.number.slice(1), plain];
  const ordered = inside ? home : [...abroad, ...home, ...others];
  const alike =
    laidIntoShown(want, number, inside ? home : [...home, ...abroad]) ??
    (number.countryCallingCode === '1' ? ofLength(home, want) : undefined);
  return alike === undefined ? ordered : [alike, ...ordered];
}

/** So long are the national numbers of North America: `6045550123`, `604-555-0123`, `(604) 555-0123`. */
const NORTH_AMERICAN = [10, 12, 14];

/** The national form that fills a field to its last place, where pages of North America limit it so. */
function ofLength(home: readonly string[], { maxLength, hint, lang }: Want): string | undefined {
  const places = /(?<!\d)10[- ]digits?/i.test(hint) ? 10 : maxLength;
  if (!NORTH_AMERICAN.includes(places) || !/^(?:$|en|fr|es)/i.test(lang)) return undefined;
  const fits = home.filter((form) => form.length === places);
  return fits.find((form) => form.includes('-')) ?? fits[0];
}

const grouped = (text: string, sign: string): string =>
  text
    .replace(/ ext\..*/, '')
    .replace(/[()]/g, '')
    .trim()
    .replace(/[\s.-]+/g, sign);

/** The digits laid into the first number that the field's placeholder or another of its texts shows. */
function laidIntoShown({ placeholder, hint }: Want, number: PhoneNumber, forms: readonly string[]) {
  for (const line of [placeholder, ...hint.split('\n')]) {
    const shown = line === placeholder ? line : numberShownIn(line);
    const laid = laidInto(shown, number, forms);
    if (laid !== undefined) return laid;
  }
  return undefined;
}

/** “Format: (555) 555-5555”, “Phone (xxx-xxx-xxxx)”: the number in a text, without what stands around it. */
function numberShownIn(line: string): string {
  const found = /[+(]?[\dx#_][\dx#_\s().-]{6,}[\dx#_]/iu.exec(line)?.[0] ?? '';
  return found.includes(')') ? found : found.replace('(', '');
}

/**
 * The digits in the places of the number that a placeholder shows, where it has as many and is of the
 * same sort: `___-___-____`, `+1 (555) 555-5555`.
 */
function laidInto(placeholder: string, number: PhoneNumber, forms: readonly string[]) {
  const shown = placeholder.replace(/^[^\d(+x#_]+/iu, '').trim();
  if (!/^[\d\s().+x#_-]+$/iu.test(shown) || !/[\dx#_]{3}/iu.test(shown)) return undefined;
  const places = shown.replace(/[^\dx#_]/giu, '');
  // Figures beside blanks are to stay, and an example's country is not to be another's.
  const hasBlanks = /[x#_]/iu.test(places);
  const code = number.countryCallingCode;
  // Without a sign the code must stand by itself: an example of another country may begin alike.
  const isCoded = shown.startsWith('+')
    ? places.startsWith(code)
    : new RegExp(`^${code}(?!\\d)`).test(shown);
  for (const form of forms) {
    const digits = form.replace(/ ext\..*|\D/g, '');
    const isAbroad = form.startsWith('+') || form === number.number.slice(1);
    const agrees = hasBlanks
      ? [...places].every((place, i) => /\D/.test(place) || place === digits[i])
      : isAbroad
        ? isCoded
        : /^0+$/.test(places) || places.startsWith('0') === digits.startsWith('0');
    if (digits.length !== places.length || !agrees) continue;
    if (form.startsWith('+') !== shown.startsWith('+')) continue;
    let next = 0;
    return shown.replace(/[\dx#_]/giu, () => digits[next++] ?? '');
  }
  return undefined;
}

/** By the groups the number is written in; the zero before an area code belongs to it, as HTML has it. */
function partsOf(number: PhoneNumber, want: Want): Partial<Record<string, string[]>> {
  const { national, significant } = written(number, false);
  const [area = '', ...rest] = significant.split(/[\s-]+/);
  const zero = national.replace(/\D/g, '') === `0${number.nationalNumber}` ? [`0${area}`] : [];
  const coded = want.beside.has('tel-country-code');
  return {
    'tel-area-code': coded ? [area, ...zero] : zero.length > 0 ? zero : [area],
    'tel-local': [rest.join(' '), rest.join('-'), rest.join('')],
    'tel-local-prefix': [rest[0] ?? ''],
    'tel-local-suffix': [rest.slice(1).join('')],
  };
}

/** Several countries share +1 or +44: where options name a country, the number's own is meant. */
function callingCode(number: PhoneNumber, want: Want): Valued {
  const bare = number.countryCallingCode;
  const codes = [`+${bare}`, bare, `00${bare}`];
  if (want.options.length === 0 && !want.open) return fitting({ words: codes }, want);
  if (!number.country) return fitting({ words: [], codes }, want);
  const country = countryForms(number.country, want.lang);
  const value = fitting(
    { words: country.words, codes: [...(country.codes ?? []), ...codes] },
    want,
  );
  // A list without that country may have the code under the name of another.
  const [only, second] = want.options.filter(({ label }) => dialCodeIn(label) === bare);
  return value.fits || !only || second ? value : optionValue(only);
}

/** The country's code that an option shows behind a plus: “🇩🇪 +49”, “United States (+1)”. */
export const dialCodeIn = (label: string): string | undefined =>
  /\+\s?(\d{1,4})(?!\d)/.exec(label)?.[1];
