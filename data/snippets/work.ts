/** Employments: title, employer, dates, one line, highlights, the whole of each. */
import { periodText } from '../dates';
import type { Resume, Work } from '../schema/resume';
import { bullets, escapeHtml, paragraphs } from './html';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** The snippets of every job, newest first as the résumé has them, after the list of all. */
export function workSnippets({ work = [] }: Resume): Snippet[] {
  const id = uniqueIds();
  const all: Snippet = {
    id: 'work',
    group: 'work',
    title: 'All jobs, one line each',
    text: work.map(jobLine).join('\n'),
    html: bullets(work.map(jobLine)),
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
  return [job.position, job.name, periodText(job)].filter(Boolean).join(', ');
}

/** A job in full, as plain text: a line that says what, the summary, a bullet for each highlight. */
export function jobText(job: Work): string {
  return [jobLine(job), job.summary, highlightsText(job)].filter(Boolean).join('\n');
}

function jobSnippets(job: Work, id: string): Snippet[] {
  const entry = [job.position, job.name].filter(Boolean).join(' · ');
  const part = (name: string, title: string, text = '', html?: string): Snippet => ({
    id: `${id}.${name}`,
    group: 'work',
    entry,
    title,
    text,
    ...(html && { html }),
  });
  const highlights = job.highlights ?? [];
  const summary = job.summary ?? '';
  return [
    part('whole', 'Whole entry', jobText(job), wholeHtml(jobHead(job), summary, highlights)),
    part('position', 'Job title', job.position),
    part('name', 'Employer', job.name),
    part('dates', 'Dates', periodText(job)),
    part('line', 'One line', jobLine(job)),
    part('place', 'Place', job.location),
    part('summary', 'Summary', summary),
    part(
      'highlights',
      'Highlights',
      highlightsText(job),
      highlights.length > 0 ? bullets(highlights) : undefined,
    ),
    ...(highlights.length > 1 ? highlights : []).map((highlight, index) =>
      part(`highlight-${index + 1}`, `Highlight ${index + 1}`, highlight),
    ),
  ];
}

function highlightsText({ highlights = [] }: Work): string {
  return highlights.map((highlight) => `• ${highlight}`).join('\n');
}

function jobHead(job: Work): string {
  const rest = [job.name, periodText(job)].filter(Boolean).join(', ');
  return [job.position && `<strong>${escapeHtml(job.position)}</strong>`, escapeHtml(rest)]
    .filter(Boolean)
    .join(', ');
}

function wholeHtml(head: string, summary: string, highlights: readonly string[]): string {
  return `<p>${head}</p>${summary ? paragraphs(summary) : ''}${
    highlights.length > 0 ? bullets(highlights) : ''
  }`;
}
