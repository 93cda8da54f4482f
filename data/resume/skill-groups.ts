/** The parts of a skill group: `keywords` has all of them, `groups` says which belong together. */
import type { Skill } from '../schema/resume';

type Group = NonNullable<Skill['groups']>[number];

/** The keywords that belong to no part. */
export function looseKeywords({ keywords = [], groups = [] }: Skill): string[] {
  const grouped = new Set(groups.flatMap((group) => group.keywords ?? []));
  return keywords.filter((keyword) => !grouped.has(keyword));
}

/**
 * Every keyword of a skill group once, also one that stands in a part alone, and a part that has none
 * and is one itself; empty ones are none.
 */
export function allKeywords({ keywords = [], groups = [] }: Skill): string[] {
  const within = groups.flatMap(({ name = '', keywords: members = [] }) =>
    members.length > 0 ? members : [name],
  );
  const all = [...keywords, ...within];
  return [...new Set(all)].filter((keyword) => keyword.trim() !== '');
}

/** The single skills of a group: its keywords, or its name where it has none and is a skill itself. */
export function singleSkills(skill: Skill): string[] {
  const keywords = allKeywords(skill);
  return keywords.length > 0 ? keywords : [skill.name ?? ''].filter((name) => name.trim() !== '');
}

/** Tells whether a skill is no group but a skill itself: a name, and at most how well. */
export function isSingle(skill: Skill): boolean {
  return allKeywords(skill).length === 0 && !skill.summary?.trim();
}

/** Several skills as one text: with semicolons where one of them has commas of its own. */
export function joined(keywords: readonly string[]): string {
  return keywords.join(keywords.some((keyword) => keyword.includes(', ')) ? '; ' : ', ');
}

/** The skill group with these loose keywords beside its parts. */
export function withLooseKeywords(skill: Skill, loose: readonly string[]): Skill {
  return withKeywords(skill, skill.groups ?? [], loose);
}

/** The skill group with these parts; its loose keywords stay. */
export function withGroups(skill: Skill, groups: readonly Group[]): Skill {
  return withKeywords(skill, groups, looseKeywords(skill));
}

function withKeywords(skill: Skill, groups: readonly Group[], loose: readonly string[]): Skill {
  const { keywords: _keywords, groups: _groups, ...rest } = skill;
  const keywords = [...new Set([...groups.flatMap((group) => group.keywords ?? []), ...loose])];
  return {
    ...rest,
    ...(keywords.length > 0 && { keywords }),
    ...(groups.length > 0 && { groups: [...groups] }),
  };
}
