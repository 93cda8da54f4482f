/** Europass: XML and JSON of version 3 (`SkillsPassport`), and XML of the portal since 2020 (`Candidate`). */

import { message } from '../../messages/message';
import { isLink } from '../../schema/leaves';
import type { Resume } from '../../schema/resume';
import type { Read, Reader } from '../format';
import { networkOf } from '../parse-lines/contact-channels';
import { studyOf } from '../parse-lines/education';
import { decode } from '../shared/decode';
import { bounded, guarded, Unreadable } from '../shared/guard';
import { at, filled, isLoose, type Loose, listAt, parseJson, textAt } from '../shared/loose';
import { type Element, isElement, localName, parseMarkup } from '../shared/markup';
import { plainProse, proseOf } from '../shared/prose';
import { candidateOf } from './candidate';

/** XML as plain objects: children by name, a list where there are several, attributes beside them. */
export function treeOf(element: Element): unknown {
  const inner = element.children.filter((node) => isElement(node));
  const text = element.children
    .map((node) =>
      'data' in node && node.type !== 'comment'
        ? node.data
        : 'children' in node && node.type === 'cdata'
          ? node.children.map((c) => ('data' in c ? c.data : '')).join('')
          : '',
    )
    .join('')
    .trim();
  const attributes = Object.entries(element.attribs).filter(([name]) => !/^xmlns|:/.test(name));
  if (inner.length === 0 && attributes.length === 0) return text;
  const out: Loose = Object.fromEntries(attributes);
  if (text) out['#text'] = text;
  for (const node of inner) {
    const name = localName(node);
    if (name === '__proto__') continue;
    const value = treeOf(node);
    const before = Object.hasOwn(out, name) ? out[name] : undefined;
    if (Array.isArray(before)) before.push(value);
    else out[name] = before === undefined ? value : [before, value];
  }
  return out;
}

function dateOf(value: unknown): string {
  const part = (name: string) =>
    textAt(value, name, name.toLowerCase()).replace(/\D/g, '').padStart(2, '0');
  const year = textAt(value, 'Year', 'year');
  if (!/^\d{4}$/.test(year)) return '';
  const [month, day] = [part('Month'), part('Day')];
  return [year, ...(month !== '00' ? [month, ...(day !== '00' ? [day] : [])] : [])].join('-');
}

const period = (entry: unknown) =>
  filled({ startDate: dateOf(at(entry, 'Period.From')), endDate: dateOf(at(entry, 'Period.To')) });
/** The entries of a list: JSON has them at once, XML in an element of their own. */
const entries = (value: unknown, name: string) => listAt(value, `${name}List.${name}`, name);
const label = (value: unknown, path: string) => textAt(value, `${path}.Label`, path);

function place(contact: unknown): string {
  return [textAt(contact, 'Municipality'), label(contact, 'Country')].filter(Boolean).join(', ');
}

async function passportOf(root: unknown): Promise<Read> {
  const info = at(root, 'LearnerInfo');
  const person = at(info, 'Identification.PersonName');
  const contact = at(info, 'Identification.ContactInfo');
  const address = at(contact, 'Address.Contact');
  const sites = entries(contact, 'Website')
    .map((site) => textAt(site, 'Contact'))
    .map((site) => (/^https?:/i.test(site) ? site : `https://${site}`))
    .filter(isLink);
  const own = sites.find((site) => !networkOf(site));
  const prose = async (entry: unknown) => proseOf(textAt(entry, 'Activities'));
  const skills = at(info, 'Skills');
  const described = await Promise.all(
    ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].map(async (name) => ({
      name: name === 'JobRelated' ? 'Job-related' : name,
      text: await plainProse(textAt(skills, `${name}.Description`)),
    })),
  );
  const resume: Resume = filled({
    basics: filled({
      name: [textAt(person, 'FirstName'), textAt(person, 'Surname')].filter(Boolean).join(' '),
      label: label(info, 'Headline.Description') || label(info, 'Occupation'),
      email: textAt(contact, 'Email.Contact'),
      phone: textAt(entries(contact, 'Telephone')[0], 'Contact'),
      url: own,
      summary: await plainProse(textAt(info, 'ProfileSummary')),
      location: filled({
        address: textAt(address, 'AddressLine'),
        postalCode: textAt(address, 'PostalCode'),
        city: textAt(address, 'Municipality'),
        countryCode: textAt(address, 'Country.Code').replace(/^UK$/, 'GB'),
      }),
      profiles: sites
        .filter((site) => site !== own)
        .map((url) => filled({ network: networkOf(url), url })),
    }),
    work: await Promise.all(
      entries(info, 'WorkExperience').map(async (entry) =>
        filled({
          name: textAt(entry, 'Employer.Name'),
          position: label(entry, 'Position'),
          location: place(at(entry, 'Employer.ContactInfo.Address.Contact')),
          url: [textAt(entry, 'Employer.ContactInfo.Website.Contact')].find(isLink),
          ...period(entry),
          ...(await prose(entry)),
        }),
      ),
    ),
    education: await Promise.all(
      entries(info, 'Education').map(async (entry) => {
        const text = await plainProse(textAt(entry, 'Activities'));
        const title = label(entry, 'Title');
        const field = label(entry, 'Field');
        return filled({
          institution: textAt(entry, 'Organisation.Name'),
          ...(field ? { studyType: title, area: field } : studyOf(title)),
          ...period(entry),
          courses: text ? [text] : [],
        });
      }),
    ),
    languages: [
      ...entries(at(skills, 'Linguistic'), 'MotherTongue').map((entry) =>
        filled({ language: label(entry, 'Description'), fluency: 'Native speaker' }),
      ),
      ...entries(at(skills, 'Linguistic'), 'ForeignLanguage').map((entry) =>
        filled({
          language: label(entry, 'Description'),
          fluency: Object.values(at(entry, 'ProficiencyLevel') ?? {})
            .filter((level, i, all) => typeof level === 'string' && all.indexOf(level) === i)
            .join('/'),
        }),
      ),
    ],
  });
  const achievements = await Promise.all(
    entries(info, 'Achievement').map(async (entry) =>
      [label(entry, 'Title'), await plainProse(textAt(entry, 'Description'))]
        .filter(Boolean)
        .join('\n'),
    ),
  );
  const licences = listAt(skills, 'Driving.Description.Licence', 'Driving.Description')
    .map((licence) => (isLoose(licence) ? textAt(licence, 'Licence') : String(licence)))
    .filter(Boolean);
  const rest = [
    ...described.filter(({ text }) => text).map(({ name, text }) => `${name} skills\n${text}`),
    ...achievements,
    ...(licences.length > 0 ? [`Driving licence: ${licences.join(', ')}`] : []),
  ];
  return { resume, rest };
}

/** Reads Europass XML or JSON. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => {
    const source = decode(bytes)
      .replace(/^\uFEFF/, '')
      .trimStart();
    if (source.startsWith('{')) {
      const root = bounded(parseJson(source));
      return passportOf(at(root, 'SkillsPassport') ?? root);
    }
    const page = await parseMarkup(source, true);
    const root = page.children.find((node) => isElement(node));
    if (!isElement(root)) throw new Unreadable(message('formats_europass_broken'));
    const tree = bounded(treeOf(root));
    if (localName(root) === 'Candidate') return candidateOf(tree);
    if (at(tree, 'LearnerInfo') === undefined)
      throw new Unreadable(message('formats_europass_unknown'));
    return passportOf(tree);
  });
