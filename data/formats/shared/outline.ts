/** A résumé as a document lays it out: who, how to reach, then sections. Every document format writes this. */
import { fullName } from '../../resume/person-name/parts';
import { profileName, profileText } from '../../resume/profile-links';
import type { Basics, Resume } from '../../schema/resume';
import { linkText, safeHref } from './link';
import { items, lines, oneLine } from './plain';
import type { Section } from './section';
import { sectionsOf } from './sections';

export interface Contact {
  /** What it is: `Email`, `Phone`, `Website`, `Location` or the network's name. */
  label: string;
  /** As a person reads it: `example.org/me`. */
  text: string;
  /** Where it leads; http(s), mailto or tel. */
  href?: string;
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
