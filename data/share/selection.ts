/** What of a résumé goes along when it is handed on: part by part, as its owner ticks them. */
import { type Message, message, type Unconverted } from '../messages/message';
import { onCard } from '../resume/on-card';
import { profileText } from '../resume/profile-links';
import { entriesOf, entryName, SECTIONS, type SectionInfo } from '../resume/sections';
import type { Basics, Resume } from '../schema/resume';
import { countryName } from '../snippets/contact';
import { slug, uniqueIds } from '../snippets/snippet';
import { knownOnly } from './known';

/** One thing that goes along or does not. */
export interface Part {
  /** Unique in the résumé: `email`, `street`, `profiles.0`, `work.analyst-engine-sons`. */
  id: string;
  /** What it is: "E-mail", "Analyst · Engine & Sons". */
  title: Message | Unconverted;
  /** What it says, where the title does not. */
  says: string;
  /** Whether it goes along while nobody has said otherwise. */
  usual: boolean;
  /** What to think of before it goes along. */
  warning?: Message;
}

/** Parts under one heading. */
export interface PartGroup {
  id: string;
  title: Message | Unconverted;
  parts: readonly Part[];
}

/** The parts that were ticked or unticked by hand, by id; all others go along as is usual. */
export type Ticks = ReadonlyMap<string, boolean>;

const PHONE_WARNING = message('share_part_phoneWarning');
const STREET_WARNING = message('share_part_streetWarning');

/**
 * Everything that can go along, in the order of the card. The name and the headline always do, hidden
 * entries never. Usual is what the card shows first, without what can be turned against a person:
 * phone and street; and without the picture's address, which the card does not show.
 */
export function partsOf(resume: Resume): PartGroup[] {
  const shown = onCard(resume);
  const sections = SECTIONS.map((section) => ({
    id: section.key,
    title: section.title,
    parts: entryParts(section, shown),
  }));
  return [
    {
      id: 'contact',
      title: message('share_part_contact'),
      parts: contactParts(shown.basics ?? {}),
    },
    {
      id: 'profile',
      title: message('share_part_profile'),
      parts: profileParts(shown.basics ?? {}),
    },
    ...sections,
  ].filter(({ parts }) => parts.length > 0);
}

/** Tells whether a part goes along. */
export function goesAlong({ id, usual }: Part, ticks: Ticks): boolean {
  return ticks.get(id) ?? usual;
}

/** The résumé as it is handed on: the ticked parts of the known fields, and nothing else. */
export function selected(resume: Resume, ticks: Ticks): Resume {
  const shown = onCard(resume);
  const groups = partsOf(resume);
  const ids = new Set(
    groups.flatMap(({ parts }) => parts.filter((one) => goesAlong(one, ticks)).map(({ id }) => id)),
  );
  const sections = SECTIONS.map((section) => {
    const parts = entryParts(section, shown);
    const kept = entriesOf(shown, section.key).filter((_, index) =>
      ids.has(parts[index]?.id ?? ''),
    );
    return [section.key, kept];
  });
  return knownOnly({
    ...shown,
    basics: selectedBasics(shown.basics ?? {}, ids),
    ...Object.fromEntries(sections),
  });
}

function selectedBasics(basics: Basics, ids: ReadonlySet<string>): Basics {
  const { email, phone, url, summary, image, location = {}, profiles = [], ...who } = basics;
  const { address, postalCode, ...place } = location;
  return {
    ...who,
    ...(ids.has('email') && { email }),
    ...(ids.has('phone') && { phone }),
    ...(ids.has('url') && { url }),
    ...(ids.has('summary') && { summary }),
    ...(ids.has('image') && { image }),
    location: {
      ...(ids.has('place') && place),
      ...(ids.has('street') && { address, postalCode }),
    },
    profiles: profiles.filter((_, index) => ids.has(`profiles.${index}`)),
  };
}

/** By what they are called, not by their place: entries may move while one chooses. */
function entryParts(section: SectionInfo, resume: Resume): Part[] {
  const id = uniqueIds();
  return entriesOf(resume, section.key).map((entry) => {
    const name = entryName(section, entry);
    return part(id(`${section.key}.${slug(name)}`), name);
  });
}

function contactParts({ email, phone, url, location = {}, profiles = [] }: Basics): Part[] {
  const street = [location.address, location.postalCode].filter(Boolean).join(', ');
  const place = [location.city, location.region, countryName(location.countryCode)];
  return [
    part('email', message('share_part_email'), email),
    part('phone', message('share_part_phone'), phone, PHONE_WARNING),
    part('url', message('share_part_website'), url),
    ...profiles.map((profile, index) =>
      part(
        `profiles.${index}`,
        profile.network || message('share_part_link'),
        profileText(profile),
      ),
    ),
    part('place', message('share_part_place'), place.filter(Boolean).join(', ')),
    part('street', message('share_part_street'), street.replace(/\s*\n\s*/g, ', '), STREET_WARNING),
  ].filter(({ says }) => says !== '');
}

function profileParts({ summary, image }: Basics): Part[] {
  const picture = { ...part('image', message('share_part_picture'), image), usual: false };
  return [part('summary', message('share_part_summary'), summary), picture].filter(
    ({ says }) => says !== '',
  );
}

function part(id: string, title: Message | Unconverted, says = '', warning?: Message): Part {
  return { id, title, says, usual: warning === undefined, ...(warning && { warning }) };
}
