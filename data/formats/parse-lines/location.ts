/** Understands where somebody lives, as people write it. */
import type { Basics } from '../../schema/resume';
import { countryCode, isState } from './classify';

type Location = NonNullable<Basics['location']>;

const POSTAL =
  /^(?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
/** “CA 94588”, “Lyon 69003”. */
const BEHIND = /^(.*\p{L}.*?)\s+(\d{4,6}(?:-\d{3,4})?)$/u;
/** “69003 Lyon”. */
const BEFORE = /^(?:[A-Z]{1,2}-)?(\d{4,6})\s+(\p{L}.*)$/u;

const STREET = /street|road|avenue|(?<!\p{L})(?:st|rd|ave|blvd|dr|ln|lane|drive)(?!\p{L})/iu;
/** No address is longer; what is, is not taken apart. */
const LONGEST_PLACE = 1_000;
const DWELLING = /^(?:unit|apt|apartment|suite|floor|box|po box|flat)\b/i;

/** Takes the country from the end: “(US)”, “, France”, “ 98105 US”. */
function withCountry(text: string): { rest: string; code?: string } {
  const [, before, inBrackets] = /^(.*?)\s*\(([A-Z]{2})\)$/s.exec(text) ?? [];
  if (before && inBrackets) return { rest: before, code: inBrackets };
  const parts = text.split(/\s*[,\n]\s*/);
  const last = parts.at(-1) ?? '';
  const code = isState(last) ? undefined : countryCode(last);
  if (code && parts.length > 1) return { rest: parts.slice(0, -1).join(', '), code };
  const [, above, behind] = /^(.*\d)\s+([A-Z]{2})$/s.exec(text) ?? [];
  return above && behind ? { rest: above, code: behind } : { rest: text };
}

/** Takes the postal code out of a part of an address. */
function postalIn(part: string): { place?: string; postalCode?: string } {
  if (POSTAL.test(part)) return { postalCode: part };
  const [, town, behind] = BEHIND.exec(part) ?? [];
  if (town && behind && !/\d/.test(town) && !DWELLING.test(part))
    return { place: town, postalCode: behind };
  const [, before, place] = BEFORE.exec(part) ?? [];
  // A number before a street is its house.
  if (before && place && !STREET.test(place)) return { place, postalCode: before };
  return { place: part };
}

/** @returns The parts of a place: street, postal code, town, region, country. */
export function locationOf(text: string): Location {
  if (text.length > LONGEST_PLACE) return { address: text };
  const { rest, code } = withCountry(text.trim());
  const left: string[] = [];
  const codes: string[] = [];
  for (const part of rest.split(/\s*[,\n]\s*/).filter(Boolean)) {
    const { place, postalCode: found } = postalIn(part);
    if (found) codes.push(found);
    if (place) left.push(place);
  }
  const [postalCode] = codes;
  const street = left.findLastIndex((part) => /\d/.test(part));
  const address = left.slice(0, street + 1).join(', ');
  const places = left.slice(street + 1);
  // “CA 94115, San Francisco, California”.
  if (places.length > 1 && /^[A-Z]{2}$/.test(places[0] ?? '')) places.push(...places.splice(0, 1));
  const [city, region] = places;
  return {
    ...(address && { address }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(region && { region }),
    ...(code && { countryCode: code }),
  };
}
