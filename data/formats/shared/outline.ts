/** A résumé as a document lays it out: who, how to reach, then sections. Every document format writes this. */
import { fullName } from '../../resume/person-name/parts';
import { profileName, profileText } from '../../resume/profile-links';
import { joined } from '../../resume/skill-groups';
import { isLink } from '../../schema/leaves';
import type { Basics, Resume } from '../../schema/resume';
import { items, lines, oneLine } from './plain';
import { sectionsOf } from './sections';

export interface Contact {
  /** What it is: `Email`, `Phone`, `Website`, `Location` or the network's name. */
  label: string;
  /** As a person reads it: `example.org/me`. */
  text: string;
  /** Where it leads; http(s), mailto or tel. */
  href?: string;
}

/** One employment, degree, project and so on. */
export interface Entry {
  title: string;
  organisation: string;
  location: string;
  /** `Fall 2014 – Spring 2016`. */
  period: string;
  /** The two ends as JSON Resume has them; empty when not known. */
  start: string;
  end: string;
  href?: string;
  /** Paragraphs of Markdown-light. */
  paragraphs: string[];
  /** Bullets of Markdown-light. */
  bullets: string[];
  /** Labelled lines: `Courses: …`. */
  notes: { label: string; text: string }[];
}

/** One line of a list: a skill group, a language, an interest. */
export interface Row {
  name: string;
  /** One word on it: a level, a fluency. */
  level: string;
  items: string[];
  /** A sentence of Markdown-light. */
  summary: string;
}

/** A section has prose, entries or rows, as its subject asks. */
export interface Section {
  /** The résumé's own key: `work`, `skills`; `summary` for the profile. */
  id: string;
  title: string;
  paragraphs: string[];
  entries: Entry[];
  rows: Row[];
}

export interface Outline {
  /** What the document is called: `Ada Lovelace, Analyst`. */
  title: string;
  /** The names of the skill groups: the document’s keywords. */
  topics: string[];
  name: string;
  label: string;
  contacts: Contact[];
  /** Sections that have something to say, in reading order. */
  sections: Section[];
}

/** @returns `resume` laid out; single lines have no line break, and no text a control character. */
export function outlineOf(resume: Resume): Outline {
  const basics = resume.basics ?? {};
  const summary = lines(basics.summary);
  const name = oneLine(fullName(basics));
  const label = oneLine(basics.label);
  return {
    title: [name, label].filter(Boolean).join(', ') || 'Résumé',
    topics: items(resume.skills?.map((skill) => skill.name)),
    name,
    label,
    contacts: contactsOf(basics),
    sections: [
      ...(summary.length > 0
        ? [{ id: 'summary', title: 'Summary', paragraphs: summary, entries: [], rows: [] }]
        : []),
      ...sectionsOf(resume),
    ],
  };
}

/** @returns Where and when an entry was, on one line: `Amazon · Seattle · Fall 2016 – now`. */
export function whereText({ organisation, location, period }: Entry): string {
  return [organisation, location, period].filter(Boolean).join(' · ');
}

/** @returns A row in two: `Data` and `PostgreSQL, MySQL`; `English` and `Native`. */
export function rowParts({ name, level, items }: Row): { title: string; says: string } {
  const title = name && level ? `${name} (${level})` : name || level;
  if (items.length > 0)
    return title ? { title, says: joined(items) } : { title: joined(items), says: '' };
  return name ? { title: name, says: level } : { title: level, says: '' };
}

/** @returns A row on one line: `Data: PostgreSQL, MySQL`. */
export function rowText(row: Row): string {
  const { title, says } = rowParts(row);
  return [title, says].filter(Boolean).join(': ');
}

/** @returns The link without what says nothing to a reader: `https://example.org/` → `example.org`. */
export function linkText(href: string): string {
  return href.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/^www\.|\/$/g, '');
}

/** @returns `href` where it may be followed. */
export function safeHref(href: unknown): string | undefined {
  const text = oneLine(href);
  return isLink(text) ? text : undefined;
}

function contactsOf({ email, phone, url, location, profiles = [] }: Basics): Contact[] {
  const { address, city, region, postalCode, countryCode } = location ?? {};
  const mail = oneLine(email);
  const number = oneLine(phone);
  const place = [address, city, region, postalCode, countryCode].map(oneLine).filter(Boolean);
  return [
    { label: 'Email', text: mail, href: safeHref(mail && `mailto:${mail}`) },
    { label: 'Phone', text: number, href: safeHref(telephone(number)) },
    { label: 'Location', text: place.join(', ') },
    { label: 'Website', text: linkText(oneLine(url)), href: safeHref(url) },
    ...profiles.flatMap((profile) => {
      const network = oneLine(profile.network) || 'Profile';
      return [
        {
          label: network,
          text: linkText(oneLine(profileText(profile))),
          href: safeHref(profile.url),
        },
        { label: `${network} user name`, text: oneLine(profileName(profile)) },
      ];
    }),
  ].filter(({ text }) => text !== '');
}

/** RFC 3966: digits and a leading plus; nothing when there are letters, as in “ext. 12”. */
function telephone(number: string): string {
  const digits = number.replace(/[\s().–-]/g, '');
  return /^\+?\d{3,}$/.test(digits) ? `tel:${digits}` : '';
}
