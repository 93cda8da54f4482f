/** Résumé data reduced to what the standard and this card know: nothing else is handed on or taken in. */

import type { FieldInfo } from '../resume/section-fields';
import { type Entry, entriesOf, SECTIONS } from '../resume/sections';
import type { Resume } from '../schema/resume';
import { readResume } from '../schema/resume';

/** The texts of `basics` besides the address and the links. */
const BASICS = [
  ...['name', 'givenName', 'additionalName', 'familyName', 'label'],
  ...['image', 'email', 'phone', 'url', 'summary'],
] as const;
const LOCATION = ['address', 'postalCode', 'city', 'countryCode', 'region'] as const;
const PROFILE = ['network', 'username', 'url'] as const;

type Loose = Record<string, unknown>;

/**
 * The résumé anew, made of the fields known here alone: keys of other programs, notes, versions and
 * dates of the document stay behind.
 * @param resume A checked one: what its fields are is taken for granted.
 */
export function knownOnly(resume: Resume): Resume {
  const { location, profiles } = resume.basics ?? {};
  const links = (profiles ?? []).map((profile) => texts(profile, PROFILE)).filter(saysAnything);
  const place = texts(location ?? {}, LOCATION);
  const basics = {
    ...texts(resume.basics ?? {}, BASICS),
    ...(saysAnything(place) && { location: place }),
    ...(links.length > 0 && { profiles: links }),
  };
  const sections = SECTIONS.flatMap(({ key, fields }) => {
    const entries = entriesOf(resume, key).map((entry) => knownEntry(entry, fields));
    const said = entries.filter(saysAnything);
    return said.length > 0 ? [[key, said] as const] : [];
  });
  const meta = texts(resume.meta ?? {}, ['monogram', 'language']);
  const known = {
    ...(saysAnything(basics) && { basics }),
    ...Object.fromEntries(sections),
    ...(saysAnything(meta) && { meta }),
  };
  const reading = readResume(known);
  if (!reading.ok) throw new Error('A part of a valid résumé is a valid résumé.');
  return reading.value;
}

function knownEntry(entry: Entry, fields: readonly FieldInfo[]): Loose {
  const known = fields.flatMap(({ key, kind, season }): [string, unknown][] => {
    const value = ownOf(entry, key);
    const field: [string, unknown] = [key, kind === 'groups' ? groupsOf(value) : value];
    return season ? [field, [season, ownOf(entry, season)]] : [field];
  });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function groupsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((group: object) => ({
    ...texts(group, ['name']),
    keywords: ownOf(group, 'keywords'),
  }));
}

function texts(from: object, keys: readonly string[]): Loose {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = ownOf(from, key);
      return typeof value === 'string' && value !== '' ? [[key, value]] : [];
    }),
  );
}

function ownOf(from: object, key: string): unknown {
  return Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined;
}

function saysAnything(part: object): boolean {
  return Object.keys(part).length > 0;
}
