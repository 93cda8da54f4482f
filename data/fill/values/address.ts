/** The person's address: its lines, its parts, and the place in one field. */

import type { Kind } from '../../fields/kind';
import { type Message, message } from '../../messages/message';
import type { Basics } from '../../schema/resume';
import { countryCode, countryValue } from './country';
import { fitting } from './fit';
import { placeOf, placeValue, townValue } from './place';
import { regionForms } from './region';
import type { Regions } from './regions';
import { streetAndNumber, streetLines } from './street';
import { type Forms, none, type Valued, type Want } from './want';

/** The value for a field of the address; `undefined` where its kind is none of an address. */
export function addressValue(
  { location = {} }: Basics,
  want: Want,
  regions: Regions,
): Valued | undefined {
  const {
    address = '',
    postalCode = '',
    city = '',
    region = '',
    countryCode: country = '',
  } = location;
  const lines = streetLines(address);
  switch (want.kind) {
    case 'street-address':
      return known(
        want.control === 'long-text' ? [lines.join('\n')] : [streetOf(lines.join(', '), want)],
        want,
        message('fill_none_street'),
      );
    case 'address-line1':
      return known(firstLine(lines, want), want, message('fill_none_street'));
    case 'address-line2':
      return lines[1]
        ? fitting({ words: [lines[1]] }, want)
        : none(message('fill_none_secondLine'));
    case 'address-line3':
      return lines[2] ? fitting({ words: [lines[2]] }, want) : none(message('fill_none_thirdLine'));
    case 'house-number':
      return known(
        [streetAndNumber(lines[0] ?? '').number ?? ''],
        want,
        message('fill_none_houseNumber'),
      );
    case 'postal-code':
      return known(
        [postalCode, postalCode.replace(/\s/g, '')],
        want,
        message('fill_none_postalCode'),
      );
    case 'address-level2':
      return townValue(placeOf({ city, region, country }, want.lang, regions), want);
    case 'address-level1':
      if (!region) return none(message('fill_none_region'));
      return isCounty(want) && !hasCounties(country, want.lang)
        ? none(message('fill_none_county'))
        : regionValue(regionForms(region, countryCode(country, want.lang), regions), want);
    case 'country':
    case 'country-name':
      return country ? countryValue(country, want) : none(message('fill_none_country'));
    case 'location':
      return placeValue(placeOf({ city, region, country }, want.lang, regions), want);
    default:
      return undefined;
  }
}

/**
 * A part of where an employer or a school is, of which a résumé has one line: “Berlin, Germany”.
 * @param empty Said where it has none.
 */
export function otherPlace(line: string, want: Want, empty: Message): Valued | undefined {
  const { kind } = want;
  if (!isPlaceKind(kind)) return undefined;
  if (line === '') return none(empty);
  if (kind === 'location') return fitting({ words: [line] }, want);
  const parts = line.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const code = countryCode(last, want.lang);
  // "Victoria, BC": two letters behind a town are a state's more often than a country's.
  const isCountry = code !== undefined && last.length > 2;
  if (kind === 'address-level2' && !(isCountry && parts.length === 1))
    return fitting({ words: [parts[0] ?? ''] }, want);
  if ((kind === 'country' || kind === 'country-name') && isCountry) return countryValue(last, want);
  return none(message('fill_unfit_place', { place: line }), line);
}

const isPlaceKind = (kind: Kind): boolean =>
  /^(?:location|street-address|house-number|postal-code|country|country-name|address-.*)$/.test(
    kind,
  );

function known(words: string[], want: Want, missing: Message): Valued {
  return words[0] ? fitting({ words }, want) : none(missing);
}

function streetOf(line: string, { beside }: Want): string {
  return beside.has('house-number') ? streetAndNumber(line).street : line;
}

/** Without a field for the second line, all of it stands in the first. */
function firstLine(lines: readonly string[], want: Want): string[] {
  const [first = ''] = lines;
  const own = streetOf(first, want);
  if (want.beside.has('address-line2') || lines.length < 2) return [own];
  return [[own, ...lines.slice(1)].join(', '), own];
}

/** “County” alone, without a word for state or province beside it. */
const isCounty = ({ hint }: Want): boolean =>
  hint.split('\n').some((line) => /^\W*county(?: name| of residence)?\W*$/i.test(line));

/** Where the first level under the country is called a county in English: elsewhere it is a lower one. */
const COUNTIES: ReadonlySet<string> = new Set([
  'GB',
  'IE',
  'HU',
  'NO',
  'SE',
  'RO',
  'HR',
  'EE',
  'LT',
  'KE',
  'LR',
  'TW',
]);

const hasCounties = (country: string, lang: string): boolean =>
  country === '' || COUNTIES.has(countryCode(country, lang) ?? '');

/** A short field, or one that shows two letters, wants the code. */
function regionValue(forms: Forms, want: Want): Valued {
  const short =
    (want.maxLength > 0 && want.maxLength <= 3) ||
    /^\s*(?:e\.?g\.?,?\s*)?[A-Z]{2}\s*$/.test(want.placeholder);
  return fitting(short ? { words: [...(forms.codes ?? []), ...forms.words] } : forms, want);
}
