/** The town with its region and country: written as a field asks, or found among options by these parts. */
import { message } from '../../messages/message';
import { folded } from './choose';
import { countryCode, countryForms } from './country';
import { fitting, optionValue } from './fit';
import { displayName, LANGUAGES } from './languages';
import { regionForms } from './region';
import type { Regions } from './regions';
import { type Forms, none, type Option, type Valued, type Want } from './want';

/** Where the person lives; each part in all its forms, and without any where the card does not hold it. */
export interface Place {
  city: string;
  /** As the card has it. */
  region: string;
  regions: Forms;
  countries: Forms;
  /** The regions of that country, by code and name: what is none of them is no region of the card's. */
  others: readonly string[];
}

/** @param region As the card has it, by code or name. @param country ISO 3166-1 alpha-2, or a name. */
export function placeOf(
  { city, region, country }: { city: string; region: string; country: string },
  lang: string,
  all: Regions,
): Place {
  const code = countryCode(country, lang);
  return {
    city,
    region,
    regions: region === '' ? { words: [] } : regionForms(region, code, all),
    countries: country === '' ? { words: [] } : countryForms(country, lang),
    others: code === undefined ? [] : (all[code] ?? []).flat(),
  };
}

/** The town for a field that asks for it alone. */
export function townValue(place: Place, want: Want): Valued {
  if (!place.city) return none(message('fill_none_town'));
  if (want.options.length > 0) return optionOf(place, want);
  if (!want.open) return fitting({ words: [place.city] }, want);
  return fitting({ words: [place.city, ...written(place)], whole: true }, want);
}

/** The place in one field: the town with as much of its region and country as the field asks for. */
export function placeValue(place: Place, want: Want): Valued {
  if (!place.city) return none(message('fill_none_town'));
  if (want.options.length > 0) return optionOf(place, want);
  const { city, region, regions, countries } = place;
  const country = countries.words[0] ?? '';
  const asked = askedParts(want);
  const first = asked && joined([city, asked.region ? region : '', asked.country ? country : '']);
  const words = [
    joined([city, region, country]),
    joined([city, country]),
    joined([city, region]),
    city,
  ];
  const forms = [...new Set([...(first ? [first] : []), ...words])];
  if (!want.open) return fitting({ words: forms }, want);
  // Only the first few are typed to search such a list by: with the region as either writes it, and the town.
  const [best = city] = forms;
  const typed = [best, joined([city, regions.words[0] ?? '', country]), city];
  return fitting(
    { words: [...new Set([...typed, ...forms, ...written(place)])], whole: true },
    want,
  );
}

/** Berlin in Berlin, Singapore in Singapore: said once. */
const joined = (words: readonly string[]): string => [...new Set(words.filter(Boolean))].join(', ');

/** How lists write the place: with the region by name or code, and the country by name, code or not at all. */
function written({ city, regions, countries }: Place): string[] {
  const inside = [...regions.words, ...(regions.codes ?? []).slice(0, 1)];
  const lands = [countries.words[0] ?? '', ...(countries.codes ?? [])];
  const full = inside.flatMap((region) => lands.map((land) => joined([city, region, land])));
  return [
    ...full,
    ...inside.map((region) => joined([city, region])),
    joined([city, lands[0] ?? '']),
  ];
}

function optionOf(place: Place, { options }: Want): Valued {
  const option = options[choosePlace(options, place)];
  const shown = joined([place.city, place.region, place.countries.words[0] ?? '']);
  return option
    ? optionValue(option)
    : none(message('fill_unfit_choices', { value: shown }), shown);
}

/**
 * The option that is the place: it names the town, and nothing in it contradicts the card's region or
 * country. The one that says most of it wins; where the card cannot tell two apart, none does.
 * @returns Its index, or −1.
 */
export function choosePlace(options: readonly Option[], place: Place): number {
  const ranked = options
    .map(({ label }, index) => ({ index, label: folded(label), fit: fitOf(label, place) }))
    .filter(({ fit }) => fit >= 0)
    .sort((one, other) => other.fit - one.fit);
  const [best, second] = ranked;
  if (!best) return -1;
  const isClear = second?.fit !== best.fit || second.label === best.label || best.fit >= 1;
  return isClear ? best.index : -1;
}

/** “Vancouver, BC”, “Vancouver (BC)”, “Canada – British Columbia – Vancouver”. */
const BETWEEN = /[,;|/()[\]（）·•、，]|\s[-–—]\s|[–—]/u;

/**
 * How much of the place an option says: 0 for the town alone, more for each part beside it; below 0 for
 * another place. A region that the card does not tell is no part of it: less than 1.
 */
function fitOf(label: string, { city, regions, countries, others }: Place): number {
  const town = folded(city);
  if (folded(label) === town) return 0;
  const parts = label.split(BETWEEN).map(folded).filter(Boolean);
  const at = parts.indexOf(town);
  if (at < 0) return -1;
  const beside = parts.filter((_, index) => index !== at);
  const isRegion = isOneOf([...regions.words, ...(regions.codes ?? [])]);
  const isCountry = isOneOf([...countries.words, ...(countries.codes ?? []), ...abroad(countries)]);
  const isUntold = isOneOf(regions.words.length > 0 ? [] : others);
  const region = beside.some(isRegion);
  const country = beside.some(isCountry);
  const rest = beside.filter((part) => !isRegion(part) && !isCountry(part));
  // A county or a greater area between the town and the region that both are the card's.
  if (region && country && !rest.some(isOneOf(others))) return 2;
  if (rest.length > 0) return country && rest.every(isUntold) ? 0.5 : -1;
  return beside.length;
}

function isOneOf(forms: readonly string[]): (part: string) => boolean {
  const known = new Set(forms.map(folded));
  return (part) => known.has(part);
}

/** What other languages call the country. */
const abroad = ({ codes: [code = ''] = [] }: Forms): string[] =>
  code === '' ? [] : LANGUAGES.flatMap((tag) => displayName('region', tag, code) ?? []);

const CITY = /(?<!\p{L})(?:city|town|stadt|ort|ville|ciudad|cidade|città|plaats|miasto)(?!\p{L})/iu;
const REGION =
  /(?<!\p{L})(?:state|province|region|county|bundesland|kanton|région|provincia|estado)(?!\p{L})/iu;
const COUNTRY = /(?<!\p{L})(?:country|land|pays|país|paese|kraj)(?!\p{L})/iu;

/** What a field for a place says it wants beside the town: "City, State". A mere "City" says nothing of it. */
function askedParts({ hint, open }: Want) {
  const line = hint.split('\n').find((text) => CITY.test(text) && /\p{L}\P{L}+\p{L}/u.test(text));
  if (line === undefined || open) return undefined;
  return { region: REGION.test(line), country: COUNTRY.test(line) };
}
