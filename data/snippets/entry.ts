/** An entry of any section as snippets: its line, and each thing it says. */
import {
  type Entry,
  type EntryPart,
  entryDates,
  entryLine,
  entryName,
  type SectionInfo,
} from '../resume/sections';
import { bullets } from '../text/html';
import type { EntryRow, GroupId, Snippet } from './snippet';

/** Parts whose ids are older than the names of their fields: ids never change. */
const ID_OF: Record<string, string> = { location: 'place' };

/** What the snippets of one entry have in common. */
export interface EntryContext {
  /** Of the entry: `work.amazon-2016`. */
  id: string;
  group: GroupId;
  /** What the entry is called. */
  entry: string;
}

/** One snippet for each thing that an entry says; of highlights each as well. */
export function partSnippets(parts: readonly EntryPart[], context: EntryContext): Snippet[] {
  const { id, group, entry } = context;
  return parts.flatMap(({ key, label, text, items }): Snippet[] => {
    const own = `${id}.${ID_OF[key] ?? key}`;
    if (key !== 'highlights' || !items) return [{ id: own, group, entry, title: label, text }];
    const single = items.length > 1 ? items : [];
    return [
      { id: own, group, entry, title: label, text: bulleted(items), html: bullets(items) },
      ...single.map((highlight, index) => ({
        id: `${id}.highlight-${index + 1}`,
        group,
        entry,
        title: `Highlight ${index + 1}`,
        text: highlight,
      })),
    ];
  });
}

/** How an entry's line is laid out: what it is called in two parts, and when it was. */
export function entryRow(section: SectionInfo, entry: Entry): EntryRow {
  const called = section.named.map((key) => String(entry[key] ?? '')).filter((text) => text.trim());
  const [what = entryName(section, entry), ...where] = called;
  const when = entryDates(section, entry);
  // What is called by its dates alone says them once.
  return { what, where: where.join(' · '), when: when === what ? '' : when };
}

/** An entry in full, as plain text: its line, then what that leaves out. @param beside As `partsBesideLine` gives it. */
export function entryText(
  section: SectionInfo,
  entry: Entry,
  beside: readonly EntryPart[],
): string {
  const more = beside.map(({ key, label, text, items }) => {
    if (key === 'highlights' && items) return bulleted(items);
    return key === 'score' || items ? `${label}: ${text}` : text;
  });
  return [entryLine(section, entry), ...more].filter(Boolean).join('\n');
}

function bulleted(items: readonly string[]): string {
  return items.map((item) => `• ${item}`).join('\n');
}
