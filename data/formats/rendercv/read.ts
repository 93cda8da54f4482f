/** RenderCV's YAML (https://docs.rendercv.com). */

import { periodIn, periodOf, writtenDate } from '../../dates/written';
import { message } from '../../messages/message';
import { isLink } from '../../schema/leaves';
import type { Resume } from '../../schema/resume';
import type { Reader } from '../format';
import { textOf } from '../parse-lines/line';
import { splitList } from '../parse-lines/list';
import { locationOf } from '../parse-lines/location';
import { sectionOf } from '../parse-lines/section-names';
import { linesOfText } from '../parse-lines/text-lines';
import { decode } from '../shared/decode';
import { bounded, guarded, Unreadable } from '../shared/guard';
import { at, filled, isLoose, type Loose, listAt, textAt } from '../shared/loose';

/** Where RenderCV's designs link a user name to. */
const PAGES: Record<string, string> = {
  LinkedIn: 'https://linkedin.com/in/',
  GitHub: 'https://github.com/',
  GitLab: 'https://gitlab.com/',
  Instagram: 'https://instagram.com/',
  ORCID: 'https://orcid.org/',
  X: 'https://x.com/',
  YouTube: 'https://youtube.com/@',
  Telegram: 'https://t.me/',
  ResearchGate: 'https://researchgate.net/profile/',
  Bluesky: 'https://bsky.app/profile/',
  Leetcode: 'https://leetcode.com/u/',
};

/** Markdown of an entry without its marks. */
const bare = (text: string) =>
  linesOfText(text)
    .map((line) => textOf(line).replace(/\t/g, ' '))
    .join('\n');
const bareAt = (value: unknown, ...paths: string[]) => bare(textAt(value, ...paths));
const linkIn = (text: string) => /\]\((https?:\/\/[^)\s]+)\)/.exec(text)?.[1];
const textsAt = (value: unknown, path: string) =>
  listAt(value, path).flatMap((text) => (typeof text === 'string' ? [bare(text)] : []));

function period(entry: unknown): ReturnType<typeof periodIn> {
  const [start, end, date] = ['start_date', 'end_date', 'date'].map((key) => textAt(entry, key));
  if (date && !start) return periodIn(date);
  return periodOf(start ?? '', end ?? '');
}

const add = <T>(list: T[] | undefined, item: T): T[] => [...(list ?? []), item];

