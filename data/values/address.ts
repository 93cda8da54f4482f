/** The person's address: its lines, its parts, and the place in one field. */
import type { Kind } from '../kinds/kind';
import type { Basics } from '../schema/resume';
import { countryCode, countryForms, countryValue } from './country';
import { fitting } from './fit';
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
        'street',
      );
    case 'address-line1':
      return known(firstLine(lines, want), want, 'street');
    case 'address-line2':
      return lines[1] ? fitting({ words: [lines[1]] }, want) : none('Your address has one line.');
    case 'address-line3':
      return lines[2]
        ? fitting({ words: [lines[2]] }, want)
        : none('Your address has no third line.');
    case 'house-number':
      return known([streetAndNumber(lines[0] ?? '').number ?? ''], want, 'house number');
    case 'postal-code':
      return known([postalCode, postalCode.replace(/\s/g, '')], want, 'postal code');
    case 'address-level2':
      return known([city], want, 'town');
    case 'address-level1':
      return region
        ? regionValue(regionForms(region, countryCode(country, want.lang), regions), want)
        : none('The card has no region.');
    case 'country':
    case 'country-name':
      return country ? countryValue(country, want) : none('The card has no country.');
    case 'location':
      return placeValue(city, region, country, want);
    default:
      return undefined;
  }
}

/**
 * A part of where an employer or a school is, of which a résumé has one line: “Berlin, Germany”.
 * @param empty Said where it has none.
 */
export function otherPlace(line: string, want: Want, empty: string): Valued | undefined {
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
  return none(`The card says of this place: ${line}.`, line);
}

const isPlaceKind = (kind: Kind): boolean =>
  /^(?:location|street-address|house-number|postal-code|country|country-name|address-.*)$/.test(
    kind,
  );

function known(words: string[], want: Want, what: string): Valued {
  return words[0] ? fitting({ words }, want) : none(`The card has no ${what}.`);
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

/** A short field, or one that shows two letters, wants the code. */
function regionValue(forms: Forms, want: Want): Valued {
  const short =
    (want.maxLength > 0 && want.maxLength <= 3) ||
    /^\s*(?:e\.?g\.?,?\s*)?[A-Z]{2}\s*$/.test(want.placeholder);
  return fitting(short ? { words: [...(forms.codes ?? []), ...forms.words] } : forms, want);
}

function placeValue(city: string, region: string, country: string, want: Want): Valued {
  if (!city) return none('The card has no town.');
  const name = country ? (countryForms(country, want.lang).words[0] ?? country) : '';
  // Berlin in Berlin, Singapore in Singapore: said once.
  const join = (...words: string[]) => [...new Set(words.filter(Boolean))].join(', ');
  const asked = askedParts(want);
  const first = asked && join(city, asked.region ? region : '', asked.country ? name : '');
  const words = [join(city, region, name), join(city, name), join(city, region), city];
  return fitting({ words: [...new Set([...(first ? [first] : []), ...words])] }, want);
}

const CITY = /(?<!\p{L})(?:city|town|stadt|ort|ville|ciudad|cidade|città|plaats|miasto)(?!\p{L})/iu;
const REGION =
  /(?<!\p{L})(?:state|province|region|county|bundesland|kanton|région|provincia|estado)(?!\p{L})/iu;
const COUNTRY = /(?<!\p{L})(?:country|land|pays|país|paese|kraj)(?!\p{L})/iu;

/** What a field for a place says it wants beside the town: "City, State". A mere "City" says nothing of it. */
function askedParts({ hint, open, options }: Want) {
  const line = hint.split('\n').find((text) => CITY.test(text) && /\p{L}\P{L}+\p{L}/u.test(text));
  if (line === undefined || open || options.length > 0) return undefined;
  return { region: REGION.test(line), country: COUNTRY.test(line) };
}
