/** Where something stands in the résumé, in the words of its form. */

import { pathText } from '../schema/problem';
import type { Resume } from '../schema/resume';
import { ADDRESS_FIELDS, COUNTRY_FIELD, NAME_FIELDS, REACH_FIELDS } from './contact-fields';
import type { Path } from './path';
import { META_FIELDS, PROFILE_FIELDS } from './section-fields';
import { entriesOf, entryName, SECTIONS } from './sections';

/** Keys of `basics` and its address by the autofill tokens their fields are named by. */
const KEYS: Record<string, string> = {
  'given-name': 'givenName',
  'additional-name': 'additionalName',
  'family-name': 'familyName',
  tel: 'phone',
  'street-address': 'address',
  'postal-code': 'postalCode',
  'address-level2': 'city',
  'address-level1': 'region',
  country: 'countryCode',
};

const LABELS = new Map([
  ...[...NAME_FIELDS, ...REACH_FIELDS, ...ADDRESS_FIELDS, COUNTRY_FIELD].map(
    ({ token, label }): [string, string] => [KEYS[token] ?? token, label],
  ),
  ...[...PROFILE_FIELDS, ...META_FIELDS].map(({ key, label }): [string, string] => [key, label]),
  ['profiles', 'Links'],
]);

/** "Analyst · Engine & Sons: Highlights"; a key without a word of its own stays as it is. */
export function pathWords(resume: Resume, path: Path): string {
  const [first, second, ...rest] = path;
  const section = SECTIONS.find(({ key }) => key === first);
  if (section && typeof second === 'number') {
    const entry = entriesOf(resume, section.key)[second];
    const name = entry ? entryName(section, entry) : section.title;
    const field = rest[0] === 'hidden' ? 'on the card or not' : labelIn(section.fields, rest[0]);
    return field === '' ? name : `${name}: ${field}`;
  }
  if (section) return section.title;
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const known = (first === 'basics' || first === 'meta') && LABELS.get(String(key));
  return known || pathText(path);
}

function labelIn(fields: readonly { key: string; label: string }[], key: unknown): string {
  if (key === undefined) return '';
  if (key === 'startSeason') return 'Start';
  if (key === 'endSeason') return 'End';
  return fields.find((field) => field.key === key)?.label ?? String(key);
}
