/** Markdown (CommonMark 0.31). */

import type { Writer } from '../format';
import { type Span, spansOf } from '../shared/inline';
import { outlineOf } from '../shared/outline';
import { type Entry, type Row, rowParts, type Section } from '../shared/section';

/** Writes Markdown: headings for name, sections and entries, bullets for highlights, links as links. */
export const write: Writer = async (resume) => {
  const { name, label, contacts, sections } = outlineOf(resume);
  const reach = contacts.map(
    ({ text, href, label }) => `${plain(label)}: ${href ? link(text, href) : plain(text)}`,
  );
  const blocks = [
    name && `# ${plain(name)}`,
    label && `**${plain(label)}**`,
    reach.map((line) => `- ${line}`).join('\n'),
    ...sections.map(sectionText),
  ].filter(Boolean);
  return new TextEncoder().encode(`${blocks.join('\n\n')}\n`);
};

function sectionText({ title, paragraphs, entries, rows }: Section): string {
  return [
    `## ${title}`,
    ...paragraphs.map(prose),
    ...entries.map(entryText),
    rows.map(rowLine).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function entryText(entry: Entry): string {
  const organisation = entry.organisation && `**${plain(entry.organisation)}**`;
  return [
    entry.title && `### ${entry.href ? link(entry.title, entry.href) : plain(entry.title)}`,
    [organisation, plain(entry.location), plain(entry.period)].filter(Boolean).join(' · '),
    ...entry.paragraphs.map(prose),
    ...entry.notes.map(({ label, text }) => `${label}: ${plain(text)}`),
    entry.bullets.map((bullet) => `- ${prose(bullet)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function rowLine(row: Row): string {
  const { title, says } = rowParts(row);
  const line = says ? `**${plain(title)}:** ${plain(says)}` : plain(title);
  return [`- ${line}`, row.summary && `  ${prose(row.summary)}`].filter(Boolean).join('\n\n');
}

function prose(text: string): string {
  return blockSafe(spansOf(text).map(spanText).join(''));
}

function spanText({ text, bold, italic, code, href }: Span): string {
  let out = code ? `\`${text}\`` : inlineSafe(text);
  if (italic) out = `*${out}*`;
  if (bold) out = `**${out}**`;
  return href ? `[${out}](<${target(href)}>)` : out;
}

function link(text: string, href: string): string {
  return `[${inlineSafe(text)}](<${target(href)}>)`;
}

/** A link target in angle brackets takes anything but these (CommonMark 6.3). */
function target(href: string): string {
  return href.replace(/[<>\\]/g, encodeURIComponent);
}

function plain(text: string): string {
  return blockSafe(inlineSafe(text));
}

/** Escapes what would be a mark; an underscore inside a word is none. */
function inlineSafe(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Escapes what would begin a heading, list, quote, rule or underline at the start of a line. */
function blockSafe(text: string): string {
  return text
    .replace(/^(#|[-+](?=\s|[-+]|$)|>|=+\s*$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