/** Puts one entry where its keys say: RenderCV tells the kinds of entries apart by them. */
function place(resume: Resume, title: string, entry: unknown): string | undefined {
  const section = sectionOf(title.replace(/_/g, ' '));
  if (typeof entry === 'string') {
    if (section === 'skills')
      resume.skills = [
        ...(resume.skills ?? []),
        ...splitList(bare(entry)).map((name) => ({ name })),
      ];
    else if (section === 'interests')
      resume.interests = add(resume.interests, { name: bare(entry) });
    else if (section === 'summary')
      resume.basics = {
        ...resume.basics,
        summary: [resume.basics?.summary, bare(entry)].filter(Boolean).join('\n'),
      };
    else return bare(entry);
    return undefined;
  }
  if (!isLoose(entry)) return undefined;
  const summary = bareAt(entry, 'summary');
  const highlights = textsAt(entry, 'highlights');
  const url =
    linkIn(textAt(entry, 'name', 'company', 'institution', 'title')) ??
    (isLink(textAt(entry, 'url')) ? textAt(entry, 'url') : '');
  const common = { ...period(entry), summary, highlights, url };
  if (Object.hasOwn(entry, 'company')) {
    const job = filled({ position: bareAt(entry, 'position'), ...common });
    if (section === 'volunteer')
      resume.volunteer = add(resume.volunteer, { organization: bareAt(entry, 'company'), ...job });
    else
      resume.work = add(resume.work, {
        name: bareAt(entry, 'company'),
        ...filled({ location: bareAt(entry, 'location') }),
        ...job,
      });
  } else if (Object.hasOwn(entry, 'institution')) {
    resume.education = add(
      resume.education,
      filled({
        institution: bareAt(entry, 'institution'),
        studyType: bareAt(entry, 'degree'),
        area: bareAt(entry, 'area'),
        ...period(entry),
        url,
        courses: [...(summary ? [summary] : []), ...highlights],
      }),
    );
  } else if (
    Object.hasOwn(entry, 'authors') ||
    (Object.hasOwn(entry, 'title') && Object.hasOwn(entry, 'journal'))
  ) {
    const doi = textAt(entry, 'doi');
    resume.publications = add(
      resume.publications,
      filled({
        name: bareAt(entry, 'title'),
        publisher: bareAt(entry, 'journal'),
        releaseDate: writtenDate(textAt(entry, 'date')).date,
        url: url || (doi ? `https://doi.org/${doi}` : ''),
        summary: [textsAt(entry, 'authors').join(', '), summary].filter(Boolean).join('\n'),
      }),
    );
  } else if (Object.hasOwn(entry, 'label')) {
    const [name, details] = [bareAt(entry, 'label'), bareAt(entry, 'details')];
    if (section === 'languages')
      resume.languages = add(resume.languages, { language: name, fluency: details });
    else if (section === 'skills' || section === undefined)
      resume.skills = add(resume.skills, { name, keywords: splitList(details) });
    else if (section === 'interests')
      resume.interests = add(resume.interests, { name, keywords: splitList(details) });
    else return `${name}: ${details}`;
  } else if (
    Object.hasOwn(entry, 'bullet') ||
    Object.hasOwn(entry, 'number') ||
    Object.hasOwn(entry, 'reversed_number')
  ) {
    const text = bareAt(entry, 'bullet', 'number', 'reversed_number');
    if (section === 'awards')
      resume.awards = add(resume.awards, filled({ title: text, date: periodIn(text).startDate }));
    else if (section === 'skills')
      resume.skills = [...(resume.skills ?? []), ...splitList(text).map((name) => ({ name }))];
    else if (section === 'interests') resume.interests = add(resume.interests, { name: text });
    else return text;
  } else if (Object.hasOwn(entry, 'name')) {
    const name = bareAt(entry, 'name');
    const { startDate } = period(entry);
    if (section === 'awards')
      resume.awards = add(
        resume.awards,
        filled({
          title: name,
          date: startDate,
          summary: [summary, ...highlights].filter(Boolean).join('\n'),
        }),
      );
    else if (section === 'certificates')
      resume.certificates = add(resume.certificates, filled({ name, date: startDate, url }));
    else if (section === 'work') resume.work = add(resume.work, filled({ name, ...common }));
    else if (section === 'volunteer')
      resume.volunteer = add(resume.volunteer, filled({ organization: name, ...common }));
    else
      resume.projects = add(
        resume.projects,
        filled({ name, description: summary, ...period(entry), highlights, url }),
      );
  } else
    return Object.values(entry)
      .filter((value) => typeof value === 'string')
      .map(bare)
      .join('\n');
  return undefined;
}

function basicsOf(cv: Loose): NonNullable<Resume['basics']> {
  const networks = [...listAt(cv, 'social_networks')].map((item) => {
    const [network, username] = [textAt(item, 'network'), textAt(item, 'username')];
    const page = Object.hasOwn(PAGES, network) ? PAGES[network] : undefined;
    return filled({
      network,
      username,
      url: page && /^[\w.@-]+$/.test(username) ? page + username.replace(/^@/, '') : '',
    });
  });
  const location = textAt(cv, 'location');
  const website = textAt(cv, 'website');
  const first = (key: string) =>
    textAt(cv, key) ||
    listAt(cv, key).find((value): value is string => typeof value === 'string') ||
    '';
  return filled({
    name: bareAt(cv, 'name'),
    label: bareAt(cv, 'headline', 'label'),
    email: first('email'),
    phone: first('phone').replace(/^tel:/, ''),
    url: isLink(website) ? website : '',
    location: location ? locationOf(location) : {},
    profiles: networks,
  });
}

/** Reads RenderCV's YAML. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => {
    const { parse, YAMLParseError } = await import('yaml');
    let root: unknown;
    try {
      // The library stops at a hundred expanded aliases, so that few lines can't stand for billions.
      root = parse(decode(bytes), { maxAliasCount: 100, merge: false });
    } catch (error) {
      if (error instanceof YAMLParseError)
        throw new Unreadable(
          message('formats_rendercv_broken', { why: error.message.split('\n')[0] ?? '' }),
        );
      throw error;
    }
    const cv = at(bounded(root), 'cv');
    if (!isLoose(cv)) throw new Unreadable(message('formats_rendercv_unknown'));
    const resume: Resume = { basics: basicsOf(cv) };
    const sections = at(cv, 'sections');
    const rest: string[] = [];
    for (const [title, entries] of Object.entries(isLoose(sections) ? sections : {})) {
      const unplaced = (Array.isArray(entries) ? entries : [entries]).flatMap(
        (entry: unknown) => place(resume, title, entry) ?? [],
      );
      if (unplaced.length > 0) rest.push([title.replace(/_/g, ' '), ...unplaced].join('\n'));
    }
    return { resume, rest };
  });
