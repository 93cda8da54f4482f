/** The fields of the form that edits how to reach a person, named by HTML's autofill tokens. */

import type { Basics, Resume } from '../schema/resume';
import { type ContactDetail, withContactDetail } from './contact-details';
import { nameParts } from './person-name/parts';

export interface ContactField {
  /** HTML autofill token (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill). */
  token: string;
  label: string;
  /** How it is checked; missing where any text is right. */
  detail?: ContactDetail;
  /** What is stored; empty where nothing is. */
  read(resume: Resume): string;
  /** The résumé with another value; an empty one takes the field away. */
  write(resume: Resume, value: string): Resume;
  /** What is used while the field is empty. */
  fallback?(resume: Resume): string;
}

type Location = NonNullable<Basics['location']>;

export const NAME_FIELDS: readonly ContactField[] = [
  basics('name', 'Full name', 'name'),
  { ...basics('given-name', 'Given name', 'givenName'), fallback: part('given') },
  { ...basics('additional-name', 'Middle name', 'additionalName'), fallback: part('additional') },
  { ...basics('family-name', 'Family name', 'familyName'), fallback: part('family') },
];

export const REACH_FIELDS: readonly ContactField[] = [
  checked('email', 'E-mail', 'email'),
  checked('tel', 'Phone', 'phone'),
  checked('url', 'Website', 'url'),
];

export const ADDRESS_FIELDS: readonly ContactField[] = [
  location('street-address', 'Street', 'address'),
  location('postal-code', 'Postal code', 'postalCode'),
  location('address-level2', 'City', 'city'),
  location('address-level1', 'Region', 'region'),
];

/** Kept as ISO 3166-1 alpha-2, which is what the token `country` stands for. */
export const COUNTRY_FIELD = location('country', 'Country', 'countryCode');

function part(name: 'given' | 'additional' | 'family'): ContactField['fallback'] {
  return ({ basics }) =>
    nameParts({ ...basics, givenName: '', additionalName: '', familyName: '' })[name] ?? '';
}

function basics(
  token: string,
  label: string,
  key: 'name' | 'givenName' | 'additionalName' | 'familyName',
): ContactField {
  return {
    token,
    label,
    read: (resume) => resume.basics?.[key] ?? '',
    write(resume, value) {
      const { [key]: _before, ...rest }: Basics = resume.basics ?? {};
      return { ...resume, basics: value === '' ? rest : { ...rest, [key]: value } };
    },
  };
}

function checked(token: string, label: string, detail: ContactDetail): ContactField {
  return {
    token,
    label,
    detail,
    read: (resume) => resume.basics?.[detail] ?? '',
    write: (resume, value) => withContactDetail(resume, detail, value),
  };
}

function location(token: string, label: string, key: keyof Location & string): ContactField {
  return {
    token,
    label,
    read: (resume) => String(resume.basics?.location?.[key] ?? ''),
    write(resume, value) {
      const { location: before, ...rest }: Basics = resume.basics ?? {};
      const { [key]: _before, ...others }: Location = before ?? {};
      const place = value === '' ? others : { ...others, [key]: value };
      const known = Object.keys(place).length > 0;
      return { ...resume, basics: { ...rest, ...(known && { location: place }) } };
    },
  };
}
