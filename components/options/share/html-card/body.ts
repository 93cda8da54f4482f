/** The body of the page: the card's own sections in the card's own classes, as HTML. */
import { monogramOf } from '../../../../data/monogram';
import type { Resume } from '../../../../data/schema/resume';
import { escapeHtml } from '../../../../data/snippets/html';
import { resumeSnippets } from '../../../../data/snippets/index';
import { GROUPS, type GroupId, type Snippet } from '../../../../data/snippets/snippet';
import { iconPath } from '../../../ui/icons';
import { Lines } from './lines';

/** The card as HTML, and what its lines copy as JSON; everything of the résumé is escaped. */
export function cardBody(resume: Resume): { html: string; lines: string } {
  const snippets = resumeSnippets(resume);
  const lines = new Lines();
  const of = (group: GroupId) => snippets.filter((snippet) => snippet.group === group);
  const find = (id: string) => snippets.find((snippet) => snippet.id === id);
  const other = grouped(of('other'), ({ entry = '' }) => entry);
  const sections = [
    section(GROUPS.profile, tags(lines, of('profile'))),
    section(
      GROUPS.skills,
      skills(lines, of('skills')),
      heading(lines, GROUPS.skills, find('skills')),
    ),
    ...(['work', 'education'] as const).map((group) =>
      section(GROUPS[group], entries(lines, of(group)), heading(lines, GROUPS[group], find(group))),
    ),
    ...[...other].map(([title, rows]) => {
      const plain = rows.filter((row) => row.title === row.text);
      const all = rows.find((row) => row.title !== row.text);
      const body = plain.map((row) => lines.button(row, 'row plain')).join('');
      return section(title, body, heading(lines, title, all));
    }),
  ];
  const html = `<div class="card">
${head(lines, resume, snippets)}
<search hidden><input type="search" class="field" aria-label="Search this card" placeholder="Search" autocomplete="off"></search>
<main>
${sections.join('\n')}
</main>
</div>`;
  return { html, lines: lines.json() };
}

function head(lines: Lines, resume: Resume, snippets: readonly Snippet[]): string {
  const [name, headline] = ['name', 'headline'].map((id) => snippets.find((one) => one.id === id));
  const chips = snippets.filter(({ id }) => /^(email|tel|url|url\..+|location)$/.test(id));
  const monogram = escapeHtml(monogramOf(resume));
  const contact = chips.map((chip) =>
    lines.button(
      chip,
      'chip',
      escapeHtml(chip.text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')),
    ),
  );
  return `<header>
<div class="monogram" aria-hidden="true">${monogram}</div>
<div class="who"><h1>${name ? lines.button(name, 'name') : 'Résumé card'}</h1>${
    headline ? lines.button(headline, 'label') : ''
  }</div>
<div class="contact">${contact.join('')}</div>
</header>`;
}

function section(title: string, body: string, shown = escapeHtml(title)): string {
  if (body === '') return '';
  return `<section aria-label="${escapeHtml(title)}">\n<h2>${shown}</h2>\n${body}\n</section>`;
}

function heading(lines: Lines, title: string, all?: Snippet): string {
  return all ? lines.button(all, 'heading', escapeHtml(title)) : escapeHtml(title);
}

function tags(lines: Lines, snippets: readonly Snippet[]): string {
  if (snippets.length === 0) return '';
  const all = snippets.map((one) => lines.button(one, 'tag', escapeHtml(one.title)));
  return `<div class="tags">${all.join('')}</div>`;
}

function skills(lines: Lines, snippets: readonly Snippet[]): string {
  const inGroups = snippets.filter(({ entry }) => entry !== undefined);
  const groups = grouped(inGroups, ({ entry = '' }) => entry);
  const rows = [...groups].map(([group, members]) => {
    const own = members.find(({ title }) => title === group);
    const parts = members.filter((one) => one !== own);
    const tag = (one: Snippet) =>
      lines.button(
        one,
        one.title === one.text ? 'tag' : 'tag group',
        escapeHtml(one.title.replace(`${group}: `, '')),
      );
    const term = own ? lines.button(own, 'term', escapeHtml(group)) : escapeHtml(group);
    return `<div><dt>${term}</dt><dd>${parts.map(tag).join('')}</dd></div>`;
  });
  return rows.length > 0 ? `<dl class="skills">${rows.join('\n')}</dl>` : '';
}

/** Each entry as one line, its parts below; the script folds them. */
function entries(lines: Lines, snippets: readonly Snippet[]): string {
  const byEntry = grouped(snippets, ({ id }) => id.slice(0, id.lastIndexOf('.')));
  return [...byEntry]
    .map(([id, all]) => {
      const line = all.find((part) => part.id === `${id}.line`);
      return line ? entry(lines, line, all) : '';
    })
    .join('\n');
}

function entry(lines: Lines, line: Snippet, all: readonly Snippet[]): string {
  const [what = '', where = ''] = (line.entry ?? '').split(' · ');
  const when = all.find(({ id }) => id.endsWith('.dates'))?.text ?? '';
  const row = `<b>${escapeHtml(what)}</b><span class="when">${escapeHtml(when)}</span><span>${escapeHtml(where)}</span>`;
  const parts = all
    .filter((part) => part !== line)
    .map((part) =>
      lines.button(
        part,
        'part',
        `<span class="term">${escapeHtml(part.title)}</span><span class="text">${escapeHtml(part.text)}</span>`,
      ),
    );
  return `<div class="entry">
${lines.button(line, 'row', row)}
<button type="button" class="icon unfold" hidden aria-expanded="true" aria-label="${escapeHtml(line.entry ?? '')}: all of it"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${iconPath('unfold')}"/></svg></button>
<div class="parts">${parts.join('')}</div>
</div>`;
}

/** Snippets by what they have in common, in their order. */
function grouped(snippets: readonly Snippet[], keyOf: (snippet: Snippet) => string) {
  const groups = new Map<string, Snippet[]>();
  for (const snippet of snippets) {
    const group = groups.get(keyOf(snippet));
    if (group) group.push(snippet);
    else groups.set(keyOf(snippet), [snippet]);
  }
  return groups;
}
