/** Skills: all of them, each group, each sub-group, each one. */
import { commaSeparated } from '../listed';
import type { Resume, Skill } from '../schema/resume';
import { bullets, escapeHtml } from './html';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** Every way to say the skills, from the whole list down to a single one. */
export function skillSnippets({ skills = [] }: Resume): Snippet[] {
  const id = uniqueIds();
  const perLine = skills.map(line).filter(Boolean);
  const all: Snippet = {
    id: id('skills'),
    group: 'skills',
    title: 'All skills',
    text: perLine.join('\n'),
    html: skills.map((skill) => `<p>${richLine(skill)}</p>`).join(''),
  };
  const list: Snippet = {
    id: id('skills.list'),
    group: 'skills',
    title: 'All skills, comma-separated',
    text: commaSeparated([...new Set(skills.flatMap((skill) => skill.keywords ?? []))]),
  };
  return offered([all, list, ...skills.flatMap((skill) => groupSnippets(skill, id))]);
}

function groupSnippets(skill: Skill, id: (id: string) => string): Snippet[] {
  const name = skill.name || 'Skills';
  const own = id(`skills.${slug(name)}`);
  const of = (
    place: string,
    title: string,
    text: string,
    rest: Pick<Snippet, 'html' | 'part'> = {},
  ): Snippet => ({
    id: place === '' ? own : id(`${own}.${place}`),
    group: 'skills',
    entry: name,
    title,
    text,
    ...rest,
  });
  const keywords = skill.keywords ?? [];
  const groups = skill.groups ?? [];
  const grouped = new Set(groups.flatMap((group) => group.keywords ?? []));
  const single = (keyword: string, part?: string) =>
    of(slug(keyword), keyword, keyword, part === undefined ? {} : { part });
  return [
    of('', name, joined(keywords), { html: bullets(keywords) }),
    ...groups.flatMap(({ name: part = '', keywords: members = [] }) => [
      of(`group.${slug(part)}`, `${name}: ${part}`, joined(members), { part }),
      ...members.map((member) => single(member, part)),
    ]),
    ...keywords.filter((keyword) => !grouped.has(keyword)).map((keyword) => single(keyword)),
    of('summary', `${name}: in a sentence`, skill.summary ?? ''),
  ];
}

/** Several skills as one text: with semicolons where one of them has commas of its own. */
export function joined(keywords: readonly string[]): string {
  return keywords.join(keywords.some((keyword) => keyword.includes(', ')) ? '; ' : ', ');
}

/** "Low-latency database design. RDBMS: PostgreSQL, MySQL; Streaming: Kafka", without the group's name. */
function body({ summary, keywords = [], groups = [] }: Skill): string {
  const grouped = new Set(groups.flatMap((group) => group.keywords ?? []));
  const parts = groups.map((group) => `${group.name}: ${joined(group.keywords ?? [])}`);
  const rest = keywords.filter((keyword) => !grouped.has(keyword));
  const list = parts.length > 0 ? [...parts, ...rest].join('; ') : joined(rest);
  return [summary, list].filter(Boolean).join('. ');
}

function line(skill: Skill): string {
  return [skill.name, body(skill)].filter(Boolean).join(': ');
}

function richLine(skill: Skill): string {
  const name = skill.name && `<strong>${escapeHtml(skill.name)}:</strong>`;
  return [name, escapeHtml(body(skill))].filter(Boolean).join(' ');
}
