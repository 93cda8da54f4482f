/** The list of profile links of a résumé, edited: every function gives a new résumé. */

import type { Profile, Resume } from '../schema/resume';
import { moved } from '../text/moved';
import { cleanLink, isOfNetwork, linkKey } from './links';

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

/** What a profile leads to, as it is copied; where it has no address, who one is there. */
export function profileText({ network = '', username = '', url = '' }: Profile): string {
  return [url, username, network].find((text) => text.trim() !== '') ?? '';
}

/** The user name, where the address does not say it. */
export function profileName({ username = '', url = '' }: Profile): string {
  const said = profileText({ url, username });
  return said.toLowerCase().includes(username.trim().toLowerCase()) ? '' : username;
}

/**
 * The profiles without tracking, those that lead to one page as one.
 * @param website The person's own page: a profile that says no more than it is left out.
 */
export function oncePerPage(profiles: readonly Profile[], website = ''): Profile[] {
  const byPage = new Map<unknown, Profile>();
  for (const profile of profiles) {
    const page = profile.url ? linkKey(profile.url) : profile;
    const clean = profile.url ? { ...profile, url: cleanLink(profile.url) } : profile;
    const before = byPage.get(page);
    byPage.set(page, before ? { ...clean, ...saidIn(before) } : clean);
  }
  return [...byPage.values()].filter((profile) => !isWebsite(profile, website));
}

/** A profile without its empty values. */
const saidIn = (profile: Profile): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== ''));

/** A network's own page stays: forms ask for it by the network's name. */
function isWebsite({ url = '', username = '' }: Profile, website: string): boolean {
  return url !== '' && username === '' && !isOfNetwork(url) && linkKey(url) === linkKey(website);
}

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
