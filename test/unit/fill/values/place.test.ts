import { iso31662 } from 'iso-3166/2.js';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../data/fields/kind';
import { addressValue } from '../../../../data/fill/values/address';
import { regionsOf } from '../../../../data/fill/values/regions';
import { streetAndNumber, streetLines } from '../../../../data/fill/values/street';
import type { Want } from '../../../../data/fill/values/want';
import type { Basics } from '../../../../data/schema/resume';
import { options, textOf, want } from './want';

const CANADA = {
  location: {
    address: '12 Main St\nApt 4',
    postalCode: 'V6B 1A1',
    city: 'Vancouver',
    countryCode: 'CA',
    region: 'BC',
  },
};
const place = (kind: Kind, more: Partial<Want> = {}, basics: Basics = CANADA) =>
  textOf(addressValue(basics, want(kind, more), regionsOf(iso31662)));

describe('an address', () => {
  it.each([
    ['street-address', { control: 'long-text' }, '12 Main St\nApt 4'],
    ['street-address', {}, '12 Main St, Apt 4'],
    ['address-line1', {}, '12 Main St, Apt 4'],
    ['address-line1', { beside: new Set<Kind>(['address-line2']) }, '12 Main St'],
    ['address-line2', {}, 'Apt 4'],
    ['address-line1', { beside: new Set<Kind>(['house-number', 'address-line2']) }, 'Main St'],
    ['house-number', {}, '12'],
    ['postal-code', {}, 'V6B 1A1'],
    ['postal-code', { maxLength: 6 }, 'V6B1A1'],
    ['address-level2', {}, 'Vancouver'],
    ['address-level1', {}, 'British Columbia'],
    ['address-level1', { maxLength: 2 }, 'BC'],
    ['location', {}, 'Vancouver, BC, Canada'],
    ['location', { hint: 'City, State' }, 'Vancouver, BC'],
    ['location', { hint: 'City, Country' }, 'Vancouver, Canada'],
    ['location', { hint: 'Location (City)' }, 'Vancouver'],
    ['location', { hint: 'City\nState' }, 'Vancouver, BC, Canada'],
    ['location', { hint: 'City, State, Country' }, 'Vancouver, BC, Canada'],
    ['address-level1', { placeholder: 'e.g. CA' }, 'BC'],
    ['country', {}, 'Canada'],
    ['country', { maxLength: 2 }, 'CA'],
    ['country', { maxLength: 3 }, 'CA'],
  ] as const)('%s %o', (kind, more, text) => {
    expect(place(kind, more)).toBe(text);
  });

  it.each([
    ['12 Main St', 'Main St', '12'],
    ['12b Main St', 'Main St', '12b'],
    ['221B Baker Street', 'Baker Street', '221B'],
    ['12-14 High Street', 'High Street', '12-14'],
    ['5th Avenue', '5th Avenue', undefined],
    ['12 bis, rue de la Paix', 'rue de la Paix', '12 bis'],
    ['Hauptstraße 12a', 'Hauptstraße', '12a'],
    ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
    ['Calle Mayor, 5', 'Calle Mayor', '5'],
    ['Calle Mayor, nº 5', 'Calle Mayor', '5'],
    ['Via Roma 7/3', 'Via Roma', '7/3'],
    ['ul. Długa 7/3', 'ul. Długa', '7/3'],
    ['Keizersgracht 174', 'Keizersgracht', '174'],
    ['Rua Augusta', 'Rua Augusta', undefined],
    ['350 5th Ave', '5th Ave', '350'],
    ['P.O. Box 123', 'P.O. Box 123', undefined],
    ['Postfach 1234', 'Postfach 1234', undefined],
    ['Av. Paulista, 1578 - apto 12', 'Av. Paulista, apto 12', '1578'],
    ['ul. Długa 7 m. 3', 'ul. Długa, m. 3', '7'],
    ['ул. Ленина, д. 5, кв. 12', 'ул. Ленина, кв. 12', '5'],
    ['Bulevardi 3 A 12', 'Bulevardi 3 A 12', undefined],
    ['Wiener Str. 12/Stg. 2/Top 5', 'Wiener Str. 12/Stg. 2/Top 5', undefined],
    ['Calle 45 # 12-34', 'Calle 45 # 12-34', undefined],
    ['Rue du 8 mai 1945', 'Rue du 8 mai 1945', undefined],
    ['Via 25 Aprile 3', 'Via 25 Aprile', '3'],
  ])('%s in street and number', (line, street, number) => {
    expect(streetAndNumber(line)).toEqual(number ? { street, number } : { street });
  });

  it('says a town once that is its region or its country', () => {
    const at = (city: string, region: string, countryCode: string) =>
      place('location', {}, { location: { city, region, countryCode } });
    expect(at('Berlin', 'Berlin', 'DE')).toBe('Berlin, Germany');
    expect(at('Singapore', '', 'SG')).toBe('Singapore');
  });

  it('parts a flat behind the street', () => {
    expect(streetLines('12 Main St, Apt 4')).toEqual(['12 Main St', 'Apt 4']);
    expect(streetLines('Calle Mayor, 5')).toEqual(['Calle Mayor, 5']);
  });
});

