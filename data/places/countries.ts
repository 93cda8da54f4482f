/** The countries one can choose from. */
import { countryName } from '../snippets/contact';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
}

/** Codes that ICU names and that are no country of ISO 3166-1: unions, outlying parts, private use. */
const NOT_A_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Every country that the browser can name, by its English name; codes that were withdrawn are left out. */
export function countries(): Country[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_A_COUNTRY.has(code) && isCurrent(code))
    .map((code) => ({ code, name: countryName(code) }))
    .filter(({ code, name }) => name !== code)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** A withdrawn code is replaced when a language tag is put into its canonical form (RFC 5646, 4.5). */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
