/** Employments: title, employer, dates, one line, highlights, the whole of each. */
import { periodText } from '../dates/format';
import { entryLine, entryName, entryParts, partsBesideLine, sectionOf } from '../resume/sections';
import type { Resume, Work } from '../schema/resume';
import { bullets, escapeHtml, paragraphs } from '../text/html';
import { entryRow, entryText, partSnippets } from './entry';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

const WORK = sectionOf('work');

/** The snippets of every job, newest first as the résumé has them, after the list of all. */
export function workSnippets({ work = [] }: Resume): Snippet[] {
  const id = uniqueIds();
  const lines = work.map(jobLine).filter((line) => line !== '');
  const all: Snippet = {
    id: 'work',
    group: 'work',
    title: 'All jobs, one line each',
    text: lines.join('\n'),
    html: bullets(lines),
  };
  return offered([
    all,
    ...work.flatMap((job) =>
      jobSnippets(job, id(`work.${slug(job.name ?? '')}-${(job.startDate ?? '').slice(0, 4)}`)),
    ),
  ]);
}

/** A job as one line: "Systems Development Engineer, Amazon, Fall 2016 – now". */
export function jobLine(job: Work): string {
  return entryLine(WORK, job);
}

/** A job in full, as plain text: a line that says what, the summary, a bullet for each highlight. */
export function jobText(job: Work): string {
  return entryText(WORK, job, partsBesideLine(WORK, job));
}

function jobSnippets(job: Work, id: string): Snippet[] {
  const entry = entryName(WORK, job);
  const part = (name: string, title: string, text: string): Snippet => ({
    id: `${id}.${name}`,
    group: 'work',
    entry,
    title,
    text,
  });
  return [
    { ...part('whole', 'Whole entry', jobText(job)), html: wholeHtml(job) },
    { ...part('line', 'One line', jobLine(job)), row: entryRow(WORK, job) },
    ...partSnippets(entryParts(WORK, job), { id, group: 'work', entry }),
  ];
}

function jobHead(job: Work): string {
  const rest = [job.name, periodText(job)].filter(Boolean).join(', ');
  const head = [job.position && `<strong>${escapeHtml(job.position)}</strong>`, escapeHtml(rest)]
    .filter(Boolean)
    .join(', ');
  return head || escapeHtml(jobLine(job));
}

function wholeHtml(job: Work): string {
  const beside = partsBesideLine(WORK, job).map(({ key, text, items }) =>
    key === 'highlights' && items ? bullets(items) : paragraphs(text),
  );
  return `<p>${jobHead(job)}</p>${beside.join('')}`;
}
