/** The body of the page: the card's own sections in the card's own classes, as HTML. */

import { shortLink } from '../../../../data/resume/links';
import { monogramOf } from '../../../../data/resume/monogram';
import type { Resume } from '../../../../data/schema/resume';
import { resumeSnippets } from '../../../../data/snippets/index';
import {
  GROUPS,
  type GroupId,
  isEntryLine,
  isReach,
  isSkill,
  type Snippet,
} from '../../../../data/snippets/snippet';
import { grouped } from '../../../../data/text/grouped';
import { escapeHtml } from '../../../../data/text/html';
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
      const all = rows.find((row) => !isEntryLine(row) && !row.of);
      const body = rows
        .filter(isEntryLine)
        .map((line) =>
          entry(
            lines,
            line,
            rows.filter((part) => part.of === line.id),
          ),
        )
        .join('');
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
  const chips = snippets.filter(isReach);
  const monogram = escapeHtml(monogramOf(resume));
  const contact = chips.map((chip) => lines.button(chip, 'chip', escapeHtml(shortLink(chip.text))));
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
  const single = snippets.filter((one) => one.entry === undefined && isSkill(one));
  const inGroups = snippets.filter(({ entry }) => entry !== undefined);
  const groups = grouped(inGroups, ({ entry = '' }) => entry);
  const note = (one: Snippet) => (one.note ? ` <small>${escapeHtml(one.note)}</small>` : '');
  const tag = (one: Snippet, group = '') =>
    lines.button(
      one,
      isSkill(one) ? 'tag' : 'tag group',
      escapeHtml(one.title.replace(`${group}: `, '')) + note(one),
    );
  const rows = [...groups].map(([group, members]) => {
    const own = members.find(({ title }) => title === group);
    const parts = members.filter((one) => one !== own);
    const term = own ? lines.button(own, 'term', escapeHtml(group) + note(own)) : escapeHtml(group);
    return `<div><dt>${term}</dt><dd>${parts.map((one) => tag(one, group)).join('')}</dd></div>`;
  });
  return [
    single.length > 0 ? `<div class="tags">${single.map((one) => tag(one)).join('')}</div>` : '',
    rows.length > 0 ? `<dl class="skills">${rows.join('\n')}</dl>` : '',
  ].join('');
}

/** Each entry as one line, its parts below; the script folds them. */
function entries(lines: Lines, snippets: readonly Snippet[]): string {
  const byEntry = grouped(snippets, ({ id }) => id.slice(0, id.lastIndexOf('.')));
  return [...byEntry]
    .map(([id, all]) => {
      const line = all.find((part) => part.id === `${id}.line`);
      return line
        ? entry(
            lines,
            line,
            all.filter((part) => part !== line),
          )
        : '';
    })
    .join('\n');
}

function entry(lines: Lines, line: Snippet, rest: readonly Snippet[]): string {
  const { row } = line;
  const head = row
    ? lines.button(
        line,
        'row',
        `<b>${escapeHtml(row.what)}</b><span class="when">${escapeHtml(row.when)}</span><span>${escapeHtml(row.where)}</span>`,
      )
    : lines.button(line, 'row plain');
  if (rest.length === 0) return head;
  const parts = rest.map((part) =>
    lines.button(
      part,
      'part',
      `<span class="term">${escapeHtml(part.title)}</span><span class="text">${escapeHtml(shortLink(part.text))}</span>`,
    ),
  );
  return `<div class="entry">
${head}
<button type="button" class="icon unfold" hidden aria-expanded="true" aria-label="${escapeHtml((row && line.entry) || line.title)}: all of it"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${iconPath('unfold')}"/></svg></button>
<div class="parts">${parts.join('')}</div>
</div>`;
}
