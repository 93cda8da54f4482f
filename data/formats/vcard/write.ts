/** vCard 4.0 (RFC 6350), with profiles (RFC 9554), skills and interests (RFC 6715). */
import { nameParts } from '../../resume/person-name/parts';
import { singleSkills } from '../../resume/skill-groups';
import type { Basics } from '../../schema/resume';
import type { Writer } from '../format';
import { safeHref } from '../shared/link';
import { outlineOf } from '../shared/outline';
import { items, oneLine } from '../shared/plain';

/** Writes a vCard: the person and the job now, for an address book. */
export const write: Writer = async (resume) => {
  const { basics = {}, work = [], skills = [], interests = [] } = resume;
  const { name, label } = outlineOf(resume);
  const now = work.find((job) => !oneLine(job.endDate) && oneLine(job.startDate));
  const { address, city, region, postalCode, countryCode } = basics.location ?? {};
  const place = ['', '', address, city, region, postalCode, countryCode].map(oneLine);
  const image = oneLine(basics.image);
  const summary = typeof basics.summary === 'string' ? basics.summary.trim() : '';

  const content: [property: string, value: string][] = [
    ['VERSION', '4.0'],
    ['PRODID', '-//Résumé Card//EN'],
    ['KIND', 'individual'],
    // FN must be there even when nothing is known of the person (RFC 6350, 6.2.1).
    ['FN', escapeText(name)],
    ['N', name && namesOf(basics)],
    ['EMAIL', escapeText(oneLine(basics.email))],
    ['TEL', escapeText(oneLine(basics.phone))],
    ['ADR', place.some(Boolean) ? place.map(escapePart).join(';') : ''],
    ['TITLE', escapeText(oneLine(now?.position) || label)],
    ['ORG', escapePart(oneLine(now?.name))],
    ['URL', safeHref(basics.url) ?? ''],
    ['PHOTO', /^https?:/i.test(image) ? (safeHref(image) ?? '') : ''],
    ...(basics.profiles ?? []).map(({ network, url, username }): [string, string] => [
      `SOCIALPROFILE${parameter('SERVICE-TYPE', network)}${parameter('USERNAME', username)}`,
      safeHref(url) ?? '',
    ]),
    ['NOTE', escapeText(summary.replace(/\r\n?/g, '\n'))],
    ...skills
      .flatMap((skill) => items(singleSkills(skill)))
      .map((skill): [string, string] => ['EXPERTISE', escapeText(skill)]),
    ...interests.map((interest): [string, string] => [
      'INTEREST',
      escapeText(oneLine(interest.name)),
    ]),
  ];
  const lines = content
    .filter(([property, value]) => value !== '' || property === 'FN')
    .map(([property, value]) => fold(`${property}:${value}`));
  return new TextEncoder().encode(`${['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n')}\r\n`);
};

/** Family, given, additional names, prefixes, suffixes (RFC 6350, 6.2.2). */
function namesOf(basics: Basics): string {
  const { family, given, additional, prefix, suffix } = nameParts(basics);
  return [family, given, additional, prefix, suffix].map(oneLine).map(escapePart).join(';');
}

/** Escapes a text value (RFC 6350, 3.4). */
function escapeText(value: string): string {
  return value.replace(/[\\,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Escapes one part of a value whose parts are set apart by semicolons. */
function escapePart(value: string): string {
  return escapeText(value).replace(/;/g, '\\;');
}

/** A parameter in quotes, with `"` and `^` as RFC 6868 has them; nothing for an empty value. */
function parameter(name: string, value: unknown): string {
  const text = oneLine(value).replace(/\^/g, '^^').replace(/"/g, "^'");
  return text && `;${name}="${text}"`;
}

/** Folds a line at 75 octets, between characters (RFC 6350, 3.2). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
