/**
 * Which values are right for a token of the labels: everything that means the stand-in's own value.
 * It is said here once more, apart from the rules that fill, so that a fault of theirs is seen.
 */
import { folded } from '../../../data/fill/values/choose.ts';
import { countryForms } from '../../../data/fill/values/country.ts';
import { LANGUAGES } from '../../../data/fill/values/languages.ts';
import { BIRTHDAY, COVER_LETTER, FILES, LOCATION, RESUME } from './person.ts';

const { basics, work, education, skills, languages } = RESUME;
const [street = '', flat = ''] = LOCATION.address.split('\n');
const [house = '', road = ''] = street.split(/ (.*)/);
const digits = (text: string) => text.replace(/\D/g, '');
const phone = digits(basics.phone);
const [code, area, prefix, suffix] = [
  phone.slice(0, 1),
  phone.slice(1, 4),
  phone.slice(4, 7),
  phone.slice(7),
];
const national = phone.slice(1);

const COUNTRY = [
  ...new Set(
    ['en', ...LANGUAGES].flatMap((lang) => {
      const { words, codes = [] } = countryForms(LOCATION.countryCode, lang);
      return [...words, ...codes];
    }),
  ),
];
const REGION = ['Washington', LOCATION.region, `US-${LOCATION.region}`, 'Washington State'];
const STREET = [
  street,
  road,
  `${road} ${house}`,
  ...[street, road, `${road} ${house}`].map((line) => `${line}, ${flat}`),
];
const PLACE = [...STREET, flat, house, LOCATION.city, LOCATION.postalCode, ...REGION, ...COUNTRY];
const two = (figure: number) => String(figure).padStart(2, '0');
const bday = `${BIRTHDAY.year}-${two(BIRTHDAY.month)}-${two(BIRTHDAY.day)}`;
const { year, month, day } = BIRTHDAY;

/** The values themselves, in every form that a field may want; the shortest form is among them. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'given-name': ['Maria', 'Maria Elena'],
  'additional-name': ['Elena', 'E'],
  'family-name': ['van der Berg', 'Berg'],
  name: [
    basics.name,
    'Maria van der Berg',
    'van der Berg, Maria Elena',
    'van der Berg, Maria',
    'van der Berg Maria',
  ],
  email: [basics.email],
  tel: [basics.phone, `+${phone}`, phone, national],
  'tel-national': [national],
  'tel-country-code': [`+${code}`, `00${code}`, ...COUNTRY],
  'tel-area-code': [area ?? ''],
  'tel-local': [`${prefix}${suffix}`],
  'tel-local-prefix': [prefix ?? ''],
  'tel-local-suffix': [suffix],
  'street-address': STREET,
  'address-line1': STREET,
  'address-line2': [flat],
  'house-number': [house],
  'address-level1': REGION,
  'address-level2': [LOCATION.city],
  'postal-code': [LOCATION.postalCode],
  country: COUNTRY,
  'country-name': COUNTRY,
  location: [LOCATION.city],
  organization: work.map(({ name }) => name),
  'organization-title': work.map(({ position }) => position),
  headline: [basics.label],
  summary: [basics.summary],
  'cover-letter': [COVER_LETTER],
  'file:resume': [FILES.resume.name],
  'file:cover-letter': [FILES['cover-letter'].name],
  url: [basics.url],
  ...Object.fromEntries(
    basics.profiles.map(({ network, username, url }) => [
      `url:${network.toLowerCase()}`,
      [url, username],
    ]),
  ),
  bday: [bday],
  'bday-day': [String(day), two(day)],
  'bday-month': [String(month), two(month), ...['en', ...LANGUAGES].flatMap(monthNames)],
  'bday-year': [String(year), String(year).slice(2)],
  school: education.map(({ institution }) => institution),
  area: education.map(({ area }) => area),
  grade: education.map(({ score }) => score),
  degree: education.flatMap(({ studyType }) => [studyType, 'Bachelor', "Bachelor's Degree"]),
  skills: skills.flatMap(({ keywords }) => keywords),
  languages: languages.map(({ language }) => language),
  'given-name-initial': ['M'],
  'additional-name-initial': ['E'],
  description: work.flatMap(({ summary = '', highlights = [] }) => [summary, ...highlights]),
  'start-date': dates('startDate'),
  'start-month': dates('startDate'),
  'start-year': dates('startDate'),
  'end-date': dates('endDate'),
  'end-month': dates('endDate'),
  'end-year': dates('endDate'),
  // A tick says no more than that it is one.
  current: ['on'],
};

/** When she came to, or left, any of her employers and schools, as `2019-03`: the labels do not say which is meant. */
function dates(end: 'startDate' | 'endDate'): string[] {
  return [...work, ...education].flatMap((entry) => entry[end] ?? []);
}

