/** The parts of a skill group: `keywords` has all of them, `groups` says which belong together. */
import type { Skill } from './schema/resume';

type Group = NonNullable<Skill['groups']>[number];

/** The keywords that belong to no part. */
export function looseKeywords({ keywords = [], groups = [] }: Skill): string[] {
  const grouped = new Set(groups.flatMap((group) => group.keywords ?? []));
  return keywords.filter((keyword) => !grouped.has(keyword));
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
