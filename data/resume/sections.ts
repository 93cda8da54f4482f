/** The parts of a résumé and their fields, in words: the editor, the import and the history read this. */
import { dateText, type Period, periodText } from '../dates/format';
import type { Resume } from '../schema/resume';
import { SEASONS } from '../schema/seasons';
import { type FieldInfo, PERIOD, text } from './section-fields';
import type { SectionKey } from './section-keys';
import { joined } from './skill-groups';

export type Entry = Record<string, unknown>;

/** A list of entries in the résumé. */
export interface SectionInfo {
  /** Its key in JSON Resume. */
  key: SectionKey;
  title: string;
  /** One entry of it: "job". */
  noun: string;
  fields: readonly FieldInfo[];
  /** The fields an entry is called by, the most telling first. */
  named: readonly string[];
  /** The fields of which an entry is one line, in their order; `dates` stands for both ends. */
  line: readonly string[];
  /** How that line is written from what these fields say; after commas where nothing else is said. */
  written?: (first: string, second: string) => string;
}

/** One thing that an entry says, as a person reads it. */
export interface EntryPart {
  /** The key of its field; `dates` for both ends of a period, or for the one date. */
  key: string;
  label: string;
  text: string;
  /** The single texts of a list. */
  items?: readonly string[];
}

const URL: FieldInfo = { key: 'url', label: 'Link', kind: 'link' };
const SUMMARY: FieldInfo = { key: 'summary', label: 'Summary', kind: 'long' };
const HIGHLIGHTS: FieldInfo = {
  key: 'highlights',
  label: 'Highlights',
  kind: 'lines',
  one: 'highlight',
};
const KEYWORDS: FieldInfo = { key: 'keywords', label: 'Keywords', kind: 'tags', one: 'keyword' };
const DATE: FieldInfo = { key: 'date', label: 'Date', kind: 'date' };

/** "English (native)". */
const withBrackets = (first: string, second: string) =>
  first && second ? `${first} (${second})` : first || second;

export const SECTIONS: readonly SectionInfo[] = [
  {
    key: 'work',
    title: 'Experience',
    noun: 'job',
    named: ['position', 'name'],
    line: ['position', 'name', 'dates'],
    fields: [
      text('position', 'Job title'),
      text('name', 'Employer'),
      ...PERIOD,
      text('location', 'Place'),
      URL,
      text('description', 'What the employer does', true),
      SUMMARY,
      HIGHLIGHTS,
    ],
  },
  {
    key: 'education',
    title: 'Education',
    noun: 'education',
    named: ['studyType', 'area', 'institution'],
    line: ['studyType', 'area', 'institution', 'dates'],
    fields: [
      text('institution', 'School', true),
      text('studyType', 'Degree'),
      text('area', 'Field of study'),
      ...PERIOD,
      text('score', 'Grade'),
      URL,
      SUMMARY,
      { key: 'courses', label: 'Courses', kind: 'lines', one: 'course' },
    ],
  },
  {
    key: 'skills',
    title: 'Skills',
    noun: 'skill group',
    named: ['name'],
    line: ['name', 'level'],
    written: withBrackets,
    fields: [
      text('name', 'Name'),
      text('level', 'Level'),
      SUMMARY,
      { key: 'keywords', label: 'Skills', kind: 'tags', one: 'skill' },
      { key: 'groups', label: 'Parts', kind: 'groups' },
    ],
  },
  {
    key: 'projects',
    title: 'Projects',
    noun: 'project',
    named: ['name', 'entity'],
    line: ['name', 'description', 'entity', 'dates', 'url'],
    fields: [
      text('name', 'Name'),
      text('entity', 'For whom'),
      ...PERIOD,
      text('type', 'Kind'),
      URL,
      { key: 'description', label: 'Description', kind: 'long' },
      { key: 'roles', label: 'Roles', kind: 'tags', one: 'role' },
      HIGHLIGHTS,
      KEYWORDS,
    ],
  },
  {
    key: 'volunteer',
    title: 'Volunteering',
    noun: 'volunteer work',
    named: ['position', 'organization'],
    line: ['position', 'organization', 'dates', 'summary'],
    fields: [
      text('position', 'Role'),
      text('organization', 'Organisation'),
      ...PERIOD,
      URL,
      SUMMARY,
      HIGHLIGHTS,
    ],
  },
  {
    key: 'awards',
    title: 'Awards',
    noun: 'award',
    named: ['title', 'awarder'],
    line: ['title', 'awarder', 'dates'],
    fields: [text('title', 'Title'), text('awarder', 'Awarded by'), DATE, SUMMARY],
  },
  {
    key: 'certificates',
    title: 'Certificates',
    noun: 'certificate',
    named: ['name', 'issuer'],
    line: ['name', 'issuer', 'dates'],
    fields: [text('name', 'Name'), text('issuer', 'Issued by'), DATE, URL],
  },
  {
    key: 'publications',
    title: 'Publications',
    noun: 'publication',
    named: ['name', 'publisher'],
    line: ['name', 'publisher', 'dates'],
    fields: [
      text('name', 'Title'),
      text('publisher', 'Published by'),
      { key: 'releaseDate', label: 'Date', kind: 'date' },
      URL,
      SUMMARY,
    ],
  },
  {
    key: 'languages',
    title: 'Languages',
    noun: 'language',
    named: ['language', 'fluency'],
    line: ['language', 'fluency'],
    written: withBrackets,
    fields: [text('language', 'Language'), text('fluency', 'How well')],
  },
  {
    key: 'interests',
    title: 'Interests',
    noun: 'interest',
    named: ['name'],
    line: ['name', 'keywords'],
    written: withBrackets,
    fields: [text('name', 'Interest'), KEYWORDS],
  },
  {
    key: 'references',
    title: 'References',
    noun: 'reference',
    named: ['name'],
    line: ['reference', 'name'],
    written: (words, name) => [words, name].filter(Boolean).join(' – '),
    fields: [text('name', 'Name'), { key: 'reference', label: 'What they say', kind: 'long' }],
  },
];

