/** The sections of a résumé, in the order in which they are written. */
import { dateText, periodText } from '../../dates/format';
import { allKeywords, joined } from '../../resume/skill-groups';
import type { Resume } from '../../schema/resume';
import { linkText, safeHref } from './link';
import { items, lines, oneLine } from './plain';
import type { Entry, Row, Section } from './section';

/** @returns The sections that have something in them, the profile aside. */
export function sectionsOf(resume: Resume): Section[] {
  const rows = (id: string, title: string, list: Row[]): Section => ({
    id,
    title,
    paragraphs: [],
    entries: [],
    rows: list.filter((row) => Object.values(row).some((value) => value.length > 0)),
  });
  const entries = (id: string, title: string, list: Entry[]): Section => ({
    id,
    title,
    paragraphs: [],
    entries: list.filter(hasText),
    rows: [],
  });
  return [
    rows('skills', 'Skills', (resume.skills ?? []).map(skill)),
    entries('work', 'Experience', (resume.work ?? []).map(work)),
    entries('volunteer', 'Volunteering', (resume.volunteer ?? []).map(volunteer)),
    entries('education', 'Education', (resume.education ?? []).map(education)),
    entries('projects', 'Projects', (resume.projects ?? []).map(project)),
    entries('certificates', 'Certificates', (resume.certificates ?? []).map(certificate)),
    entries('awards', 'Awards', (resume.awards ?? []).map(award)),
    entries('publications', 'Publications', (resume.publications ?? []).map(publication)),
    rows('languages', 'Languages', (resume.languages ?? []).map(language)),
    rows('interests', 'Interests', (resume.interests ?? []).map(interest)),
    entries('references', 'References', (resume.references ?? []).map(reference)),
  ].filter((section) => section.entries.length + section.rows.length > 0);
}

function hasText({ title, location, period, paragraphs, bullets, notes }: Entry): boolean {
  return title + location + period !== '' || paragraphs.length + bullets.length + notes.length > 0;
}

type Item<K extends keyof Resume> = NonNullable<Resume[K]> extends (infer T)[] ? T : never;

function entry(parts: Partial<Omit<Entry, 'href'>> & { url?: string }): Entry {
  const { title, organisation, location, period, start, end, url } = parts;
  return {
    // An employer without a job title is still what the entry is about, and so is a mere link.
    title: oneLine(title) || oneLine(organisation) || linkText(oneLine(url)),
    organisation: oneLine(title) ? oneLine(organisation) : '',
    location: oneLine(location),
    period: oneLine(period),
    start: oneLine(start),
    end: oneLine(end),
    href: safeHref(url),
    paragraphs: parts.paragraphs ?? [],
    bullets: parts.bullets ?? [],
    notes: (parts.notes ?? []).filter(({ text }) => text !== ''),
  };
}

function dated(item: Parameters<typeof periodText>[0]) {
  return { period: periodText(item), start: item.startDate, end: item.endDate };
}

const work = (item: Item<'work'>): Entry =>
  entry({
    ...dated(item),
    title: item.position,
    organisation: item.name,
    location: item.location,
    url: item.url,
    paragraphs: [...lines(item.description), ...lines(item.summary)],
    bullets: items(item.highlights),
  });

const volunteer = (item: Item<'volunteer'>): Entry =>
  entry({
    ...dated(item),
    title: item.position,
    organisation: item.organization,
    url: item.url,
    paragraphs: lines(item.summary),
    bullets: items(item.highlights),
  });

const education = (item: Item<'education'>): Entry =>
  entry({
    ...dated(item),
    title: [oneLine(item.studyType), oneLine(item.area)].filter(Boolean).join(', '),
    organisation: item.institution,
    url: item.url,
    paragraphs: lines(item.summary).map(sentence),
    notes: [
      { label: 'Score', text: oneLine(item.score) },
      { label: 'Courses', text: joined(items(item.courses)) },
    ],
  });

const project = (item: Item<'projects'>): Entry =>
  entry({
    ...dated(item),
    title: item.name,
    organisation: item.entity,
    url: item.url,
    paragraphs: lines(item.description),
    bullets: items(item.highlights),
    notes: [
      { label: 'Roles', text: joined(items(item.roles)) },
      { label: 'Type', text: oneLine(item.type) },
      { label: 'Keywords', text: joined(items(item.keywords)) },
    ],
  });

const certificate = (item: Item<'certificates'>): Entry =>
  entry({ ...on(item.date), title: item.name, organisation: item.issuer, url: item.url });

const award = (item: Item<'awards'>): Entry =>
  entry({
    ...on(item.date),
    title: item.title,
    organisation: item.awarder,
    paragraphs: lines(item.summary),
  });

const publication = (item: Item<'publications'>): Entry =>
  entry({
    ...on(item.releaseDate),
    title: item.name,
    organisation: item.publisher,
    url: item.url,
    paragraphs: lines(item.summary),
  });

const reference = (item: Item<'references'>): Entry =>
  entry({ title: item.name, paragraphs: lines(item.reference) });

function on(date: string | undefined) {
  return { period: dateText(date), start: date, end: date };
}

function row(name: unknown, level: unknown, values?: readonly unknown[], summary?: unknown): Row {
  return {
    name: oneLine(name),
    level: oneLine(level),
    items: items(values),
    summary: sentence(oneLine(summary)),
  };
}

/** With its full stop: what tells it from a list or a title when it is read again. */
function sentence(text: string): string {
  return /\p{L}$|\p{N}$|\)$/u.test(text) ? `${text}.` : text;
}

/** On one line, its parts together: that is what applicant systems read as one list of skills. */
const skill = (item: Item<'skills'>): Row =>
  row(item.name, item.level, allKeywords(item), item.summary);
const language = (item: Item<'languages'>): Row => row(item.language, item.fluency);
const interest = (item: Item<'interests'>): Row => row(item.name, '', item.keywords, item.summary);
