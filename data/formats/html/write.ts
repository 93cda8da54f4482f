/** One self-contained HTML page: no script, no request, printable, with JSON-LD and h-resume for machines. */

import type { Resume } from '../../schema/resume';
import { escapeHtml as text } from '../../text/html';
import type { Writer } from '../format';
import { type Span, spansOf } from '../shared/inline';
import { directionOf, languageOf } from '../shared/language';
import { type Contact, type Outline, outlineOf } from '../shared/outline';
import { oneLine } from '../shared/plain';
import { type Entry, type Row, rowText, type Section } from '../shared/section';
import { jsonLdText } from './json-ld';
import css from './style';

/** Writes the page. Everything of the résumé is escaped; links are http(s), mailto or tel. */
export const write: Writer = async (resume) => {
  const outline = outlineOf(resume);
  const { title, name, label } = outline;
  const monogram = oneLine(resume.meta?.monogram);
  const html = `<!doctype html>
<html lang="${languageOf(resume)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<meta name="author" content="${text(name)}">
<meta name="description" content="${text(label)}">
<style>${css}</style>
<script type="application/ld+json">${jsonLdText(resume)}</script>
</head>
<body class="h-resume">
${bodyHtml(outline, monogram && `<p class="monogram" aria-hidden="true">${text(monogram)}</p>`)}
</body>
</html>
`;
  return new TextEncoder().encode(html.replace(/\n{2,}/g, '\n'));
};

/** The résumé as rich text for the clipboard: headings, lists and links, without a style of its own. */
export function richText(resume: Resume): string {
  return bodyHtml(outlineOf(resume)).replace(/\n{2,}/g, '\n');
}

function bodyHtml({ name, label, contacts, sections }: Outline, monogram = ''): string {
  return `<header class="p-contact h-card" dir="${directionOf(name + label)}">
${monogram}
<h1 class="p-name">${text(name)}</h1>
${label && `<p class="label p-job-title">${text(label)}</p>`}
${contacts.length > 0 ? `<ul class="contact">${contacts.map(contactHtml).join('')}</ul>` : ''}
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>`;
}

const CONTACT_CLASSES: Record<string, string> = {
  Email: 'u-email',
  Phone: 'p-tel',
  Location: 'p-adr',
};

function contactHtml({ label, text: words, href }: Contact): string {
  const kind = CONTACT_CLASSES[label] ?? 'u-url';
  const value = href
    ? `<a class="${kind}" href="${text(href)}">${text(words)}</a>`
    : `<span class="${kind}">${text(words)}</span>`;
  return `<li><span class="kind">${text(label)}</span> <bdi>${value}</bdi></li>`;
}

function sectionHtml({ id, title, paragraphs, entries, rows }: Section): string {
  return `<section id="${id}"${id === 'summary' ? ' class="p-summary"' : ''}>
<h2>${title}</h2>
${paragraphs.map(paragraphHtml).join('')}
${entries.map((entry) => entryHtml(entry, id)).join('\n')}
${rowsHtml(rows, id)}
</section>`;
}

function entryHtml(entry: Entry, section: string): string {
  const { title, organisation, location, period, href, paragraphs, bullets, notes } = entry;
  const kind = section === 'education' ? 'p-education' : 'p-experience';
  const heading = href ? `<a class="u-url" href="${text(href)}">${text(title)}</a>` : text(title);
  return `<article class="${kind} h-event" dir="${directionOf(title + organisation)}">
${title && `<h3 class="p-name">${heading}</h3>`}
${
  organisation || location
    ? `<p class="where">${[
        organisation && `<b class="p-location">${text(organisation)}</b>`,
        text(location),
      ]
        .filter(Boolean)
        .join(' · ')}</p>`
    : ''
}
${period && `<p class="when">${timeHtml(entry)}</p>`}
${paragraphs.map(paragraphHtml).join('')}
${notes.map((note) => `<p class="note">${text(note.label)}: ${text(note.text)}</p>`).join('')}
${bullets.length > 0 ? `<ul>${bullets.map((bullet) => `<li dir="auto">${inlineHtml(bullet)}</li>`).join('')}</ul>` : ''}
</article>`;
}

/** The period with each end in a `time`, so that machines read the dates. */
function timeHtml({ period, start, end }: Entry): string {
  const [from = '', to] = period.split(' – ');
  const time = (date: string, words: string, kind: string) =>
    date ? `<time class="${kind}" datetime="${text(date)}">${text(words)}</time>` : text(words);
  return to === undefined
    ? time(start || end, from, 'dt-start')
    : `${time(start, from, 'dt-start')} – ${time(end, to, 'dt-end')}`;
}

function rowsHtml(rows: readonly Row[], section: string): string {
  if (rows.length === 0) return '';
  if (section === 'skills') return `<dl>${rows.map(skillHtml).join('\n')}</dl>`;
  const items = rows.map((row) => `<li><bdi>${text(rowText(row))}</bdi></li>`);
  return `<ul class="run-on">${items.join('\n')}</ul>`;
}

function skillHtml({ name, level, items, summary }: Row): string {
  const tags = items.map((item) => `<li class="p-skill">${text(item)}</li>`).join('');
  const says = [
    level && `<p class="level">${text(level)}</p>`,
    summary && paragraphHtml(summary),
    tags && `<ul class="tags">${tags}</ul>`,
  ];
  const about = says.filter(Boolean).join('');
  const term = name && `<dt${tags ? '' : ' class="p-skill"'}>${text(name)}</dt>`;
  return `<div dir="${directionOf(name)}">${term}${about && `<dd>${about}</dd>`}</div>`;
}

function paragraphHtml(paragraph: string): string {
  return `<p dir="auto">${inlineHtml(paragraph)}</p>`;
}

function inlineHtml(words: string): string {
  return spansOf(words).map(spanHtml).join('');
}

function spanHtml(span: Span): string {
  let html = text(span.text);
  if (span.code) html = `<code>${html}</code>`;
  if (span.italic) html = `<em>${html}</em>`;
  if (span.bold) html = `<strong>${html}</strong>`;
  return span.href ? `<a href="${text(span.href)}">${html}</a>` : html;
}