/** The entries of a section; what is no entry is left out. */
export function entriesOf(resume: Resume, key: SectionKey): Entry[] {
  const list: readonly unknown[] = resume[key] ?? [];
  return list.filter(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The section of this key. */
export function sectionOf(key: SectionKey): SectionInfo {
  const section = SECTIONS.find((one) => one.key === key);
  if (!section) throw new Error(`There is no section ${key}`);
  return section;
}

/**
 * Everything an entry says, in the order of its fields, the dates as one; what is empty is not among it.
 * Whatever shows, finds, hands on or counts entries asks here what of one there is.
 */
export function entryParts(section: SectionInfo, entry: Entry): EntryPart[] {
  const [firstDate] = section.fields.filter(({ kind }) => kind === 'date');
  return section.fields
    .flatMap(({ key, label, kind }): EntryPart[] => {
      const value = entry[key];
      if (kind === 'date') {
        const dates = { key: 'dates', label: 'Dates', text: entryDates(section, entry) };
        return key === firstDate?.key ? [dates] : [];
      }
      if (kind === 'groups') return [{ key, label, text: groupsText(value) }];
      if (kind !== 'lines' && kind !== 'tags') return [{ key, label, text: textOf(value) ?? '' }];
      const items = textsOf(value);
      return [{ key, label, text: joined(items), items }];
    })
    .filter(({ text }) => text.trim() !== '');
}

/** Tells whether an entry says anything that a person reads. */
export function saysSomething(section: SectionInfo, entry: Entry): boolean {
  return entryParts(section, entry).length > 0;
}

/** An entry as one line: "Analyst, Engine & Sons, 1842 – now"; else whatever it says first. */
export function entryLine(section: SectionInfo, entry: Entry): string {
  const parts = entryParts(section, entry);
  const says = section.line.map((key) => parts.find((part) => part.key === key)?.text ?? '');
  const [first = '', second = ''] = says;
  const line = section.written ? section.written(first, second) : says.filter(Boolean).join(', ');
  return line || onOneLine(parts[0]?.text ?? '');
}

/** What an entry says beside its line. */
export function partsBesideLine(section: SectionInfo, entry: Entry): EntryPart[] {
  const line = entryLine(section, entry);
  return entryParts(section, entry).filter(
    ({ key, text }) => !section.line.includes(key) && onOneLine(text) !== line,
  );
}

/** What an entry is called: "Analyst · Engine & Sons", else its line; "New job" while it says nothing. */
export function entryName(section: SectionInfo, entry: Entry): string {
  const said = section.named.map((key) => textOf(entry[key])).filter((part) => part?.trim());
  return said.join(' · ') || entryLine(section, entry) || `New ${section.noun}`;
}

/** When an entry was, as one line; empty where it has no dates. */
export function entryDates({ fields }: SectionInfo, entry: Entry): string {
  const single = fields.find(({ kind, season }) => kind === 'date' && !season);
  if (single) return dateText(textOf(entry[single.key]));
  return fields.some(({ key }) => key === 'startDate') ? periodText(periodOf(entry)) : '';
}

function periodOf(entry: Entry): Period {
  const { startDate, startSeason, endDate, endSeason } = entry;
  return {
    startDate: textOf(startDate),
    startSeason: seasonOf(startSeason),
    endDate: textOf(endDate),
    endSeason: seasonOf(endSeason),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'string' && item.trim() !== '');
}

/** "RDBMS: PostgreSQL, MySQL; Streaming: Kafka". */
function groupsText(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .filter(isEntry)
    .map(({ name, keywords }) => [textOf(name), joined(textsOf(keywords))].filter(Boolean))
    .map((group) => group.join(': '))
    .filter(Boolean)
    .join('; ');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function seasonOf(value: unknown): Period['startSeason'] {
  return SEASONS.find((season) => season === value);
}
