/** Cuts a document into its sections. */

import { isSchool } from './classify';
import { datesIn, withoutDate } from './dates';
import { isBold, type Line, plain, textOf } from './line';
import { looseSectionOf, sectionOf } from './section-names';
import type { Section } from './words/sections';

export interface Block {
  section: Section;
  /** The heading as written. */
  title: string;
  lines: Line[];
}

const isCaps = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase();
const bareTitle = (text: string) =>
  text.replace(/\s*\(\d+\)$/, '').replace(/^[\s#=*_~–—-]+|(?<![\s:=*_~–—-])[\s:=*_~–—-]+$/gu, '');

interface Candidate {
  at: number;
  title: string;
  section?: Section;
  look: string;
  /** Cells and words that stand on the heading's line and belong to the section. */
  after?: Line;
}

/** What a heading looks like, as one word to compare: the same for all headings of a kind. */
function lookOf(line: Line): string {
  const text = line.cells[0]?.text ?? '';
  return [
    line.level ?? 0,
    Math.round((line.size ?? 0) * 2),
    isBold(line),
    isCaps(text),
    /:\s*$/.test(text),
    /[-=_–—]{3,}\s*$/.test(text),
  ].join();
}

function candidate(line: Line, at: number): Candidate | undefined {
  const [first, ...others] = line.cells;
  if (!first || line.bullet) return undefined;
  const title = bareTitle(first.text);
  const section = sectionOf(title);
  if (section) {
    const after =
      others.length > 0 ? { ...line, cells: others, gap: 0, size: undefined } : undefined;
    return { at, title, section, look: lookOf(line), after };
  }
  if (others.length > 0 || title.length > 45 || title.length < 3) return undefined;
  return { at, title, look: lookOf(line) };
}

/** “Skills: Python, Go”: the heading and what it heads on one line, after a blank line. */
function runIn(line: Line, at: number): Candidate | undefined {
  const match = /^([^:]{3,40}):\s+(\S.*)$/s.exec(textOf(line));
  const section = match?.[1] && sectionOf(match[1]);
  if (
    !match?.[1] ||
    !match[2] ||
    !section ||
    line.bullet ||
    (!(line.gap ?? 0) && !isCaps(match[1]))
  )
    return undefined;
  if (!['skills', 'languages', 'interests', 'summary', 'education'].includes(section))
    return undefined;
  return {
    at,
    title: match[1],
    section,
    look: 'run-in',
    after: { ...line, cells: [{ text: match[2] }], gap: 0 },
  };
}

function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = line.size ?? 0;
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isTitle = (text: string) =>
  /\p{L}{3}/u.test(text) && !/\d{4}|@|https?:|[·∙•|]/.test(text) && !isSchool(text);

/** A date just below: the line above is the first of an entry. */
function leadsEntry(next: Line | undefined, second: Line | undefined): boolean {
  return [next, second].some((line) => {
    const text = line ? textOf(line) : '';
    const [date] = datesIn(text);
    return date !== undefined && withoutDate(text, date).length < 4;
  });
}

/** Words of a section that are as often the name of a group of skills or of a kind of project. */
const WEAK =
  /^(?:research|programming|programming languages|tools|technologies|languages|software|it|web|design|strengths|leadership|activities|community|service|writing|speaking|open source|talks|samples|training)$/;

/** Begins where the headings that are beyond doubt begin, unless they are centred. */
function isAligned(line: Line, sure: readonly Line[]): boolean {
  const { indent } = line;
  const indents = sure.flatMap((other) => other.indent ?? []);
  if (indent === undefined || indents.length < 2) return true;
  const centred = new Set(indents.map(Math.round)).size === indents.length;
  return centred || indents.some((other) => Math.abs(other - indent) < 4);
}

/** The look that headings of most different sections have. */
function mainLook(
  known: readonly Candidate[],
): { look: string; sections: Map<string, number> } | undefined {
  const found = new Map<string, Set<Section>>();
  for (const { look, section } of known) {
    if (section) found.set(look, (found.get(look) ?? new Set()).add(section));
  }
  const sections = new Map([...found].map(([look, set]) => [look, set.size] as const));
  const [first] = [...sections].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  return first && { look: first[0], sections };
}

/** The candidates that are headings: those that look like the headings that are beyond doubt. */
function headingsAmong(lines: readonly Line[]): Candidate[] {
  const all = lines.flatMap((line, at) => candidate(line, at) ?? []);
  const known = all.filter((c) => c.section);
  const main = mainLook(known);
  if (!main) return [];
  const lineOf = (c: Candidate | undefined): Line => lines[c?.at ?? 0] ?? { cells: [] };
  const body = bodySize(lines);
  const isMain = (c: Candidate) => c.look === main.look;
  const first = known.find(isMain);
  const { level: mainLevel = 0, size: mainSize = 0 } = lineOf(first);
  const standsOut = (line: Line) =>
    (line.level ?? 0) > 0 ||
    (line.size ?? 0) > body * 1.04 ||
    isBold(line) ||
    isCaps(line.cells[0]?.text ?? '');
  const sure = known.filter((c) => isMain(c) && !WEAK.test(plain(c.title))).map(lineOf);
  const unknown = all.filter((c) => isMain(c) && !c.section && !looseSectionOf(c.title));
  const telling = standsOut(lineOf(first)) && unknown.length <= all.filter(isMain).length / 2;

  /** A heading of no section that is known. */
  const isOther = (c: Candidate) => {
    if (!telling || !isTitle(c.title) || !isAligned(lineOf(c), sure)) return false;
    if (looseSectionOf(c.title)) return c.at > 0;
    return c.at > (first?.at ?? 0) && !leadsEntry(lines[c.at + 1], lines[c.at + 2]);
  };
  /** Other looks: a side column has its own, as long as it is no less prominent than the text. */
  const isElsewhere = (c: Candidate) => {
    const { level = 0, size = 0, gap = 0 } = lineOf(c);
    if (mainLevel > 0) return level > 0 && level <= mainLevel;
    // Plain text has no sizes: a blank line above has to do.
    if (body === 0) return (gap > 0 || c.at === 0) && !WEAK.test(plain(c.title));
    if (!standsOut(lineOf(first))) return gap > 0 || c.at === 0;
    return size >= mainSize * 0.85 && size > body * 1.04;
  };
  return all.filter((c) => {
    if (!isMain(c)) return c.section !== undefined && isElsewhere(c);
    if (!c.section) return isOther(c);
    return !WEAK.test(plain(c.title)) || isAligned(lineOf(c), sure);
  });
}

/** Cuts `lines` at their headings; what stands before the first is `head`. */
export function sectionsOf(lines: readonly Line[]): { head: Line[]; blocks: Block[] } {
  const headings = headingsAmong(lines);
  const taken = new Set(headings.map((c) => c.at));
  for (const [at, line] of lines.entries()) {
    const c = taken.has(at) ? undefined : runIn(line, at);
    const before = headings.filter((h) => h.at < at).at(-1)?.section;
    if (c && before !== 'skills' && before !== 'work' && before !== 'projects') headings.push(c);
  }
  headings.sort((a, b) => a.at - b.at);
  const kept = headings.filter((c, i) => {
    // “Languages” among the skills is a group of them where the section of that name comes later.
    if (c.section !== 'languages' || headings[i - 1]?.section !== 'skills') return true;
    return !headings.slice(i + 1).some((later) => later.section === 'languages');
  });
  const blocks = kept.map((c, i): Block => {
    const inside = lines
      .slice(c.at + 1, kept[i + 1]?.at ?? lines.length)
      .filter((line) => !isRule(line));
    return {
      section: c.section ?? looseSectionOf(c.title) ?? 'other',
      title: c.title,
      lines: c.after ? [c.after, ...inside] : inside,
    };
  });
  return {
    head: lines.slice(0, kept[0]?.at ?? lines.length).filter((line) => !isRule(line)),
    blocks,
  };
}

function isRule(line: Line): boolean {
  return /^[\s=_*~–—-]*$/u.test(textOf(line));
}
