import { expect, it } from 'vitest';
import { locationOf } from '../../../../data/formats/parse-lines/location';

it.each([
  ['San Francisco, CA', { city: 'San Francisco', region: 'CA' }],
  ['Pleasantville, CA 94588', { city: 'Pleasantville', region: 'CA', postalCode: '94588' }],
  ['Lyon, France', { city: 'Lyon', countryCode: 'FR' }],
  ['Köln, Deutschland', { city: 'Köln', countryCode: 'DE' }],
  [
    'Lindenstraße 12, 50674 Köln',
    { address: 'Lindenstraße 12', postalCode: '50674', city: 'Köln' },
  ],
  [
    '88 Harrison Street, Unit 1402, 94105, San Francisco, California (US)',
    {
      address: '88 Harrison Street, Unit 1402',
      postalCode: '94105',
      city: 'San Francisco',
      region: 'California',
      countryCode: 'US',
    },
  ],
  ['Bergen, Vestland, Norway', { city: 'Bergen', region: 'Vestland', countryCode: 'NO' }],
  ['Georgia', { city: 'Georgia' }],
  ['Remote', { city: 'Remote' }],
])('%s', (text, location) => {
  expect(locationOf(text)).toEqual(location);
});
