/** The person in schema.org's words (https://schema.org/Person), for JSON-LD. */

import { singleSkills } from '../../resume/skill-groups';
import type { Resume } from '../../schema/resume';
import { safeHref } from '../shared/link';
import { items, oneLine } from '../shared/plain';

type Json = string | { [key: string]: Json | undefined } | Json[];

/** @returns The person as the text of a script element: it ends at "</script" or "<!--" only (HTML, 4.12.1.3). */
export function jsonLdText(resume: Resume): string {
  return JSON.stringify(personOf(resume), null, 1).replace(/</g, '\\u003c');
}

/** @returns A schema.org `Person`; what the résumé doesn't say is left out. */
export function personOf(resume: Resume): Json {
  const { basics = {}, work = [], education = [], skills = [], languages = [] } = resume;
  const { profiles = [], location } = basics;
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: some(basics.name),
    jobTitle: some(basics.label),
    description: some(basics.summary),
    email: some(basics.email),
    telephone: some(basics.phone),
    url: safeHref(basics.url),
    address:
      location &&
      node('PostalAddress', {
        streetAddress: some(location.address),
        addressLocality: some(location.city),
        addressRegion: some(location.region),
        postalCode: some(location.postalCode),
        addressCountry: some(location.countryCode),
      }),
    sameAs: list(profiles.map(({ url }) => safeHref(url))),
    // A role says when and as what (https://schema.org/OrganizationRole).
    worksFor: list(
      work.map((job) => role(job, 'worksFor', job.position, job.name, 'Organization')),
    ),
    alumniOf: list(
      education.map((school) =>
        role(
          school,
          'alumniOf',
          [school.studyType, school.area].map(oneLine).filter(Boolean).join(', '),
          school.institution,
          'EducationalOrganization',
        ),
      ),
    ),
    knowsAbout: list(items(skills.flatMap(singleSkills))),
    knowsLanguage: list(items(languages.map(({ language }) => language))),
  };
}

interface Dated {
  startDate?: string;
  endDate?: string;
  url?: string;
}

function role(entry: Dated, property: string, roleName: unknown, name: unknown, type: string) {
  const organisation = node(type, { name: some(name), url: safeHref(entry.url) });
  return node('OrganizationRole', {
    roleName: some(roleName),
    startDate: some(entry.startDate),
    endDate: some(entry.endDate),
    // The property that leads to the role leads on to the organisation.
    [property]: organisation,
  });
}

/** @returns A node of `type`; nothing when it has nothing to say. */
function node(type: string, properties: Record<string, Json | undefined>): Json | undefined {
  return Object.values(properties).some((value) => value !== undefined)
    ? { '@type': type, ...properties }
    : undefined;
}

function some(value: unknown): string | undefined {
  return oneLine(value) || undefined;
}

function list(values: (Json | undefined)[]): Json[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known : undefined;
}
