/** What a document says beside what the résumé says: row by row, for the person to choose from. */

import { matchLists } from '../merge/match-items';
import { same } from '../merge/same';
import { pathWords } from '../resume/field-label';
import type { Path } from '../resume/path';
import { entriesOf, entryDates, entryName, SECTIONS, type SectionInfo } from '../resume/sections';
import { valueAt } from '../resume/value-at-path';
import type { Resume } from '../schema/resume';

/** One thing that can be taken over. */
export interface ImportRow {
  /** Unique among the rows. */
  id: string;
  /** What it is: "E-mail", "Analyst · Engine & Sons". */
  title: string;
  /** New: nothing like it is there. Changed: it is there in another form. Same: there as it is. */
  state: 'new' | 'changed' | 'same';
  /** What the document says, and what the résumé says now, as lines to show. */
  found: Line[];
  now: Line[];
  /** Where it goes; `index` is missing where it is added to a list. */
  target: { path: Path; list?: boolean; index?: number };
  value: unknown;
}

/** One field in words. */
export interface Line {
  label: string;
  text: string;
}

export interface ImportSection {
  title: string;
  rows: ImportRow[];
}

const LISTS = new Set<string>(SECTIONS.map(({ key }) => key));
/** Objects that are taken over field by field. */
const OPENED = new Set(['basics', 'basics.location', 'meta']);

/** Every section of which the document says something, in the order of the editor. */
export function compare(now: Resume, found: Resume): ImportSection[] {
  const fields = fieldRows(now, found, []);
  const isContact = ({ target }: ImportRow) => target.path[0] === 'basics';
  return [
    { title: 'Person', rows: [...fields.filter(isContact), ...profileRows(now, found)] },
    ...SECTIONS.map((section) => ({
      title: section.title,
      rows: entryRows(section, now, found),
    })),
    { title: 'Document', rows: fields.filter((row) => !isContact(row)) },
  ].filter(({ rows }) => rows.length > 0);
}

function fieldRows(now: Resume, found: Resume, at: Path): ImportRow[] {
  const fields = valueAt(found, at);
  return Object.keys(typeof fields === 'object' && fields !== null ? fields : {}).flatMap((key) => {
    const path = [...at, key];
    const name = path.join('.');
    if (OPENED.has(name)) return fieldRows(now, found, path);
    if (LISTS.has(name) || name === 'basics.profiles') return [];
    const [value, old] = [valueAt(found, path), valueAt(now, path)];
    if (value === '' || value === null) return [];
    return [
      {
        id: name,
        title: pathWords(found, path),
        state: old === undefined || old === '' ? 'new' : saysSame(old, value) ? 'same' : 'changed',
        found: [{ label: '', text: words(value) }],
        now: old === undefined ? [] : [{ label: '', text: words(old) }],
        target: { path },
        value,
      },
    ];
  });
}

function profileRows(now: Resume, found: Resume): ImportRow[] {
  const [old, read] = [now.basics?.profiles ?? [], found.basics?.profiles ?? []];
  const from = matchLists(old, read);
  return read.map((profile, index) =>
    listRow({
      id: `profiles.${index}`,
      title: profile.network || 'Link',
      path: ['basics', 'profiles'],
      entry: profile,
      old: old[from[index] ?? -1],
      index: from[index],
      lines: ({ network, username, url }) => [
        { label: 'Network', text: words(network) },
        { label: 'User name', text: words(username) },
        { label: 'Address', text: words(url) },
      ],
    }),
  );
}

function entryRows(section: SectionInfo, now: Resume, found: Resume): ImportRow[] {
  const [old, read] = [entriesOf(now, section.key), entriesOf(found, section.key)];
  const from = matchLists(old, read);
  return read.map((entry, index) =>
    listRow({
      id: `${section.key}.${index}`,
      title: entryName(section, entry),
      path: [section.key],
      entry,
      old: old[from[index] ?? -1],
      index: from[index],
      lines: (one) => linesOf(section, one),
    }),
  );
}

interface ListRow {
  id: string;
  title: string;
  path: Path;
  entry: Record<string, unknown>;
  old: Record<string, unknown> | undefined;
  index: number | undefined;
  lines(entry: Record<string, unknown>): Line[];
}

function listRow({ id, title, path, entry, old, index, lines }: ListRow): ImportRow {
  const said = (one: Record<string, unknown> | undefined) =>
    one ? lines(one).filter(({ text }) => text !== '') : [];
  const isSame = old && Object.keys(entry).every((key) => saysSame(entry[key], old[key]));
  return {
    id,
    title,
    state: !old ? 'new' : isSame ? 'same' : 'changed',
    // Put into words when it is looked at: of thousands of rows only the first are.
    get found() {
      return said(entry);
    },
    get now() {
      return said(old);
    },
    target: { path, list: true, ...(index !== undefined && { index }) },
    value: entry,
  };
}

/** White space, the spaces in a number and the slash behind an address are no difference. */
function saysSame(a: unknown, b: unknown): boolean {
  return same(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'string') return value;
  const text = value.replace(/\s+/g, ' ').trim();
  if (/^\+?[\d\s().-]{6,}$/.test(text)) return text.replace(/[^\d+]/g, '');
  return /^https?:/i.test(text) ? text.replace(/\/$/, '') : text;
}

/** Every field of an entry, its dates as one; keys that we have no word for under their own. */
function linesOf(section: SectionInfo, entry: Record<string, unknown>): Line[] {
  const dates = new Set([
    'startDate',
    'endDate',
    'startSeason',
    'endSeason',
    'date',
    'releaseDate',
  ]);
  const fields = section.fields.filter(({ key }) => !dates.has(key));
  const known = new Set(fields.map(({ key }) => key));
  const others = Object.keys(entry).filter((key) => !known.has(key) && !dates.has(key));
  return [
    { label: 'Dates', text: entryDates(section, entry) },
    ...fields.map(({ key, label }) => ({ label, text: words(entry[key]) })),
    ...others.map((key) => ({ label: key, text: words(entry[key]) })),
  ];
}

function words(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(words).join('\n');
  if (typeof value === 'object') return Object.values(value).map(words).join(' – ');
  return String(value);
}
