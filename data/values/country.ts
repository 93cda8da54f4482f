/** A country by code and by its name in several languages. */
import { iso31661Alpha2ToAlpha3 } from 'iso-3166/1-a2-to-1-a3.js';
import { folded } from './choose';
import type { Forms } from './want';

/** What lists call some countries beside the names of CLDR. */
const ALSO: Record<string, string[]> = {
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'The United States', 'America'],
  GB: ['UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  KR: ['Korea, Republic of', 'Republic of Korea', 'Korea, South'],
  CZ: ['Czech Republic'],
  NL: ['The Netherlands', 'Holland'],
  TR: ['Turkey', 'Türkiye'],
  RU: ['Russian Federation'],
  VN: ['Viet Nam'],
  TW: ['Taiwan, Province of China'],
  IR: ['Iran, Islamic Republic of'],
  MK: ['Macedonia'],
  HK: ['Hong Kong SAR', 'Hong Kong'],
};

/**
 * A country in every form that a list or field may want.
 * @param country ISO 3166-1 alpha-2 or a name as the résumé has it.
 * @param lang The page's language: its name for the country comes first.
 */
export function countryForms(country: string, lang: string): Forms {
  const code = countryCode(country, lang);
  if (code === undefined) return { words: [country] };
  const own = nativeLanguage(code);
  const names = [lang, 'en', own, country.length > 2 ? country : '']
    .map((tag) => (tag === country ? country : nameIn(code, tag)))
    .filter((name) => name !== undefined);
  const alpha3 = iso31661Alpha2ToAlpha3[code];
  return {
    words: [...new Set([...names, ...(ALSO[code] ?? [])])],
    codes: [code, ...(alpha3 ? [alpha3] : [])],
  };
}

/** The ISO 3166-1 alpha-2 code of a country given by code or by a name in English, its own language or `lang`. */
export function countryCode(country: string, lang: string): string | undefined {
  const upper = country.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && upper in iso31661Alpha2ToAlpha3) return upper;
  const wanted = folded(country);
  if (wanted === '') return undefined;
  return Object.keys(iso31661Alpha2ToAlpha3).find((code) => {
    const names = [nameIn(code, 'en'), nameIn(code, lang), nameIn(code, nativeLanguage(code))];
    return [...names, iso31661Alpha2ToAlpha3[code], ...(ALSO[code] ?? [])].some(
      (name) => name !== undefined && folded(name) === wanted,
    );
  });
}

/** The language most people of a country speak, by CLDR's likely subtags. */
function nativeLanguage(code: string): string {
  return new Intl.Locale(`und-${code}`).maximize().language;
}

const displays = new Map<string, Intl.DisplayNames | undefined>();

function nameIn(code: string, lang: string): string | undefined {
  if (!displays.has(lang)) displays.set(lang, display(lang));
  return displays.get(lang)?.of(code);
}

function display(lang: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  } catch {
    return undefined;
  }
}
