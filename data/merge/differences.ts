/** What is different between two states of a résumé, each thing with the way to have it as it was. */

import { pathWords } from '../resume/field-label';
import type { Path } from '../resume/path';
import { type Entry, entriesOf, entryName, SECTIONS, type SectionInfo } from '../resume/sections';
import { valueAt, withValueAt } from '../resume/value-at-path';
import type { Resume } from '../schema/resume';
import { matchLists } from './match-items';
import { same } from './same';

export interface Difference {
  /** What it is: "Phone", "Added Analyst · Engine & Sons". */
  words: string;
  /** Where it stands in the later state: a field, or an entry; missing for what is gone, and for an order. */
  path?: Path;
  /** The later state without this difference; unchanged where that has changed meanwhile. */
  without(after: Resume): Resume;
}

const LISTS = new Set<string>(SECTIONS.map(({ key }) => key));
/** Objects whose fields are told one by one. */
const OPENED = new Set(['basics', 'basics.location', 'meta']);

/** Every difference, those of the sections last. */
export function differences(before: Resume, after: Resume): Difference[] {
  return [
    ...keyDifferences(before, after, []),
    ...SECTIONS.flatMap((section) => sectionDifferences(section, before, after)),
  ];
}

function keyDifferences(before: Resume, after: Resume, path: Path): Difference[] {
  const keys = [valueAt(before, path), valueAt(after, path)].flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...new Set(keys)].flatMap((key) => {
    const inner = [...path, key];
    if (path.length === 0 && LISTS.has(key)) return [];
    const was = valueAt(before, inner);
    if (saysSame(was, valueAt(after, inner))) return [];
    if (OPENED.has(inner.join('.'))) return keyDifferences(before, after, inner);
    return {
      words: pathWords(after, inner),
      path: inner,
      without: (resume: Resume) => withValueAt(resume, inner, was),
    };
  });
}

function sectionDifferences(section: SectionInfo, before: Resume, after: Resume): Difference[] {
  const { key, title } = section;
  const [old, now] = [entriesOf(before, key), entriesOf(after, key)];
  if (same(old, now)) return [];
  const from = matchLists(old, now, { byPlace: true });
  const kept = from.filter((index) => index !== undefined);
  const isMoved = kept.some((index, at) => at > 0 && index < (kept[at - 1] ?? 0));
  const gone = [...old.entries()].filter(([index]) => !kept.includes(index));
  return [
    ...now.flatMap((entry, at) => {
      const was = old[from[at] ?? -1];
      return was
        ? entryDifferences(after, [key, at], was, entry)
        : {
            words: `Added ${entryName(section, entry)}`,
            path: [key, at],
            without: edited(section, (entries) => entries.filter((one) => !same(one, entry))),
          };
    }),
    ...gone.map(([index, entry]) => ({
      words: `Removed ${entryName(section, entry)}`,
      without: edited(section, (entries) => withBack(entries, old, index)),
    })),
    ...(isMoved
      ? [{ words: `Order of ${title}`, without: edited(section, (all) => inOrder(all, old)) }]
      : []),
  ];
}

function entryDifferences(
  after: Resume,
  path: readonly [SectionInfo['key'], number],
  was: Entry,
  entry: Entry,
): Difference[] {
  const [section, at] = path;
  const keys = Object.keys({ ...was, ...entry }).filter((key) => !saysSame(was[key], entry[key]));
  return keys.map((key) => ({
    words: pathWords(after, [...path, key]),
    path: [...path, key],
    without(resume) {
      // An entry that has changed meanwhile is looked for where it stood.
      const found = entriesOf(resume, section).findIndex((one) => same(one, entry));
      return withValueAt(resume, [section, found < 0 ? at : found, key], was[key]);
    },
  }));
}

type Edit = (entries: readonly Entry[]) => readonly Entry[];

function edited({ key }: SectionInfo, edit: Edit): (resume: Resume) => Resume {
  return (resume) => withValueAt(resume, [key], edit(entriesOf(resume, key)));
}

/** The entries with an old one put back behind the one that it stood behind. */
function withBack(entries: readonly Entry[], old: readonly Entry[], index: number): Entry[] {
  const from = matchLists(old, entries, { byPlace: true });
  const entry = old[index];
  if (!entry || from.includes(index)) return [...entries];
  const above = from.findLastIndex((place) => place !== undefined && place < index);
  return entries.toSpliced(above + 1, 0, entry);
}

/** The entries in the order of the old ones; those that are new keep their places. */
function inOrder(entries: readonly Entry[], old: readonly Entry[]): Entry[] {
  const from = matchLists(old, entries, { byPlace: true });
  const places = from.flatMap((place, at) => (place === undefined ? [] : [{ place, at }]));
  const sorted = places.toSorted((a, b) => a.place - b.place);
  const after = [...entries];
  for (const [index, { at }] of places.entries()) {
    const entry = entries[sorted[index]?.at ?? at];
    if (entry) after[at] = entry;
  }
  return after;
}

/** What is not there and what is empty say the same: nothing. */
function saysSame(a: unknown, b: unknown): boolean {
  return same(a, b) || (isNothing(a) && isNothing(b));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
