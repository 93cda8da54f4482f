/** Reactive Resume's JSON: versions 3, 4 and 5 (https://rxresu.me). */

import { periodIn, periodOf, writtenDate } from '../../dates/written';
import { isLink } from '../../schema/leaves';
import type { Resume } from '../../schema/resume';
import type { Reader } from '../format';
import { locationOf } from '../parse-lines/location';
import { decode } from '../shared/decode';
import { bounded, guarded } from '../shared/guard';
import { at, filled, isLoose, listAt, parseJson, textAt } from '../shared/loose';
import { plainProse, proseOf } from '../shared/prose';

const linkAt = (value: unknown, ...paths: string[]) => {
  const url = textAt(value, ...paths);
  return isLink(url) ? url : '';
};
const urlOf = (item: unknown) => linkAt(item, 'url.href', 'website.url', 'url');
const periodFrom = (item: unknown) => {
  const [start, end] = [
    textAt(item, 'date.start', 'startDate'),
    textAt(item, 'date.end', 'endDate'),
  ];
  return start || end ? periodOf(start, end) : periodIn(textAt(item, 'date', 'period'));
};
const isShown = (item: unknown) => at(item, 'visible') !== false && at(item, 'hidden') !== true;

/** The entries of a section, by its name in any of the versions. */
function items(root: unknown, ...names: string[]): unknown[] {
  return names
    .flatMap((name) => listAt(root, `sections.${name}.items`))
    .filter((item) => isLoose(item) && isShown(item));
}

const textsAt = (item: unknown, path: string) =>
  listAt(item, path).flatMap((text) => (typeof text === 'string' && text ? [text] : []));

async function basicsOf(root: unknown): Promise<NonNullable<Resume['basics']>> {
  const location = at(root, 'basics.location');
  const place = textAt(root, 'basics.location');
  return filled({
    name: textAt(root, 'basics.name'),
    label: textAt(root, 'basics.headline'),
    email: textAt(root, 'basics.email'),
    phone: textAt(root, 'basics.phone'),
    url: linkAt(root, 'basics.url.href', 'basics.website.url', 'basics.website', 'basics.url'),
    summary: await plainProse(
      textAt(root, 'sections.summary.content', 'summary.content', 'basics.summary'),
    ),
    image: linkAt(root, 'basics.picture.url', 'picture.url', 'basics.photo.url'),
    location: isLoose(location)
      ? filled({
          address: textAt(location, 'address'),
          city: textAt(location, 'city'),
          region: textAt(location, 'region'),
          postalCode: textAt(location, 'postalCode'),
          country: textAt(location, 'country'),
        })
      : place
        ? locationOf(place)
        : {},
    profiles: [...items(root, 'profiles'), ...listAt(root, 'basics.profiles')].map((item) =>
      filled({
        network: textAt(item, 'network'),
        username: textAt(item, 'username'),
        url: urlOf(item),
      }),
    ),
  });
}

/** Reads Reactive Resume's JSON; hidden entries are left out, as on its page. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => {
    const parsed = bounded(parseJson(decode(bytes)));
    const root = isLoose(parsed) && isLoose(parsed.data) ? parsed.data : parsed;
    const prose = (item: unknown) => proseOf(textAt(item, 'summary', 'description'));
    const flat = (item: unknown) => plainProse(textAt(item, 'summary', 'description'));
    const each = <T>(list: unknown[], make: (item: unknown) => Promise<T>) =>
      Promise.all(list.map(make));
    const resume: Resume = filled({
      basics: await basicsOf(root),
      work: await each(items(root, 'experience', 'work'), async (item) =>
        filled({
          name: textAt(item, 'company', 'name'),
          position: textAt(item, 'position'),
          location: textAt(item, 'location'),
          url: urlOf(item),
          ...periodFrom(item),
          ...(await prose(item)),
        }),
      ),
      volunteer: await each(items(root, 'volunteer'), async (item) =>
        filled({
          organization: textAt(item, 'organization'),
          position: textAt(item, 'position'),
          url: urlOf(item),
          ...periodFrom(item),
          ...(await prose(item)),
        }),
      ),
      education: await each(items(root, 'education'), async (item) => {
        const text = await flat(item);
        return filled({
          institution: textAt(item, 'institution', 'school'),
          studyType: textAt(item, 'studyType', 'degree'),
          area: textAt(item, 'area'),
          score: textAt(item, 'score', 'grade'),
          url: urlOf(item),
          ...periodFrom(item),
          courses: [...textsAt(item, 'courses'), ...(text ? [text] : [])],
        });
      }),
      awards: await each(items(root, 'awards'), async (item) =>
        filled({
          title: textAt(item, 'title'),
          awarder: textAt(item, 'awarder'),
          date: writtenDate(textAt(item, 'date')).date,
          summary: await flat(item),
        }),
      ),
      certificates: await each(items(root, 'certifications'), async (item) =>
        filled({
          name: textAt(item, 'name', 'title'),
          issuer: textAt(item, 'issuer'),
          date: writtenDate(textAt(item, 'date')).date,
          url: urlOf(item),
        }),
      ),
      publications: await each(items(root, 'publications'), async (item) =>
        filled({
          name: textAt(item, 'name', 'title'),
          publisher: textAt(item, 'publisher'),
          releaseDate: writtenDate(textAt(item, 'date')).date,
          url: urlOf(item),
          summary: await flat(item),
        }),
      ),
      skills: items(root, 'skills').map((item) =>
        filled({
          name: textAt(item, 'name'),
          level: textAt(item, 'description', 'proficiency'),
          keywords: textsAt(item, 'keywords'),
        }),
      ),
      languages: items(root, 'languages').map((item) =>
        filled({
          language: textAt(item, 'name', 'language'),
          fluency: textAt(item, 'description', 'fluency'),
        }),
      ),
      interests: items(root, 'interests').map((item) =>
        filled({ name: textAt(item, 'name'), keywords: textsAt(item, 'keywords') }),
      ),
      references: await each(items(root, 'references'), async (item) =>
        filled({
          name: textAt(item, 'name'),
          reference: [textAt(item, 'position'), await flat(item)].filter(Boolean).join('\n'),
        }),
      ),
      projects: await each(items(root, 'projects'), async (item) => {
        const { summary, highlights } = await proseOf(
          textAt(item, 'summary') || textAt(item, 'description'),
        );
        return filled({
          name: textAt(item, 'name'),
          description: [textAt(item, 'summary') ? textAt(item, 'description') : '', summary]
            .filter(Boolean)
            .join('\n'),
          highlights,
          keywords: textsAt(item, 'keywords'),
          url: urlOf(item),
          ...periodFrom(item),
        });
      }),
    });
    const custom = [
      ...Object.values(at(root, 'sections.custom') ?? {}),
      ...listAt(root, 'customSections'),
    ];
    const rest = await Promise.all(
      custom.flatMap((section: unknown) =>
        listAt(section, 'items').map(async (item) =>
          [
            textAt(section, 'name', 'title'),
            textAt(item, 'name', 'title', 'company', 'institution'),
            textAt(item, 'description', 'position'),
            textAt(item, 'date', 'period'),
            await flat(item),
          ]
            .filter(Boolean)
            .join('\n'),
        ),
      ),
    );
    return { resume, rest };
  });