function monthNames(lang: string, figure = month): string[] {
  const at = new Date(Date.UTC(year, figure - 1, day));
  return (['long', 'short'] as const).map((style) =>
    at.toLocaleDateString(lang, { month: style, timeZone: 'UTC' }),
  );
}

/** Kinds that no résumé holds: an empty field is no fault, a value must be right all the same. */
const BESIDE = /^(?:bday|cover-letter$)/;

/** Whether the stand-in's résumé, or the files kept with it, hold a value for a token. */
export const isHeld = (token: string): boolean => token in FORMS && !BESIDE.test(token);

/** The values that are right for a token; none where the stand-in has none. */
export const formsOf = (token: string): readonly string[] => FORMS[token] ?? [];

/**
 * Whether a text is a right value for a token.
 * @param chosen It is an option of a list or what a box is called: it may say more, in brackets or behind a dash.
 */
export function isRight(token: string, text: string, chosen = false): boolean {
  if (text.trim() === '') return false;
  if (chosen && partsOf(text).some((part) => isRight(token, part))) return true;
  if (token === 'tel' || token === 'tel-national') return isPhone(text);
  if (/^(?:tel-|bday-)/.test(token) && digits(text) !== '' && !/\p{L}/u.test(text))
    return formsOf(token).some((form) => Number(digits(form)) === Number(digits(text)));
  if (token === 'bday') return isBirthday(text);
  if (/^(?:start|end)-/.test(token))
    return formsOf(token).some((date) => isDate(token, text, date));
  if (token === 'description')
    return formsOf(token).some((part) => part !== '' && text.includes(part));
  if (token === 'location') return isPlace(text);
  if (token.startsWith('url')) return formsOf(token).some((form) => bare(form) === bare(text));
  if (token === 'skills' || token === 'languages')
    return formsOf(token).some((form) => folded(text).includes(folded(form)));
  return formsOf(token).some((form) => folded(form) === folded(text));
}

/** "United States +1", "(US) United States": each part by itself, and what a flag stands before. */
const partsOf = (label: string): string[] =>
  label
    .split(/[()[\]|–—]|\s-\s|:\s|\s*(?=\+\d)|(?<=\+\d+)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== label.trim());

/** The same digits, with the country's code or without. */
function isPhone(text: string): boolean {
  const said = digits(text).replace(/^00/, '');
  return said === phone || said === national;
}

/** The month, the year or both of a date of hers, as `2019-03`, in figures or with the month's name. */
function isDate(token: string, text: string, date: string): boolean {
  const [ownYear = 0, ownMonth = 0] = date.split('-').map(Number);
  const figures = (text.match(/\d+/g) ?? []).map(Number);
  const names = ['en', ...LANGUAGES].flatMap((lang) => monthNames(lang, ownMonth)).map(folded);
  const saysYear = figures.includes(ownYear);
  const words = folded(text).split(' ');
  const saysMonth = figures.includes(ownMonth) || names.some((name) => words.includes(name));
  if (token.endsWith('-year')) return saysYear;
  return token.endsWith('-month') ? saysMonth : saysYear && saysMonth;
}

function isBirthday(text: string): boolean {
  const figures = (text.match(/\d+/g) ?? []).map(Number);
  return (
    figures.length === 3 && [day, month].every((one) => figures.includes(one)) && isYear(figures)
  );
}

const isYear = (figures: readonly number[]) =>
  figures.includes(year) || figures.includes(year % 100);

/** The town, alone or in a line in which everything is of the person's address. */
function isPlace(text: string): boolean {
  const parts = text.split(/[,\n]/).map(folded).filter(Boolean);
  const own = new Set(PLACE.map(folded));
  const saysTown = parts.some((part) => ` ${part} `.includes(` ${folded(LOCATION.city)} `));
  return saysTown && parts.every((part) => isAllOwn(part, own));
}

/** "Seattle", "WA 98101", "98101 Seattle". */
const isAllOwn = (part: string, own: ReadonlySet<string>): boolean =>
  own.has(part) || part.split(' ').every((word) => own.has(word));

/** An address as it is typed: without protocol, `www.`, `@` and the last slash. */
const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?@?/, '')
    .replace(/\/$/, '');
