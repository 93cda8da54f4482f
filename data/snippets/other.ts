/** Everything else a résumé holds, a line each: projects, languages, certificates, interests, … */

import { SECTION_KEYS, type SectionKey } from '../resume/section-keys';
import {
  type EntryPart,
  entriesOf,
  entryLine,
  partsBesideLine,
  sectionOf,
} from '../resume/sections';
import type { Resume } from '../schema/resume';
import { bullets } from '../text/html';
import { entryText, partSnippets } from './entry';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** One section of the résumé that is neither work, education nor skills. */
export interface OtherSection {
  key: SectionKey;
  title: string;
  entries: OtherEntry[];
}

export interface OtherEntry {
  /** The entry as one line. */
  line: string;
  /** What it says beside its line. */
  beside: EntryPart[];
  /** All of it as plain text. */
  text: string;
}

/** These have a part of the card of their own; the others follow in the order in which they are edited. */
const OWN_PART: ReadonlySet<SectionKey> = new Set<SectionKey>(['work', 'education', 'skills']);
const OTHER = SECTION_KEYS.filter((key) => !OWN_PART.has(key));

/** The sections that have something in them, in the order in which they are shown. */
export function otherSections(resume: Resume): OtherSection[] {
  return OTHER.map((key) => {
    const section = sectionOf(key);
    const entries = entriesOf(resume, key).map((entry) => {
      const beside = partsBesideLine(section, entry);
      return { line: entryLine(section, entry), beside, text: entryText(section, entry, beside) };
    });
    return { key, title: section.title, entries: entries.filter(({ line }) => line !== '') };
  }).filter(({ entries }) => entries.length > 0);
}

/** Each section as a list, each of its lines, and what an entry says beside its line. */
export function otherSnippets(resume: Resume): Snippet[] {
  const id = uniqueIds();
  return otherSections(resume).flatMap(({ key, title, entries }) => {
    const lines = entries.map(({ line }) => line);
    const all: Snippet = {
      id: id(key),
      group: 'other',
      entry: title,
      title: `${title}, all`,
      text: lines.join('\n'),
      html: bullets(lines),
    };
    return offered([
      all,
      ...entries.flatMap(({ line, beside }): Snippet[] => {
        const own = id(`${key}.${slug(line)}`);
        const parts = partSnippets(beside, { id: own, group: 'other', entry: title });
        return [
          { id: own, group: 'other', entry: title, title: line, text: line },
          ...parts.map((part) => ({ ...part, of: own })),
        ];
      }),
    ]);
  });
}
