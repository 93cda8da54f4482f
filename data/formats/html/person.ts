/** A person in a page's own data: JSON-LD `Person` (https://schema.org/Person) and h-card (https://microformats.org/wiki/h-card). */

import { isPresent, periodOf } from '../../dates/written';
import { isEmail, isLink } from '../../schema/leaves';
import type { Basics, Education, Resume, Work } from '../../schema/resume';
import { networkOf, profileOf } from '../parse-lines/contact-channels';
import { at, filled, isLoose, listAt, parseJson, textAt } from '../shared/loose';
import { all, type Document, type Element, isElement, words } from '../shared/markup';

const isPerson = (value: unknown) =>
  isLoose(value) && [value['@type']].flat().some((type) => type === 'Person');

/** Every object in a document of JSON-LD, at any depth. */
function objectsIn(value: unknown, depth = 0): unknown[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value : Object.values(value);
  return [value, ...inner.flatMap((item: unknown) => objectsIn(item, depth + 1))];
}

function jsonLd(page: Document): unknown {
  const sources = all(page, 'script').filter((s) =>
    /^application\/ld\+json/i.test(s.attribs.type ?? ''),
  );
  for (const script of sources) {
    const text = script.children.map((node) => ('data' in node ? node.data : '')).join('');
    try {
      const person = objectsIn(parseJson(text)).find(isPerson);
      if (person) return person;
    } catch {
      // Broken data of a page is no reason not to read its words.
    }
  }
  return undefined;
}

const nameAt = (value: unknown, path: string) => textAt(value, path, `${path}.name`);
const textsAt = (value: unknown, path: string): unknown[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
};
const nameOf = (value: unknown) => (typeof value === 'string' ? value : textAt(value, 'name'));
const periodIn = (value: unknown) => {
  const end = textAt(value, 'endDate');
  return periodOf(textAt(value, 'startDate'), isPresent(end) ? '' : end);
};

function basicsFrom(person: unknown): Basics {
  const links = textsAt(person, 'sameAs').filter(
    (url): url is string => typeof url === 'string' && isLink(url),
  );
  const email = textAt(person, 'email').replace(/^mailto:/i, '');
  const [url] = [textAt(person, 'url')].filter(isLink);
  const address = at(person, 'address');
  const country = nameAt(address, 'addressCountry');
  return filled({
    name:
      textAt(person, 'name') ||
      [textAt(person, 'givenName'), textAt(person, 'familyName')].filter(Boolean).join(' '),
    label: nameAt(person, 'jobTitle') || nameAt(person, 'hasOccupation'),
    email: isEmail(email) ? email : '',
    phone: textAt(person, 'telephone').replace(/^tel:/i, ''),
    url: url ?? links.find((link) => !networkOf(link)),
    summary: textAt(person, 'description'),
    location: filled({
      address: typeof address === 'string' ? address : textAt(address, 'streetAddress'),
      city: textAt(address, 'addressLocality'),
      region: textAt(address, 'addressRegion'),
      postalCode: textAt(address, 'postalCode'),
      ...(/^[A-Z]{2}$/.test(country) ? { countryCode: country } : { country }),
    }),
    profiles: links.filter((link) => networkOf(link)).map(profileOf),
  });
}

/** Roles at organisations: `worksFor` is the organisation, or a role that holds it. */
function workFrom(person: unknown): Work[] {
  return listAt(person, 'worksFor').map((role) =>
    filled({
      name: nameAt(role, 'worksFor') || textAt(role, 'name'),
      position: textAt(role, 'roleName') || nameAt(role, 'jobTitle') || nameAt(person, 'jobTitle'),
      ...periodIn(role),
      summary: textAt(role, 'description'),
    }),
  );
}

function educationFrom(person: unknown): Education[] {
  return listAt(person, 'alumniOf').map((role) =>
    filled({
      institution: nameAt(role, 'alumniOf') || textAt(role, 'name'),
      studyType: textAt(role, 'roleName'),
      ...periodIn(role),
    }),
  );
}

const hasClass = (element: Element, name: string) =>
  (element.attribs.class ?? '').split(/\s+/).includes(name);

/** Every element below `root`, itself included. */
function elements(root: Document | Element): Element[] {
  return root.children.flatMap((node) => (isElement(node) ? [node, ...elements(node)] : []));
}

function hCard(page: Document): Basics {
  const card = elements(page).find(
    (element) => hasClass(element, 'h-card') || hasClass(element, 'vcard'),
  );
  if (!card) return {};
  const inside = elements(card);
  const element = (...names: string[]) =>
    inside.find((e) => names.some((name) => hasClass(e, name)));
  const text = (...names: string[]) => words(element(...names));
  const links = inside
    .filter((e) => hasClass(e, 'u-url') || /\bme\b/.test(e.attribs.rel ?? ''))
    .flatMap((e) => e.attribs.href ?? [])
    .filter(isLink);
  const email = (element('u-email', 'email')?.attribs.href ?? text('u-email', 'email')).replace(
    /^mailto:/i,
    '',
  );
  return filled({
    name: text('p-name', 'fn'),
    label: text('p-job-title', 'title'),
    email: isEmail(email) ? email : '',
    phone: (
      element('p-tel', 'u-tel', 'tel')?.attribs.href ?? text('p-tel', 'u-tel', 'tel')
    ).replace(/^tel:/i, ''),
    url: links.find((link) => !networkOf(link)),
    summary: text('p-note', 'note'),
    location: filled({
      city: text('p-locality', 'locality'),
      region: text('p-region', 'region'),
      postalCode: text('p-postal-code', 'postal-code'),
    }),
    profiles: links.filter((link) => networkOf(link)).map(profileOf),
  });
}

/** @returns What a page's own data says of the person; sections without entries are left out. */
export function personOf(page: Document): Resume {
  const person = jsonLd(page);
  const basics = { ...hCard(page), ...(person !== undefined && basicsFrom(person)) };
  return filled({
    basics,
    work: workFrom(person),
    education: educationFrom(person),
    skills: textsAt(person, 'knowsAbout')
      .map(nameOf)
      .filter(Boolean)
      .map((name) => ({ name })),
    languages: textsAt(person, 'knowsLanguage')
      .map(nameOf)
      .filter(Boolean)
      .map((language) => ({ language })),
  });
}
