/** Understands a résumé: from lines to JSON Resume. */
import type { Resume } from '../../schema/resume';
import type { Read } from '../format';
import { contactOf } from './contact';
import { isWayToReach } from './contact-channels';
import { datesIn } from './dates';
import { educationOf } from './education';
import { type Block, sectionsOf } from './headings';
import { isEndless, type Line, textOf } from './line';
import { isLevel } from './list';
import * as lists from './lists';
import { nameAmong } from './name';
import { skillsOf } from './skills';
import type { Section } from './words/sections';
import { workOf } from './work';

const paragraph = (lines: readonly Line[]) =>
  lines
    .map((line) => textOf(line).replace(/\t/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** Page numbers and the like, which a printed page repeats. */
const FURNITURE =
  /^(?:page\s+\d+(?:\s+of\s+\d+)?|\d+\s*\/\s*\d+|seite\s+\d+(?:\s+von\s+\d+)?|.{0,40}\s[–—-]\s\d+\/\d+|-?\s*\d{1,2}\s*-?)$/i;

const isFurniture = (text: string) => FURNITURE.test(text) && datesIn(text).length === 0;

function inSection(blocks: readonly Block[], section: Section): Line[] {
  return blocks.filter((block) => block.section === section).flatMap((block) => block.lines);
}

/** Each block of a section on its own: “Experience” and “Internships” are both work. */
function each<T>(
  blocks: readonly Block[],
  section: Section,
  read: (lines: readonly Line[]) => T[],
): T[] {
  return blocks
    .filter((block) => block.section === section && block.lines.length > 0)
    .flatMap((block) => read(block.lines));
}

function filled(resume: Resume): Resume {
  return Object.fromEntries(
    Object.entries(resume).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

interface Parts {
  head: Line[];
  blocks: Block[];
}

/** Where a side column comes first, the name stands below its last heading: it begins the top all the same. */
function withName({ head, blocks }: Parts, lines: readonly Line[]): Parts {
  const [name] = nameAmong([], lines.slice(0, 120)).used;
  const block = name?.size ? blocks.find((b) => b.lines.includes(name)) : undefined;
  if (!name?.size || !block) return { head, blocks };
  const at = block.lines.indexOf(name);
  const larger = lines.every((line) => line === name || (line.size ?? 0) < (name.size ?? 0) * 0.85);
  if (!larger || block.section === 'contact') return { head, blocks };
  const above = { ...block, lines: block.lines.slice(0, at) };
  return {
    head: [...head, ...block.lines.slice(at)],
    blocks: blocks.map((b) => (b === block ? above : b)),
  };
}

/** Without a heading for skills, groups of short words or levels under headings of their own are skills. */
function unnamedSkills(blocks: readonly Block[]): Block[] {
  const named = blocks.some((block) => block.section === 'skills');
  return blocks.filter(
    ({ section, lines }) =>
      section === 'other' &&
      lines.length > 0 &&
      lines.every((line) =>
        line.cells.every(({ text }) => text.length < 45 && !/[.!?]$/.test(text)),
      ) &&
      (isLevel(textOf(lines[0] ?? { cells: [] })) || (!named && lines.length > 1)) &&
      lines.every((line) => datesIn(textOf(line)).length === 0),
  );
}

/** @returns What the lines of a document, in reading order, say. */
export function understand(all: readonly Line[]): Read {
  const lines = all.filter((line) => !isEndless(textOf(line)));
  const endless = all.filter((line) => isEndless(textOf(line)));
  const kept = lines.filter(
    (line) => line.cells.some((cell) => cell.text.trim()) && !isFurniture(textOf(line).trim()),
  );
  const { head, blocks } = withName(sectionsOf(kept), kept);
  const about = inSection(blocks, 'summary');
  // “About” may hold the contacts as well.
  const ways = about.filter((line) => isWayToReach(line));
  const side = [...inSection(blocks, 'contact'), ...inSection(blocks, 'profiles'), ...ways];
  const { basics, rest } = contactOf(head, side, kept);
  const summary = paragraph(about.filter((line) => !ways.includes(line)));
  const unnamed = unnamedSkills(blocks);
  const resume = filled({
    basics: {
      ...basics,
      ...(summary && { summary: [basics.summary, summary].filter(Boolean).join('\n') }),
    },
    work: each(blocks, 'work', workOf),
    volunteer: each(blocks, 'volunteer', lists.volunteerOf),
    education: each(blocks, 'education', educationOf),
    awards: each(blocks, 'awards', lists.awardsOf),
    certificates: each(blocks, 'certificates', lists.certificatesOf),
    publications: each(blocks, 'publications', lists.publicationsOf),
    skills: [
      ...each(blocks, 'skills', skillsOf),
      ...unnamed.flatMap((block) =>
        skillsOf([{ cells: [{ text: `${block.title}:` }] }, ...block.lines]),
      ),
    ],
    languages: each(blocks, 'languages', lists.languagesOf),
    interests: each(blocks, 'interests', lists.interestsOf),
    references: each(blocks, 'references', lists.referencesOf),
    projects: each(blocks, 'projects', lists.projectsOf),
  });
  const unplaced = blocks
    .filter(
      (block) =>
        (block.section === 'other' || block.section === 'courses') && !unnamed.includes(block),
    )
    .map((block) => [block.title, paragraph(block.lines)].filter(Boolean).join('\n'));
  return { resume, rest: [...rest, ...unplaced, ...endless.map(textOf)] };
}