describe('a country in a list', () => {
  const chosen = (countryCode: string, lang: string, ...labels: string[]) =>
    place('country', { lang, options: options(...labels) }, { location: { countryCode } });

  it.each([
    ['CA', 'en', ['Austria', 'Canada'], 'Canada'],
    ['CA', 'de', ['Österreich', 'Kanada'], 'Kanada'],
    ['DE', 'en', ['Austria (Österreich)', 'Germany (Deutschland)'], 'Germany (Deutschland)'],
    ['DE', 'en', ['Österreich', 'Deutschland'], 'Deutschland'],
    ['DE', 'en', ['AUT', 'DEU'], 'DEU'],
    ['US', 'en', ['United Kingdom', 'USA'], 'USA'],
    [
      'US',
      'en',
      ['United States Minor Outlying Islands', 'United States of America'],
      'United States of America',
    ],
    ['GB', 'fr', ['États-Unis', 'Royaume-Uni'], 'Royaume-Uni'],
    ['JP', 'ja', ['日本', '中国'], '日本'],
    ['Germany', 'en', ['France', 'Germany'], 'Germany'],
    ['Deutschland', 'en', ['France', 'Germany'], 'Germany'],
    ['NE', 'en', ['Nigeria', 'Niger'], 'Niger'],
    [
      'GN',
      'en',
      ['Equatorial Guinea', 'Guinea-Bissau', 'Papua New Guinea'],
      '(None of the choices is “Guinea”.)',
    ],
    ['US', 'en', ['Allemagne', 'États-Unis', 'Suisse'], 'États-Unis'],
    ['KR', 'en', ['Nordkorea', 'Südkorea'], 'Südkorea'],
    ['CH', 'en', ['Allemagne', 'Suisse'], 'Suisse'],
    ['Suisse', 'en', ['Germany', 'Switzerland'], 'Switzerland'],
    ['England', 'en', ['Germany', 'United Kingdom'], 'United Kingdom'],
    ['GB', 'en', ['USA', 'Great Britain (UK)'], 'Great Britain (UK)'],
    ['TZ', 'en', ['Tanzania, United Republic of', 'Togo'], 'Tanzania, United Republic of'],
    ['BA', 'en', ['Bosnia and Herzegovina', 'Brazil'], 'Bosnia and Herzegovina'],
    ['CZ', 'de', ['Tschechische Republik', 'Polen'], 'Tschechische Republik'],
    ['CG', 'pl', ['Kongo', 'Demokratyczna Republika Konga'], 'Kongo'],
    ['CG', 'en', ['Kongo', 'Kongo-Brazzaville'], '(None of the choices is “Congo - Brazzaville”.)'],
    ['CA', 'en', ['North America', 'Europe'], '(None of the choices is “Canada”.)'],
  ])('%s in %s among %o', (code, lang, labels, text) => {
    expect(chosen(code, lang, ...labels)).toBe(text);
  });
});

