/** Skills: all of them, each group, each sub-group, each one. */

import { allKeywords, isSingle, joined, looseKeywords, singleSkills } from '../resume/skill-groups';
import type { Resume, Skill } from '../schema/resume';
import { bullets, escapeHtml } from '../text/html';
import { commaSeparated } from '../text/listed';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** Every way to say the skills, from the whole list down to a single one. */
export function skillSnippets({ skills = [] }: Resume): Snippet[] {
  const id = uniqueIds();
  const perLine = linesOf(skills);
  const all: Snippet = {
    id: id('skills'),
    group: 'skills',
    title: 'All skills',
    text: perLine.map(({ text }) => text).join('\n'),
    html: perLine.map(({ html }) => `<p>${html}</p>`).join(''),
  };
  const list: Snippet = {
    id: id('skills.list'),
    group: 'skills',
    title: 'All skills, comma-separated',
    text: commaSeparated([...new Set(skills.flatMap(singleSkills))]),
  };
  return offered([
    all,
    list,
    ...skills.flatMap((skill) =>
      isSingle(skill) ? [singleSnippet(skill, id)] : groupSnippets(skill, id),
    ),
  ]);
}

/** A skill that belongs to no group: it stands among its like, under no heading. */
function singleSnippet({ name, level }: Skill, id: (id: string) => string): Snippet {
  const text = name?.trim() ? name : (level ?? '');
  return {
    id: id(`skills.${slug(text)}`),
    group: 'skills',
    title: text,
    text,
    ...(level?.trim() && level !== text && { note: level }),
  };
}

function groupSnippets(skill: Skill, id: (id: string) => string): Snippet[] {
  const { level } = skill;
  const name = skill.name?.trim() ? skill.name : 'Skills';
  const own = id(`skills.${slug(name)}`);
  const of = (
    place: string,
    title: string,
    text: string,
    rest: Pick<Snippet, 'html' | 'part' | 'note'> = {},
  ): Snippet => ({
    id: place === '' ? own : id(`${own}.${place}`),
    group: 'skills',
    entry: name,
    title,
    text,
    ...rest,
  });
  const keywords = allKeywords(skill);
  const single = (keyword: string, part?: string) =>
    of(slug(keyword), keyword, keyword, part === undefined ? {} : { part });
  const whole = keywords.length > 0 ? joined(keywords) : name;
  return [
    of('', name, whole, {
      ...(keywords.length > 0 && { html: bullets(keywords) }),
      ...(level?.trim() && { note: level }),
    }),
    ...(skill.groups ?? []).flatMap(({ name: part = '', keywords: members = [] }) => {
      // A part without skills of its own is one itself, and one without a name only holds some.
      if (members.length === 0) return [single(part)];
      const named = of(`group.${slug(part)}`, `${name}: ${part}`, joined(members), { part });
      return [
        ...(part.trim() === '' ? [] : [named]),
        ...members.map((member) => single(member, part)),
      ];
    }),
    ...looseKeywords(skill).map((keyword) => single(keyword)),
    of('summary', `${name}: in a sentence`, skill.summary ?? ''),
  ];
}

/** Each group on a line, and the skills that belong to none together on one. */
function linesOf(skills: readonly Skill[]): { text: string; html: string }[] {
  const lines: { text: string; html: string }[] = [];
  let singles: string[] = [];
  const close = () => {
    const text = joined(singles);
    if (text) lines.push({ text, html: escapeHtml(text) });
    singles = [];
  };
  for (const skill of skills) {
    if (isSingle(skill)) singles.push(...[named(skill)].filter(Boolean));
    else {
      close();
      lines.push({ text: line(skill), html: richLine(skill) });
    }
  }
  close();
  return lines.filter(({ text }) => text !== '');
}

/** "Python (expert)". */
function named({ name = '', level = '' }: Skill): string {
  if (!name.trim() || !level.trim()) return name.trim() ? name : level;
  return `${name} (${level})`;
}

/** "Low-latency database design. RDBMS: PostgreSQL, MySQL; Streaming: Kafka", without the group's name. */
function body(skill: Skill): string {
  const { summary, groups = [] } = skill;
  const parts = groups
    .map(({ name, keywords = [] }) => [name, joined(keywords)].filter(Boolean).join(': '))
    .filter((part) => part !== '');
  const rest = looseKeywords(skill);
  const list = parts.length > 0 ? [...parts, ...rest].join('; ') : joined(rest);
  return [summary, list].filter(Boolean).join('. ');
}

function line(skill: Skill): string {
  return [named(skill), body(skill)].filter(Boolean).join(': ');
}

function richLine(skill: Skill): string {
  const name = named(skill) && `<strong>${escapeHtml(named(skill))}:</strong>`;
  return [name, escapeHtml(body(skill))].filter(Boolean).join(' ');
}
