/** What is different between two states of the résumé, in words. */
import { valueAt } from './at-path';
import { matchLists } from './match';
import { type Path, same } from './merge';
import { pathWords } from './path-words';
import type { Resume } from './schema/resume';
import { entriesOf, entryName, SECTIONS, type SectionInfo } from './sections';

/** As many changes are named; more are counted. */
const NAMED = 4;

/** Each change as a few words: "Added Analyst · Engine & Sons", "E-mail"; empty where nothing differs. */
export function changesInWords(before: Resume, after: Resume): string[] {
  const all = [
    ...changedKeys(before, after, []),
    ...SECTIONS.flatMap((section) => sectionChanges(section, before, after)),
  ];
  const words = [...new Set(all)];
  return words.length > NAMED
    ? [...words.slice(0, NAMED - 1), `${words.length - NAMED + 1} more changes`]
    : words;
}

const LISTS = new Set<string>(SECTIONS.map(({ key }) => key));
/** Objects whose fields are told one by one. */
const OPENED = new Set(['basics', 'basics.location', 'meta']);

function changedKeys(before: Resume, after: Resume, path: Path): string[] {
  const keys = [valueAt(before, path), valueAt(after, path)].flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...new Set(keys)].flatMap((key) => {
    const inner = [...path, key];
    if (path.length === 0 && LISTS.has(key)) return [];
    if (same(valueAt(before, inner), valueAt(after, inner))) return [];
    return OPENED.has(inner.join('.'))
      ? changedKeys(before, after, inner)
      : [pathWords(after, inner)];
  });
}

function sectionChanges(section: SectionInfo, before: Resume, after: Resume): string[] {
  const [old, now] = [entriesOf(before, section.key), entriesOf(after, section.key)];
  if (same(old, now)) return [];
  const from = matchLists(old, now, { byPlace: true });
  const kept = from.filter((index) => index !== undefined);
  const gone = old.filter((_, index) => !kept.includes(index));
  const moved = kept.some((index, at) => at > 0 && index < (kept[at - 1] ?? 0));
  return [
    ...now.flatMap((entry, at) => {
      const was = old[from[at] ?? -1];
      if (!was) return [`Added ${entryName(section, entry)}`];
      if (same(was, entry)) return [];
      const keys = Object.keys({ ...was, ...entry }).filter((key) => !same(was[key], entry[key]));
      const places = keys.map((key) => pathWords(after, [section.key, at, key]));
      return places.length > 2 ? [`Changed ${entryName(section, entry)}`] : places;
    }),
    ...gone.map((entry) => `Removed ${entryName(section, entry)}`),
    ...(moved ? [`Order of ${section.title}`] : []),
  ];
}