describe('a region in a list', () => {
  it.each([
    ['BC', 'CA', ['AB', 'BC', 'ON'], 'BC'],
    ['BC', 'CA', ['Alberta', 'British Columbia'], 'British Columbia'],
    ['British Columbia', 'CA', ['AB', 'BC'], 'BC'],
    ['CA', 'US', ['Alabama', 'California'], 'California'],
    ['Bayern', 'DE', ['Baden-Württemberg', 'Bayern'], 'Bayern'],
    ['Île-de-France', 'FR', ['Ile de France', 'Bretagne'], 'Ile de France'],
    ['NSW', 'AU', ['New South Wales', 'Victoria'], 'New South Wales'],
    ['BC', 'CA', ['B.C.', 'Ont.'], 'B.C.'],
    ['NL', 'CA', ['Newfoundland & Labrador'], 'Newfoundland & Labrador'],
    ['Bavaria', 'DE', ['Hessen', 'Bayern'], '(None of the choices is “Bavaria”.)'],
  ])('%s of %s among %o', (region, countryCode, labels, text) => {
    const more = { options: options(...labels) };
    expect(place('address-level1', more, { location: { region, countryCode } })).toBe(text);
  });
});

describe('a town in a list', () => {
  const VANCOUVER = { city: 'Vancouver', region: 'BC', countryCode: 'CA' };
  const NONE = '(None of the choices is “Vancouver, BC, Canada”.)';
  const chosen = (location: Basics['location'], ...labels: string[]) =>
    place('location', { options: options(...labels) }, { location });

  it.each([
    [['Toronto, Ontario, Canada', 'Vancouver, British Columbia, Canada'], 1],
    [['Vancouver, WA', 'Vancouver, BC'], 1],
    [['Vancouver, Washington, United States', 'Vancouver, British Columbia, CA'], 1],
    [['Portland', 'Vancouver (BC)'], 1],
    [['Vancouver', 'Victoria'], 0],
    [['Canada – British Columbia – Vancouver', 'Canada – Alberta – Calgary'], 0],
    [['Vancouver, Kanada', 'Wien, Österreich'], 0],
    [['Vancouver', 'Vancouver, BC', 'Vancouver, WA'], 1],
    [['Vancouver, Metro Vancouver, British Columbia, Canada', 'Victoria'], 0],
  ])('%o', (labels, index) => {
    expect(chosen(VANCOUVER, ...labels)).toBe(labels[index]);
    expect(place('address-level2', { options: options(...labels) }, { location: VANCOUVER })).toBe(
      labels[index],
    );
  });

  it.each([
    [['Vancouver, WA', 'Portland, OR']],
    [['Vancouver, USA', 'Portland, USA']],
    [['Greater Vancouver', 'Greater Toronto']],
    [['North Vancouver, BC', 'Victoria, BC']],
    [['Vancouver Island, British Columbia, Canada', 'Victoria']],
  ])('none of %o', (labels) => {
    expect(chosen(VANCOUVER, ...labels)).toBe(NONE);
  });

  it('is not guessed where the card does not tell', () => {
    const springfield = { city: 'Springfield', countryCode: 'US' };
    expect(chosen(springfield, 'Springfield, IL, USA', 'Springfield, MA, USA')).toMatch(/^\(None/);
    expect(chosen(springfield, 'Springfield, IL, USA', 'Boston, MA, USA')).toBe(
      'Springfield, IL, USA',
    );
    expect(chosen({ city: 'Vancouver' }, 'Vancouver, BC, Canada', 'Victoria')).toMatch(/^\(None/);
  });

  it('is sought in a list that opens by all its forms, and by none that says less than the page’s', () => {
    const found = addressValue(
      { location: VANCOUVER },
      want('location', { open: true }),
      regionsOf(iso31662),
    );
    const value = found?.fits && found.value.type === 'text' ? found.value : undefined;
    expect(value?.whole).toBe(true);
    expect(value?.others).toEqual(
      expect.arrayContaining(['Vancouver, British Columbia, Canada', 'Vancouver, BC', 'Vancouver']),
    );
  });
});

describe('a county', () => {
  it.each([
    ['BC', 'CA', 'County', '(It asks for a county, which the card does not hold.)'],
    ['BC', 'CA', 'County / State', 'British Columbia'],
    ['Kent', 'GB', 'County', 'Kent'],
  ])('%s of %s for “%s”', (region, countryCode, hint, text) => {
    expect(place('address-level1', { hint }, { location: { region, countryCode } })).toBe(text);
  });
});
