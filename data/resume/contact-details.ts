/** The contact details a person types in, each checked as it is typed. */

import { type Message, message } from '../messages/message';
import { isEmail, isLink } from '../schema/leaves';
import type { Reading } from '../schema/problem';
import type { Basics, Resume } from '../schema/resume';
import { cleanLink } from './links';

export type ContactDetail = 'email' | 'phone' | 'url';

/**
 * Checks one contact detail and brings it into the form in which it is kept.
 * @param countryCode The country of the person's address, ISO 3166-1 alpha-2, for national phone numbers.
 * @returns The value to keep (empty stays empty), or what is wrong with it.
 */
export async function readContactDetail(
  detail: ContactDetail,
  typed: string,
  countryCode?: string,
): Promise<Reading<string>> {
  const value = typed.trim();
  if (value === '') return { ok: true, value };
  if (detail === 'email') {
    return isEmail(value) ? { ok: true, value } : wrong(detail, message('resume_contact_email'));
  }
  if (detail === 'url') return readUrl(value);
  const { readPhone } = await import('./phone');
  return readPhone(value, countryCode);
}

/** The résumé with one contact detail set, or removed where `value` is empty. */
export function withContactDetail(resume: Resume, detail: ContactDetail, value: string): Resume {
  const { [detail]: _before, ...rest }: Basics = resume.basics ?? {};
  return { ...resume, basics: value === '' ? rest : { ...rest, [detail]: value } };
}

/** "example.org" is taken for https://example.org; a word without a dot is no address. */
function readUrl(value: string): Reading<string> {
  const url = /^[a-z][a-z\d+.-]*:/i.test(value) ? value : `https://${value}`;
  const good = isLink(url) && /^https?:/i.test(url) && new URL(url).hostname.includes('.');
  return good ? { ok: true, value: cleanLink(url) } : wrong('url', message('resume_contact_url'));
}

function wrong(detail: ContactDetail, message: Message): Reading<string> {
  return { ok: false, problems: [{ path: `basics.${detail}`, message }] };
}
