/** The list of profile links of a résumé, edited: every function gives a new résumé. */
import { moved } from './order';
import type { Profile, Resume } from './schema/resume';

export type ProfileKey = 'network' | 'username' | 'url';

/** Networks that are suggested; any other can be typed. */
export const NETWORKS = [
  'LinkedIn',
  'GitHub',
  'GitLab',
  'Codeberg',
  'Stack Overflow',
  'Mastodon',
  'Bluesky',
  'X',
  'XING',
  'ORCID',
  'Google Scholar',
  'Behance',
  'Dribbble',
  'YouTube',
];

export function profilesOf(resume: Resume): readonly Profile[] {
  return resume.basics?.profiles ?? [];
}

/** The résumé with these links; without the list where there are none. */
export function withProfiles(resume: Resume, profiles: readonly Profile[]): Resume {
  const { profiles: _before, ...basics } = resume.basics ?? {};
  return {
    ...resume,
    basics: { ...basics, ...(profiles.length > 0 && { profiles: [...profiles] }) },
  };
}

/** One value of one link; the link behind the last is a new one. Without any value it goes, if it is the last. */
export function withProfile(resume: Resume, index: number, key: ProfileKey, value: string): Resume {
  const profiles = [...profilesOf(resume)];
  const { [key]: _before, ...rest } = profiles[index] ?? {};
  profiles[index] = value === '' ? rest : { ...rest, [key]: value };
  return withProfiles(resume, withoutEmptyEnd(profiles));
}

export function withProfileMoved(resume: Resume, from: number, to: number): Resume {
  return withProfiles(resume, moved(profilesOf(resume), from, to));
}

function withoutEmptyEnd(profiles: Profile[]): Profile[] {
  const last = profiles.findLastIndex((profile) => Object.keys(profile).length > 0);
  return profiles.slice(0, last + 1);
}
