/** Plain text that applicant systems take: one column, known headings, one fact a line, UTF-8. */

import type { Writer } from '../format';
import { withoutMarks } from '../shared/inline';
import { outlineOf } from '../shared/outline';
import { type Entry, rowText, type Section } from '../shared/section';

/** Writes plain text: nothing wrapped, bullets as hyphens, headings in capitals, links in full. */
export const write: Writer = async (resume) => {
  const { name, label, contacts, sections } = outlineOf(resume);
  const head = [
    name,
    label,
    ...contacts.map(
      (contact) =>
        `${contact.label}: ${/^http/.test(contact.href ?? '') ? contact.href : contact.text}`,
    ),
  ].filter(Boolean);
  const blocks = [head.join('\n'), ...sections.map(sectionText)].filter(Boolean);
  return new TextEncoder().encode(`${blocks.join('\n\n')}\n`);
};

function sectionText({ title, paragraphs, entries, rows }: Section): string {
  const blocks = [
    paragraphs.map(withoutMarks).join('\n\n'),
    entries.map(entryText).join('\n\n'),
    rows
      .flatMap((row) => [rowText(row), withoutMarks(row.summary)])
      .filter(Boolean)
      .join('\n'),
  ].filter(Boolean);
  return `${title.toUpperCase()}\n\n${blocks.join('\n\n')}`;
}

function entryText(entry: Entry): string {
  return [
    entry.title,
    [entry.organisation, entry.location].filter(Boolean).join(' · '),
    entry.period,
    entry.href,
    ...entry.paragraphs.map(withoutMarks),
    ...entry.notes.map(({ label, text }) => `${label}: ${text}`),
    ...entry.bullets.map((bullet) => `- ${withoutMarks(bullet)}`),
  ]
    .filter(Boolean)
    .join('\n');
}
