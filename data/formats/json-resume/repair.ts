/** Mends JSON Resume: older drafts, and the usual slips. */

import { isPresent, writtenDate } from '../../dates/written';
import { date, isEmail, isLink } from '../../schema/leaves';
import { isLoose, type Loose } from '../shared/loose';

/** Names of older drafts (0.0 to 0.5) and those that people use instead. */
const RENAMED: Record<string, Record<string, string>> = {
  basics: { picture: 'image', website: 'url', bio: 'summary', title: 'label' },
  work: {
    company: 'name',
    website: 'url',
    employer: 'name',
    title: 'position',
    role: 'position',
    organization: 'name',
  },
  volunteer: { website: 'url', role: 'position', company: 'organization' },
  education: {
    website: 'url',
    gpa: 'score',
    school: 'institution',
    degree: 'studyType',
    field: 'area',
  },
  awards: { name: 'title', issuer: 'awarder' },
  publications: { website: 'url', title: 'name', date: 'releaseDate' },
  projects: { website: 'url', title: 'name', technologies: 'keywords' },
  certificates: { website: 'url', title: 'name', awarder: 'issuer' },
  languages: { name: 'language', level: 'fluency' },
  references: { author: 'name', summary: 'reference' },
};
const RENAMED_SECTIONS: Record<string, string> = {
  hobbies: 'interests',
  certifications: 'certificates',
  experience: 'work',
};
/** What a section's bare texts are: `skills: ["Go"]`. */
const BARE: Record<string, string> = {
  skills: 'name',
  interests: 'name',
  languages: 'language',
  references: 'reference',
  awards: 'title',
  certificates: 'name',
  projects: 'name',
};
const SECTIONS = new Set([
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
]);
const DATES = new Set(['startDate', 'endDate', 'date', 'releaseDate']);
const LISTS = new Set(['highlights', 'courses', 'keywords', 'roles']);
const TEXTS = new Set([
  'name',
  'label',
  'image',
  'phone',
  'summary',
  'description',
  'position',
  'organization',
  'institution',
  'area',
  'studyType',
  'score',
  'title',
  'awarder',
  'issuer',
  'publisher',
  'level',
  'language',
  'fluency',
  'reference',
  'network',
  'username',
  'address',
  'postalCode',
  'city',
  'countryCode',
  'region',
  'entity',
  'type',
]);

function renamed(entry: Loose, names: Record<string, string> | undefined): Loose {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      const name = names && Object.hasOwn(names, key) ? names[key] : undefined;
      return [name && !Object.hasOwn(entry, name) ? name : key, value];
    }),
  );
}

const asText = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

const isKnown = (key: string): boolean =>
  DATES.has(key) || LISTS.has(key) || TEXTS.has(key) || key === 'url' || key === 'email';

class Repair {
  readonly rest: string[] = [];

  /** A list of texts, whatever it was written as. */
  private list(value: unknown): unknown {
    if (typeof value === 'string')
      return value
        .split(/\n+/)
        .map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
        .filter(Boolean);
    if (!Array.isArray(value)) return value;
    return value.flatMap((item: unknown): unknown[] => {
      if (item === null) return [];
      if (isLoose(item))
        return [item.name ?? item.text ?? item.summary ?? JSON.stringify(item)].map(asText);
      return [asText(item)];
    });
  }

  private leaf(key: string, value: unknown, path: string): unknown {
    if (value === null) return isKnown(key) ? undefined : null;
    const text = asText(value);
    if (typeof text === 'string') {
      if (DATES.has(key)) return this.dateOf(key, text.trim(), path);
      if (key === 'url') return this.linkOf(text.trim(), path);
      if (key === 'email') return this.emailOf(text.trim().replace(/^mailto:/i, ''), path);
    }
    if (LISTS.has(key)) return this.list(value);
    return TEXTS.has(key) ? text : value;
  }

  private dateOf(key: string, text: string, path: string): string | undefined {
    if (text === '' || date.safeParse(text).success) return text;
    if (key === 'endDate' && isPresent(text)) return undefined;
    return writtenDate(text).date ?? this.left(text, path);
  }

  private linkOf(text: string, path: string): string | undefined {
    if (text === '' || isLink(text)) return text;
    const address = text.replace(/^\/\//, '');
    const full = `https://${address}`;
    if (/^[\w-]+(?:\.[\w-]+)+/.test(address) && isLink(full)) return full;
    return this.left(text, path);
  }

  private emailOf(text: string, path: string): string | undefined {
    return text === '' || isEmail(text) ? text : this.left(text, path);
  }

  /** Keeps a text for the person that has no place of its own. */
  private left(text: string, path: string): undefined {
    this.rest.push(`${path}: ${text}`);
    return undefined;
  }

  entry(value: Loose, section: string, path: string): Loose {
    const out: Loose = {};
    for (const [key, inner] of Object.entries(renamed(value, RENAMED[section]))) {
      const kept = this.leaf(key, inner, `${path}.${key}`);
      if (kept !== undefined) out[key] = kept;
    }
    return out;
  }

  basics(value: Loose): Loose {
    const basics = this.entry(value, 'basics', 'basics');
    const { location, profiles } = basics;
    if (typeof location === 'string') basics.location = { address: location };
    else if (isLoose(location))
      basics.location = this.entry(location, 'location', 'basics.location');
    if (Array.isArray(profiles))
      basics.profiles = profiles
        .filter(isLoose)
        .map((profile, i) => this.entry(profile, 'profiles', `basics.profiles[${i}]`));
    return basics;
  }

  document(value: Loose): Loose {
    const out: Loose = {};
    for (const [key, inner] of Object.entries(value)) {
      const name =
        Object.hasOwn(RENAMED_SECTIONS, key) && !Object.hasOwn(value, RENAMED_SECTIONS[key] ?? '')
          ? (RENAMED_SECTIONS[key] ?? key)
          : key;
      if (name === 'basics' && isLoose(inner)) out.basics = this.basics(inner);
      else if (SECTIONS.has(name) && (Array.isArray(inner) || isLoose(inner))) {
        const items: unknown[] = Array.isArray(inner) ? inner : [inner];
        const bare = BARE[name];
        out[name] = items.flatMap((item, i): unknown[] => {
          if (typeof item === 'string' && bare) return item ? [{ [bare]: item }] : [];
          return isLoose(item)
            ? [this.entry(item, name, `${name}[${i}]`)]
            : item === null
              ? []
              : [item];
        });
      } else if (!(inner === null && (SECTIONS.has(name) || name === 'basics' || name === 'meta')))
        out[name] = inner;
    }
    return out;
  }
}

/** @returns `input` as JSON Resume 1.0, and what could not be kept in its place. */
export function repaired(input: Loose): { resume: Loose; rest: string[] } {
  const repair = new Repair();
  return { resume: repair.document(input), rest: repair.rest };
}
