/** LinkedIn's data export: a zip of CSV files (Settings → Data privacy → Get a copy of your data). */

import { periodOf, writtenDate } from '../../dates/written';
import { message } from '../../messages/message';
import type { Resume } from '../../schema/resume';
import type { Reader } from '../format';
import { networkOf } from '../parse-lines/contact-channels';
import { studyOf } from '../parse-lines/education';
import { locationOf } from '../parse-lines/location';
import { decode } from '../shared/decode';
import { bounded, guarded, Unreadable } from '../shared/guard';
import { filled } from '../shared/loose';
import { plainProse, proseOf } from '../shared/prose';
import { unzip } from '../shared/unzip';

type Row = Record<string, string>;

const TABLES = [
  'Profile',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Email Addresses',
  'PhoneNumbers',
  'Phone Numbers',
  'Certifications',
  'Projects',
  'Publications',
  'Honors',
  'Volunteering',
  'Courses',
  'Recommendations_Received',
  'Patents',
  'Organizations',
];
const nameOf = (path: string) => /(?:^|\/)([^/]+)\.csv$/i.exec(path)?.[1] ?? '';
const known = (path: string) =>
  TABLES.some((table) => table.toLowerCase() === nameOf(path).toLowerCase());

async function tables(bytes: Uint8Array): Promise<(name: string) => Row[]> {
  const files = await unzip(bytes, known);
  const { default: papa } = await import('papaparse');
  const byName = new Map(
    [...files].map(([path, file]) => [
      nameOf(path).toLowerCase(),
      papa.parse<Row>(decode(file).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
        .data,
    ]),
  );
  bounded(Object.fromEntries(byName));
  return (name) => byName.get(name.toLowerCase()) ?? [];
}

const cell = (row: Row | undefined, ...names: string[]) =>
  names.map((name) => row?.[name]?.trim()).find(Boolean) ?? '';

/** `[PERSONAL:https://a.example,COMPANY:https://b.example]` → the addresses. */
function bracketed(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/,\s*/)
    .map((part) => part.replace(/^[A-Z_]+:(?=\S)/, '').trim())
    .filter(Boolean);
}

function basicsOf(table: (name: string) => Row[]): NonNullable<Resume['basics']> {
  const [profile] = table('Profile');
  const emails = table('Email Addresses');
  const email = emails.find((row) => /^yes$/i.test(cell(row, 'Primary'))) ?? emails[0];
  const [phone] = [...table('PhoneNumbers'), ...table('Phone Numbers')];
  const sites = bracketed(cell(profile, 'Websites'))
    .map((site) => (/^https?:/i.test(site) ? site : `https://${site}`))
    .filter((site) => URL.canParse(site));
  const [url, ...others] = sites;
  const place = cell(profile, 'Geo Location');
  return filled({
    name: [cell(profile, 'First Name'), cell(profile, 'Last Name')].filter(Boolean).join(' '),
    label: cell(profile, 'Headline'),
    email: cell(email, 'Email Address'),
    phone: [cell(phone, 'Extension'), cell(phone, 'Number')].filter(Boolean).join(' '),
    url,
    summary: cell(profile, 'Summary'),
    location: filled({
      ...(place && locationOf(place)),
      postalCode: cell(profile, 'Zip Code'),
      address: cell(profile, 'Address'),
    }),
    profiles: [
      ...bracketed(cell(profile, 'Twitter Handles')).map((username) => ({
        network: 'Twitter',
        username,
      })),
      ...others.map((site) => filled({ network: networkOf(site), url: site })),
    ],
  });
}

/** Reads a résumé from LinkedIn's data export. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => {
    const table = await tables(bytes);
    if (table('Profile').length === 0 && table('Positions').length === 0) {
      throw new Unreadable(message('formats_linkedin_unknown'));
    }
    const each = <T>(name: string, make: (row: Row) => T | Promise<T>) =>
      Promise.all(table(name).map(make));
    const resume: Resume = filled({
      basics: basicsOf(table),
      work: await each('Positions', async (row) =>
        filled({
          name: cell(row, 'Company Name'),
          position: cell(row, 'Title'),
          location: cell(row, 'Location'),
          ...periodOf(cell(row, 'Started On'), cell(row, 'Finished On')),
          ...(await proseOf(cell(row, 'Description'))),
        }),
      ),
      volunteer: await each('Volunteering', async (row) =>
        filled({
          organization: cell(row, 'Company Name', 'Organization'),
          position: cell(row, 'Role'),
          ...periodOf(cell(row, 'Started On'), cell(row, 'Finished On')),
          ...(await proseOf(cell(row, 'Description'))),
        }),
      ),
      education: await each('Education', (row) =>
        filled({
          institution: cell(row, 'School Name'),
          ...studyOf(cell(row, 'Degree Name')),
          ...periodOf(cell(row, 'Start Date'), cell(row, 'End Date')),
          courses: [cell(row, 'Notes'), cell(row, 'Activities')].filter(Boolean),
        }),
      ),
      awards: await each('Honors', (row) =>
        filled({
          title: cell(row, 'Title'),
          date: writtenDate(cell(row, 'Issued On')).date,
          summary: cell(row, 'Description'),
        }),
      ),
      certificates: await each('Certifications', (row) =>
        filled({
          name: cell(row, 'Name'),
          issuer: cell(row, 'Authority'),
          date: writtenDate(cell(row, 'Started On')).date,
          url: cell(row, 'Url'),
        }),
      ),
      publications: await each('Publications', (row) =>
        filled({
          name: cell(row, 'Name'),
          publisher: cell(row, 'Publisher'),
          releaseDate: writtenDate(cell(row, 'Published On')).date,
          url: cell(row, 'Url'),
          summary: cell(row, 'Description'),
        }),
      ),
      skills: table('Skills')
        .map((row) => ({ name: cell(row, 'Name') }))
        .filter((skill) => skill.name),
      languages: table('Languages').map((row) =>
        filled({ language: cell(row, 'Name'), fluency: cell(row, 'Proficiency') }),
      ),
      references: await each('Recommendations_Received', (row) =>
        filled({
          name: [cell(row, 'First Name'), cell(row, 'Last Name')].filter(Boolean).join(' '),
          reference: cell(row, 'Text'),
        }),
      ),
      projects: await each('Projects', async (row) =>
        filled({
          name: cell(row, 'Title'),
          description: await plainProse(cell(row, 'Description')),
          url: cell(row, 'Url'),
          ...periodOf(cell(row, 'Started On'), cell(row, 'Finished On')),
        }),
      ),
    });
    const rest = [
      ...table('Courses').map((row) =>
        ['Course', cell(row, 'Name'), cell(row, 'Number')].filter(Boolean).join(': '),
      ),
      ...table('Patents').map((row) =>
        ['Patent', cell(row, 'Title'), cell(row, 'Number')].filter(Boolean).join(': '),
      ),
      ...table('Organizations').map((row) =>
        ['Organisation', cell(row, 'Name'), cell(row, 'Position')].filter(Boolean).join(': '),
      ),
    ];
    return { resume, rest };
  });
