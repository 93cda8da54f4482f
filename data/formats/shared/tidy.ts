/** What a document says, in the form in which it is kept: the same as when it is typed. */
import { cleanLink } from '../../resume/links';
import { oncePerPage } from '../../resume/profile-links';
import { entriesOf, SECTIONS } from '../../resume/sections';
import type { Resume } from '../../schema/resume';

/** The résumé with its telephone number written as all are, links without tracking, and each profile once. */
export async function tidied(resume: Resume): Promise<Resume> {
  const sections = SECTIONS.filter(({ key }) => resume[key]).map(({ key }) => [
    key,
    entriesOf(resume, key).map(withCleanLink),
  ]);
  const { basics } = resume;
  const whole: Resume = { ...resume, ...Object.fromEntries(sections) };
  if (!basics) return whole;
  const { phone, url, profiles } = basics;
  return {
    ...whole,
    basics: {
      ...basics,
      ...(phone && { phone: await keptPhone(phone, basics.location?.countryCode) }),
      ...(url && { url: cleanLink(url) }),
      ...(profiles && { profiles: oncePerPage(profiles, url) }),
    },
  };
}

function withCleanLink<T extends object>(entry: T): T {
  const url: unknown = Reflect.get(entry, 'url');
  return typeof url === 'string' ? { ...entry, url: cleanLink(url) } : entry;
}

async function keptPhone(written: string, country: string | undefined): Promise<string> {
  const { phoneAsKept } = await import('../../resume/phone');
  return phoneAsKept(written, country);
}
