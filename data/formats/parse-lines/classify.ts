/** How much a piece of text looks like a job title, a school, a degree, an employer, a place. */
import { plain } from './line';
import {
  AREA_STEMS,
  DEGREE_STEMS,
  DEGREE_WORDS,
  EMPLOYER_WORDS,
  SCHOOL_STEMS,
  SCHOOL_WORDS,
} from './words/schools';
import { TITLE_STEMS, TITLE_WORDS } from './words/titles';

const words = (text: string) =>
  plain(text.replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, ''))
    .split(/[\s/&]+/)
    .filter(Boolean);

function count(text: string, stems: readonly string[], whole: ReadonlySet<string>): number {
  const all = words(text);
  const joined = all.join(' ');
  return (
    all.filter((word) => whole.has(word)).length +
    stems.filter((stem) => joined.includes(stem)).length
  );
}

const sets = {
  title: new Set(TITLE_WORDS),
  school: new Set(SCHOOL_WORDS),
  degree: new Set(DEGREE_WORDS),
  employer: new Set(EMPLOYER_WORDS),
};

/** @returns 0 to 1: how much `text` reads as a job title; negative where it reads as an employer. */
export function titleness(text: string): number {
  const titles = count(text, TITLE_STEMS, sets.title);
  const employers = count(text, [], sets.employer) + count(text, SCHOOL_STEMS, new Set());
  return Math.max(-1, Math.min(1, titles - employers * 0.75));
}

/** Tells whether `text` has a word that the names of employers have. */
export function isEmployer(text: string): boolean {
  return count(text, SCHOOL_STEMS, sets.employer) > 0;
}

/** Tells whether `text` names a school or university. */
export function isSchool(text: string): boolean {
  return (
    count(text, SCHOOL_STEMS, sets.school) > 0 &&
    !/^(high school|secondary school|high school diploma|grundschule lehramt)$/.test(plain(text))
  );
}

/** @returns How many words of `text` are of a degree. */
export function degreeness(text: string): number {
  return count(text, DEGREE_STEMS, sets.degree);
}

/** Tells whether `text` names what somebody studied. */
export function isArea(text: string): boolean {
  return count(text, AREA_STEMS, new Set()) > 0;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** The names of countries in the languages read, with their codes (ISO 3166-1 alpha-2). */
function countryNames(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  // Codes of countries that are no more stand for those of today: FX is FR.
  const codes = pairs.filter((code) => new Intl.Locale(`und-${code}`).region === code);
  const names = LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code): [string, string][] => {
      const name = display.of(code);
      return name ? [[plain(name), code]] : [];
    });
  });
  const others: [string, string][] = [
    ...['usa', 'us', 'u s a', 'u s'].map((name): [string, string] => [name, 'US']),
    ...['uk', 'u k', 'england', 'scotland', 'wales'].map((name): [string, string] => [name, 'GB']),
    ['uae', 'AE'],
    ['holland', 'NL'],
    ['turkey', 'TR'],
    ['czech republic', 'CZ'],
    ['korea', 'KR'],
  ];
  return new Map([...names, ...others]);
}
let countries: Map<string, string> | undefined;

/** @returns The code of the country that `text` names in one of the languages read. */
export function countryCode(text: string): string | undefined {
  countries ??= countryNames();
  return countries.get(plain(text));
}

/** Tells whether `text` is the name of a country in one of the languages read. */
export function isCountry(text: string): boolean {
  return countryCode(text) !== undefined;
}

const US_STATES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
   AB BC MB NB NL NS ON PE QC SK NSW VIC QLD ACT TAS`.split(/\s+/),
);
const STATES = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
   maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
   virginia washington wisconsin wyoming ontario quebec alberta bayern bavaria hessen sachsen catalonia cataluna scotland`
    .split(/\s+/)
    .concat([
      'new york',
      'new jersey',
      'new mexico',
      'new hampshire',
      'north carolina',
      'south carolina',
      'north dakota',
      'south dakota',
      'west virginia',
      'rhode island',
      'british columbia',
      'ile de france',
    ]),
);
/** Tells whether `text` is a state or province: by its name, or its two letters. */
export function isState(text: string): boolean {
  return US_STATES.has(text) || STATES.has(plain(text));
}

const REMOTE =
  /^(?:(?:fully |100\s?% )?remote|hybrid|on-?site|home\s?office|teletrabajo|remoto|télétravail|thuiswerk|bay area|greater .{3,30} area|.{3,30} (?:bay|metropolitan|metro) area)(?:\s*[(,/-].{0,40})?$/i;

/** @returns 0 to 1: how sure `text` is the name of a place: “Berlin, Germany”, “Princeton, NJ”, “Remote”. */
export function placeness(text: string): number {
  const bare = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  if (bare.length > 60 || /[.!?:;]$/.test(bare) || /[@_]|https?:/.test(bare)) return 0;
  if (REMOTE.test(bare) || isCountry(bare)) return 1;
  const parts = bare.split(/\s*,\s*/);
  const last =
    parts
      .at(-1)
      ?.replace(/\s+\d{4,6}(?:-\d{4})?$|\s*\((?:remote|hybrid|on-?site|[A-Z]{2,3})\)$/i, '') ?? '';
  if (parts.length > 1 && parts.length < 5 && parts.every((part) => part.length < 35)) {
    const known = (part: string) =>
      US_STATES.has(part) || isCountry(part) || STATES.has(plain(part));
    // “Acme Logistics, Denver, CO” begins with something else than a town.
    if (parts.length > 2 && known(last) && !known(parts.at(-2) ?? '')) return 0.7;
    if (US_STATES.has(last) || isCountry(last) || STATES.has(plain(last))) return 1;
    if (
      /^[A-Z]{2}$/.test(last) &&
      !DEGREE_WORDS.includes(last.toLowerCase()) &&
      !EMPLOYER_WORDS.includes(last.toLowerCase())
    )
      return 0.8;
  }
  if (STATES.has(plain(bare))) return 0.8;
  return 0;
}
