/** What a snippet is: one thing of the card that can be copied, dragged or inserted. */

/** The parts of the card in their order; also the submenus of the right-click menu. */
export const GROUP_IDS = [
  'contact',
  'profile',
  'skills',
  'work',
  'education',
  'other',
  'own',
] as const;

export type GroupId = (typeof GROUP_IDS)[number];

/** What a part is called. */
export const GROUPS: Record<GroupId, string> = {
  contact: 'Contact',
  profile: 'Profile',
  skills: 'Skills',
  work: 'Experience',
  education: 'Education',
  other: 'Other',
  own: 'My snippets',
};

/** An entry's line as it is laid out. */
export interface EntryRow {
  what: string;
  where: string;
  when: string;
}

export interface Snippet {
  /** Stays the same between versions and when entries move: `email`, `work.amazon-2016.position`. */
  id: string;
  group: GroupId;
  /** What it is: "E-mail", "Job title". */
  title: string;
  /** What is copied or inserted; lines are separated by `\n`. */
  text: string;
  /** The same for rich editors, where lines or lists matter. */
  html?: string;
  /** The entry it belongs to, where a group has several: a job, a school, a skill group. */
  entry?: string;
  /** The part of that entry it belongs to, where the entry has parts: a sub-group of skills. */
  part?: string;
  /** Of an entry's line: how it is laid out. */
  row?: EntryRow;
  /** The id of the line that it says more of, where a section's entries are a line each. */
  of?: string;
  /** What is shown and found beside it, and not copied: how well one knows a skill. */
  note?: string;
  /** Is on the open card alone, in no registry: whoever inserts it is given all of it. */
  fleeting?: true;
  /** Where the caret goes after insertion, as an offset into `text`; missing: behind it. */
  caret?: number;
}

/** Tells whether a snippet is one of the ways to reach the person that stand at the head of the card. */
export function isReach({ id }: Snippet): boolean {
  return /^(email|tel|url|url\..+|location)$/.test(id);
}

/** Tells whether a snippet of the skills is one skill, in a group or by itself. */
export function isSkill({ title, text }: Snippet): boolean {
  return title === text;
}

/** Tells whether a snippet is an entry on its line: neither what more it says, nor the list of all. */
export function isEntryLine({ title, text, of }: Snippet): boolean {
  return title === text && of === undefined;
}

/** Turns a value into the part of an id, 48 characters at most: "Peer 1 Hosting" → `peer-1-hosting`. */
export function slug(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, 48)
    .replace(/-$/, '');
}

/** Hands out ids: the second `work.developer-1995` becomes `work.developer-1995-2`. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Keeps the snippets that say something: one whose value is missing is not offered. */
export function offered(snippets: readonly Snippet[]): Snippet[] {
  return snippets.filter((snippet) => snippet.text.trim() !== '');
}
