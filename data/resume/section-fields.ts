/** What a field of the résumé is, in words and in kind. */

export type FieldKind =
  /** One line. */
  | 'text'
  /** Several lines. */
  | 'long'
  /** A web address. */
  | 'link'
  /** A date; with `season`, one that may name a season. */
  | 'date'
  /** A list of texts, a paragraph each. */
  | 'lines'
  /** A list of short texts. */
  | 'tags'
  /** Named part-lists of an entry's keywords. */
  | 'groups';

interface FieldInWords {
  key: string;
  label: string;
  /** Takes the whole width, though it is one line. */
  wide?: boolean;
  /** The key of the season beside a date. */
  season?: 'startSeason' | 'endSeason';
  /** What an empty field means. */
  empty?: string;
}

export interface LinesFieldInfo extends FieldInWords {
  kind: 'lines';
  /** What one of them is. */
  one: 'course' | 'highlight';
}

export interface TagsFieldInfo extends FieldInWords {
  kind: 'tags';
  /** What one of them is. */
  one: 'keyword' | 'role' | 'skill';
}

export type FieldInfo =
  | LinesFieldInfo
  | TagsFieldInfo
  | (FieldInWords & { kind: Exclude<FieldKind, 'lines' | 'tags'> });

/** A field of one line. */
export function text(key: string, label: string, wide = false): FieldInfo {
  return { key, label, kind: 'text', wide };
}

/** From when to when. */
export const PERIOD: readonly FieldInfo[] = [
  { key: 'startDate', label: 'Start', kind: 'date', season: 'startSeason' },
  { key: 'endDate', label: 'End', kind: 'date', season: 'endSeason', empty: 'now' },
];

/** The introduction: what stands in `basics` beside name and reach. */
export const PROFILE_FIELDS: readonly FieldInfo[] = [
  text('label', 'Headline', true),
  { key: 'summary', label: 'Summary', kind: 'long' },
  { key: 'image', label: 'Picture’s address', kind: 'text', wide: true },
];

/** What is said of the document itself, in `meta`. */
export const META_FIELDS: readonly FieldInfo[] = [
  text('monogram', 'Monogram'),
  text('version', 'Version'),
  { key: 'canonical', label: 'Published at', kind: 'link' },
];
