import { describe, expect, it } from 'vitest';
import { countries } from '../../../data/places/countries.ts';
import {
  ADDRESS_FIELDS,
  COUNTRY_FIELD,
  NAME_FIELDS,
  REACH_FIELDS,
} from '../../../data/resume/contact-fields.ts';
import { profilesOf, withProfile, withProfileMoved } from '../../../data/resume/profile-links.ts';
import type { Resume } from '../../../data/schema/resume.ts';

const FIELDS = [...NAME_FIELDS, ...REACH_FIELDS, ...ADDRESS_FIELDS, COUNTRY_FIELD];
const resume: Resume = { basics: { summary: 'S', 'x-own': 1 }, work: [{ name: 'W' }] };

describe('contact fields', () => {
  it.each(FIELDS.map((field) => [field.token, field]))(
    '%s is written, read and taken away',
    (_, field) => {
      const written = field.write(resume, 'value');
      expect(field.read(written)).toBe('value');
      expect(written).toMatchObject(resume);
      expect(field.write(written, '')).toEqual(resume);
    },
  );

  it('fields do not touch one another', () => {
    const all = FIELDS.reduce((now, field) => field.write(now, field.token), resume);
    expect(FIELDS.map((field) => field.read(all))).toEqual(FIELDS.map(({ token }) => token));
  });

  it('a part of the name falls back on the full name', () => {
    const family = NAME_FIELDS.find(({ token }) => token === 'family-name');
    expect(family?.fallback?.({ basics: { name: 'Vincent van Gogh' } })).toBe('van Gogh');
  });
});

describe('countries', () => {
  const codes = countries().map(({ code }) => code);

  it('are those of today', () => {
    expect(codes).toEqual(expect.arrayContaining(['CA', 'CH', 'DE', 'GB', 'US', 'ZW']));
    for (const gone of ['DD', 'SU', 'YU', 'UK', 'EU', 'ZZ']) expect(codes).not.toContain(gone);
    // ISO 3166-1 has 249.
    expect(codes.length).toBeGreaterThanOrEqual(249);
  });
});

describe('profile links', () => {
  const links = withProfile(withProfile(resume, 0, 'network', 'A'), 1, 'network', 'B');

  it('are added behind the last, and go with their last value', () => {
    expect(profilesOf(links)).toEqual([{ network: 'A' }, { network: 'B' }]);
    expect(profilesOf(withProfile(links, 1, 'network', ''))).toEqual([{ network: 'A' }]);
    const none = withProfile(withProfile(links, 1, 'network', ''), 0, 'network', '');
    expect(none).toEqual(resume);
  });

  it('do not move up while one of them is emptied', () => {
    expect(profilesOf(withProfile(links, 0, 'network', ''))).toEqual([{}, { network: 'B' }]);
  });

  it('are moved', () => {
    expect(profilesOf(withProfileMoved(links, 0, 1))).toEqual([{ network: 'B' }, { network: 'A' }]);
  });
});
