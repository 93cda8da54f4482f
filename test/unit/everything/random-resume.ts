/** Résumés of which anything may be missing: any subset of any section's fields, in several scripts. */
import fc from 'fast-check';
import { dateText } from '../../../data/dates/format';
import type { FieldInfo } from '../../../data/resume/section-fields';
import { SECTIONS } from '../../../data/resume/sections';
import { type Resume, readResume } from '../../../data/schema/resume';

const WORDS = [
  'Petrel',
  'Python',
  'Łódź & Søn',
  'مهندس برمجيات',
  '软件工程师',
  'Инженер',
  'שלום עולם',
  'C++, C#',
  'Head of R&D · East',
  '"quoted" (aside)',
];

/** A word with a number, so that it is found for itself; now and then one that says nothing. */
const text = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 100, max: 99_999 }))
      .map(([word, number]) => `${word} ${number}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '  ') },
);
const texts = fc.array(text, { maxLength: 3 });
const date = fc.constantFrom('1999', '2016-09', '2021-03-14');
const link = fc.integer({ min: 100, max: 99_999 }).map((n) => `https://example.org/p${n}`);

function arbitraryValue({ kind }: FieldInfo): fc.Arbitrary<unknown> {
  if (kind === 'date') return date;
  if (kind === 'link') return link;
  if (kind === 'lines' || kind === 'tags') return texts;
  if (kind === 'groups') return fc.array(some({ name: text, keywords: texts }), { maxLength: 2 });
  return text;
}

/** An object with any of these keys. */
function some(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(shape, { requiredKeys: [] });
}

const sections = SECTIONS.map(({ key, fields }) => {
  const entry = some(Object.fromEntries(fields.map((field) => [field.key, arbitraryValue(field)])));
  return [key, fc.array(entry, { maxLength: 3 })] as const;
});

const basics = some({
  name: text,
  givenName: text,
  familyName: text,
  label: text,
  email: fc.constant('ada@example.org'),
  phone: fc.constant('+44 20 7946 0018'),
  url: link,
  summary: text,
  location: some({ address: text, postalCode: text, city: text, region: text }),
  profiles: fc.array(some({ network: text, username: text, url: link }), { maxLength: 2 }),
});

export const arbitraryResume: fc.Arbitrary<Resume> = some({
  basics,
  ...Object.fromEntries(sections),
}).map((input) => {
  const reading = readResume(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
});

/** Everything that a person would read in a part of a résumé, on one line each. */
export function saidIn(part: unknown): string[] {
  if (typeof part === 'string') return part.trim() === '' ? [] : [onOneLine(part)];
  if (Array.isArray(part)) return part.flatMap(saidIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    /date$/i.test(key) ? saidIn(dateText(String(value))) : saidIn(value),
  );
}

export function onOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
