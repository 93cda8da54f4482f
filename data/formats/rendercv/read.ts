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

type SectionName = ReturnType<typeof sectionOf>;

/** Puts one entry into its section. @returns What has no place there. */
type Place = (resume: Resume, section: SectionName, entry: Loose) => string | undefined;

const has =
  (...keys: string[]) =>
  (entry: Loose): boolean =>
    keys.some((key) => Object.hasOwn(entry, key));

/** RenderCV tells the kinds of entries apart by their keys; the first that fits. */
const KINDS: readonly { is(entry: Loose): boolean; place: Place }[] = [
  { is: has('company'), place: placeJob },
  { is: has('institution'), place: placeEducation },
  {
    is: (entry) => has('authors')(entry) || (has('title')(entry) && has('journal')(entry)),
    place: placePublication,
  },
  { is: has('label'), place: placeLabelled },
  { is: has('bullet', 'number', 'reversed_number'), place: placeItem },
  { is: has('name'), place: placeNamed },
];

/** Puts one entry where its keys say. @returns The text of what has no place. */
function place(resume: Resume, title: string, entry: unknown): string | undefined {
  const section = sectionOf(title.replace(/_/g, ' '));
  if (typeof entry === 'string') return placeText(resume, section, bare(entry));
  if (!isLoose(entry)) return undefined;
  const kind = KINDS.find(({ is }) => is(entry));
  if (kind) return kind.place(resume, section, entry);
  return Object.values(entry)
    .filter((value) => typeof value === 'string')
    .map(bare)
    .join('\n');
}

function placeText(resume: Resume, section: SectionName, text: string): string | undefined {
  if (section !== 'summary') return placeWords(resume, section, text);
  const summary = [resume.basics?.summary, text].filter(Boolean).join('\n');
  resume.basics = { ...resume.basics, summary };
  return undefined;
}

/** Skills and interests that are no more than words. */
function placeWords(resume: Resume, section: SectionName, text: string): string | undefined {
  if (section === 'skills')
    resume.skills = [...(resume.skills ?? []), ...splitList(text).map((name) => ({ name }))];
  else if (section === 'interests') resume.interests = add(resume.interests, { name: text });
  else return text;
  return undefined;
}

const summaryOf = (entry: Loose) => bareAt(entry, 'summary');
const highlightsOf = (entry: Loose) => textsAt(entry, 'highlights');
const urlOf = (entry: Loose) =>
  linkIn(textAt(entry, 'name', 'company', 'institution', 'title')) ??
  (isLink(textAt(entry, 'url')) ? textAt(entry, 'url') : '');

/** What an employment and an entry that has but a name may say of itself. */
const commonOf = (entry: Loose) => ({
  ...period(entry),
  summary: summaryOf(entry),
  highlights: highlightsOf(entry),
  url: urlOf(entry),
});

function placeJob(resume: Resume, section: SectionName, entry: Loose): undefined {
  const employer = bareAt(entry, 'company');
  const job = filled({ position: bareAt(entry, 'position'), ...commonOf(entry) });
  if (section === 'volunteer')
    resume.volunteer = add(resume.volunteer, { organization: employer, ...job });
  else {
    const location = filled({ location: bareAt(entry, 'location') });
    resume.work = add(resume.work, { name: employer, ...location, ...job });
  }
}

function placeEducation(resume: Resume, _: SectionName, entry: Loose): undefined {
  const summary = summaryOf(entry);
  resume.education = add(
    resume.education,
    filled({
      institution: bareAt(entry, 'institution'),
      studyType: bareAt(entry, 'degree'),
      area: bareAt(entry, 'area'),
      ...period(entry),
      url: urlOf(entry),
      courses: [...(summary ? [summary] : []), ...highlightsOf(entry)],
    }),
  );
}

function placePublication(resume: Resume, _: SectionName, entry: Loose): undefined {
  const doi = textAt(entry, 'doi');
  resume.publications = add(
    resume.publications,
    filled({
      name: bareAt(entry, 'title'),
      publisher: bareAt(entry, 'journal'),
      releaseDate: writtenDate(textAt(entry, 'date')).date,
      url: urlOf(entry) || (doi ? `https://doi.org/${doi}` : ''),
      summary: [textsAt(entry, 'authors').join(', '), summaryOf(entry)].filter(Boolean).join('\n'),
    }),
  );
}

function placeLabelled(resume: Resume, section: SectionName, entry: Loose): string | undefined {
  const [name, details] = [bareAt(entry, 'label'), bareAt(entry, 'details')];
  if (section === 'languages')
    resume.languages = add(resume.languages, { language: name, fluency: details });
  else if (section === 'skills' || section === undefined)
    resume.skills = add(resume.skills, { name, keywords: splitList(details) });
  else if (section === 'interests')
    resume.interests = add(resume.interests, { name, keywords: splitList(details) });
  else return `${name}: ${details}`;
  return undefined;
}

/** One item of a list, with a point or a number before it. */
function placeItem(resume: Resume, section: SectionName, entry: Loose): string | undefined {
  const text = bareAt(entry, 'bullet', 'number', 'reversed_number');
  if (section !== 'awards') return placeWords(resume, section, text);
  resume.awards = add(resume.awards, filled({ title: text, date: periodIn(text).startDate }));
  return undefined;
}

function placeNamed(resume: Resume, section: SectionName, entry: Loose): undefined {
  const name = bareAt(entry, 'name');
  const common = commonOf(entry);
  const { startDate: date, summary, highlights, url } = common;
  if (section === 'awards') {
    const text = [summary, ...highlights].filter(Boolean).join('\n');
    resume.awards = add(resume.awards, filled({ title: name, date, summary: text }));
  } else if (section === 'certificates')
    resume.certificates = add(resume.certificates, filled({ name, date, url }));
  else if (section === 'work') resume.work = add(resume.work, filled({ name, ...common }));
  else if (section === 'volunteer')
    resume.volunteer = add(resume.volunteer, filled({ organization: name, ...common }));
  else
    resume.projects = add(
      resume.projects,
      filled({ name, description: summary, ...period(entry), highlights, url }),
    );
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
