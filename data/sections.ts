/** The parts of a résumé and their fields, in words: the editor, the import and the history read this. */
import { dateText, type Period, periodText } from './dates';
import { type Resume, SEASONS } from './schema/resume';
import { type FieldInfo, PERIOD, text } from './section-fields';
import type { SectionKey } from './section-keys';

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

export const SECTIONS: readonly SectionInfo[] = [
  {
    key: 'work',
    title: 'Experience',
    noun: 'job',
    named: ['position', 'name'],
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
    fields: [
      text('name', 'Name'),
      text('level', 'Level'),
      SUMMARY,
      { key: 'keywords', label: 'Skills', kind: 'tags', one: 'skill' },
      { key: 'groups', label: 'Parts', kind: 'groups', one: 'part' },
    ],
  },
  {
    key: 'projects',
    title: 'Projects',
    noun: 'project',
    named: ['name', 'entity'],
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
    fields: [text('title', 'Title'), text('awarder', 'Awarded by'), DATE, SUMMARY],
  },
  {
    key: 'certificates',
    title: 'Certificates',
    noun: 'certificate',
    named: ['name', 'issuer'],
    fields: [text('name', 'Name'), text('issuer', 'Issued by'), DATE, URL],
  },
  {
    key: 'publications',
    title: 'Publications',
    noun: 'publication',
    named: ['name', 'publisher'],
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
    fields: [text('language', 'Language'), text('fluency', 'How well')],
  },
  {
    key: 'interests',
    title: 'Interests',
    noun: 'interest',
    named: ['name'],
    fields: [text('name', 'Interest'), KEYWORDS],
  },
  {
    key: 'references',
    title: 'References',
    noun: 'reference',
    named: ['name'],
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

/** What an entry is called: "Analyst · Engine & Sons"; "New job" while it says nothing. */
export function entryName({ named, noun }: SectionInfo, entry: Entry): string {
  const said = named.map((key) => entry[key]).filter((part) => typeof part === 'string' && part);
  return said.join(' · ') || `New ${noun}`;
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

function seasonOf(value: unknown): Period['startSeason'] {
  return SEASONS.find((season) => season === value);
}
