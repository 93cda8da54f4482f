/** What a section of a laid-out résumé is made of, and how its parts read on one line. */
import { joined } from '../../resume/skill-groups';

/** One employment, degree, project and so on. */
export interface Entry {
  title: string;
  organisation: string;
  location: string;
  /** `Fall 2014 – Spring 2016`. */
  period: string;
  /** The two ends as JSON Resume has them; empty when not known. */
  start: string;
  end: string;
  href?: string;
  /** Paragraphs of Markdown-light. */
  paragraphs: string[];
  /** Bullets of Markdown-light. */
  bullets: string[];
  /** Labelled lines: `Courses: …`. */
  notes: { label: string; text: string }[];
}

/** One line of a list: a skill group, a language, an interest. */
export interface Row {
  name: string;
  /** One word on it: a level, a fluency. */
  level: string;
  items: string[];
  /** A sentence of Markdown-light. */
  summary: string;
}

/** A section has prose, entries or rows, as its subject asks. */
export interface Section {
  /** The résumé's own key: `work`, `skills`; `summary` for the profile. */
  id: string;
  title: string;
  paragraphs: string[];
  entries: Entry[];
  rows: Row[];
}

/** @returns Where and when an entry was, on one line: `Amazon · Seattle · Fall 2016 – now`. */
export function whereText({ organisation, location, period }: Entry): string {
  return [organisation, location, period].filter(Boolean).join(' · ');
}

/** @returns A row in two: `Data` and `PostgreSQL, MySQL`; `English` and `Native`. */
export function rowParts({ name, level, items }: Row): { title: string; says: string } {
  const title = name && level ? `${name} (${level})` : name || level;
  if (items.length > 0)
    return title ? { title, says: joined(items) } : { title: joined(items), says: '' };
  return name ? { title: name, says: level } : { title: level, says: '' };
}

/** @returns A row on one line: `Data: PostgreSQL, MySQL`. */
export function rowText(row: Row): string {
  const { title, says } = rowParts(row);
  return [title, says].filter(Boolean).join(': ');
}
