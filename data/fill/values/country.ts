/** A country by code and by its name in several languages. */
import { iso31661 } from 'iso-3166/1.js';
import { choose, folded } from './choose';
import { fitting, optionValue } from './fit';
import { displayName, LANGUAGES } from './languages';
import type { Forms, Valued, Want } from './want';

const ISO = new Map(iso31661.map((entry) => [entry.alpha2, entry]));

/** What lists call some countries beside the names of CLDR and ISO. */
const ALSO: Record<string, string[]> = {
  US: [
    ...['USA', 'The United States', 'America', 'United States of America'],
    ...['Vereinigte Staaten von Amerika', 'États-Unis d’Amérique', 'Estados Unidos de América'],
  ],
  GB: [
    ...['Great Britain', 'Great Britain (UK)'],
    ...['Großbritannien', 'Grande-Bretagne', 'Gran Bretaña', 'Gran Bretagna'],
  ],
  AE: ['UAE'],
  CD: ['DR Congo', 'Congo, The Democratic Republic of the'],
  CI: ['Ivory Coast', 'Elfenbeinküste'],
  CZ: [
    ...['Czech Republic', 'Česká republika'],
    ...['Tschechische Republik', 'République tchèque', 'República Checa'],
  ],
  KP: ['Korea, North'],
  KR: ['Korea, South'],
  NL: ['The Netherlands', 'Holland'],
  TR: ['Turkey', 'Türkiye'],
  MK: ['Macedonia'],
  HK: ['Hong Kong SAR', 'Hong Kong'],
};

/** Parts of a country that people give as theirs. */
const INSIDE: Record<string, string[]> = {
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland'],
};

/**
 * A country in the forms that a field may want.
 * @param country ISO 3166-1 alpha-2 or a name as the résumé has it.
 * @param lang The page's language: its name for the country comes first.
 */
export function countryForms(country: string, lang: string): Forms {
  const code = countryCode(country, lang);
  if (code === undefined) return { words: [country] };
  const { alpha3, name = '' } = ISO.get(code) ?? {};
  const own = nativeLanguage(code);
  const names = [
    displayName('region', lang, code),
    displayName('region', 'en', code),
    displayName('region', own, code),
    country.length > 3 ? country : undefined,
    displayName('region', 'en', code, 'short'),
    ...(ALSO[code] ?? []),
    ...isoNames(name),
  ];
  return {
    words: [...new Set(names.filter((one) => one !== undefined))],
    codes: [code, ...(alpha3 ? [alpha3] : [])],
  };
}

/** A country as a field wants it; the names in a list may be in any language. */
export function countryValue(country: string, want: Want): Valued {
  const forms = countryForms(country, want.lang);
  // A text field called “country code” wants the code.
  const short = want.kind === 'country' && want.maxLength > 0 && want.maxLength <= 3;
  const { words, codes = [] } = forms;
  const value = fitting(short ? { words: [...codes, ...words] } : forms, want);
  const [code] = codes;
  if (value.fits || want.options.length === 0 || code === undefined) return value;
  const found = LANGUAGES.map((tag) => displayName('region', tag, code)).map((name) =>
    name === undefined ? -1 : choose(want.options, { words: [name], codes: [code] }),
  );
  // One language's name for a country may be another's for its neighbour.
  const [index, second] = new Set(found.filter((at) => at >= 0));
  const option = second === undefined ? want.options[index ?? -1] : undefined;
  return option ? optionValue(option) : value;
}

const codes = new Map<string, string | undefined>();

/** The ISO 3166-1 alpha-2 code of a country given by code or by its name in a language of CLDR, `lang`'s first. */
export function countryCode(country: string, lang: string): string | undefined {
  const upper = country.trim().toUpperCase();
  if (ISO.has(upper)) return upper;
  const wanted = folded(country);
  if (wanted === '') return undefined;
  const key = `${lang} ${wanted}`;
  if (!codes.has(key)) codes.set(key, codeOf(wanted, lang));
  return codes.get(key);
}

function codeOf(wanted: string, lang: string): string | undefined {
  const near = iso31661.find(({ alpha2, alpha3, name }) =>
    [
      displayName('region', 'en', alpha2),
      displayName('region', lang, alpha2),
      displayName('region', nativeLanguage(alpha2), alpha2),
      displayName('region', 'en', alpha2, 'short'),
      alpha3,
      ...isoNames(name),
      ...(ALSO[alpha2] ?? []),
      ...(INSIDE[alpha2] ?? []),
    ].some((one) => one !== undefined && folded(one) === wanted),
  );
  // No country's name is that short in Latin letters: “BC” is spared the search of all languages.
  if (near || /^[a-z]{1,3}$/.test(wanted)) return near?.alpha2;
  const far = new Set(
    LANGUAGES.flatMap((tag) =>
      iso31661
        .filter(({ alpha2 }) => folded(displayName('region', tag, alpha2) ?? '') === wanted)
        .map(({ alpha2 }) => alpha2),
    ),
  );
  return far.size === 1 ? [...far][0] : undefined;
}

/** "Korea, Republic of" is "Republic of Korea" as well. */
function isoNames(name: string): string[] {
  const [head = '', tail] = name.split(', ');
  return tail === undefined ? [name] : [name, `${tail} ${head}`];
}

/** The language most people of a country speak, by CLDR's likely subtags. */
function nativeLanguage(code: string): string {
  return new Intl.Locale(`und-${code}`).maximize().language;
}
