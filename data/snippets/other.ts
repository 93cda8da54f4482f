/** Everything else a résumé holds, a line each: projects, languages, certificates, interests, … */
import { dateText, periodText } from '../dates';
import type { Resume } from '../schema/resume';
import { bullets } from './html';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** One section of the résumé that is neither work, education nor skills. */
export interface OtherSection {
  /** Its key in JSON Resume. */
  key: string;
  title: string;
  lines: string[];
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');

/** The sections that have something in them, in the order in which they are shown. */
export function otherSections(resume: Resume): OtherSection[] {
  return [
    {
      key: 'projects',
      title: 'Projects',
      lines: (resume.projects ?? []).map((project) =>
        join(project.name, project.description, project.entity, periodText(project), project.url),
      ),
    },
    {
      key: 'volunteer',
      title: 'Volunteering',
      lines: (resume.volunteer ?? []).map((entry) =>
        join(entry.position, entry.organization, periodText(entry), entry.summary),
      ),
    },
    {
      key: 'awards',
      title: 'Awards',
      lines: (resume.awards ?? []).map((award) =>
        join(award.title, award.awarder, dateText(award.date)),
      ),
    },
    {
      key: 'certificates',
      title: 'Certificates',
      lines: (resume.certificates ?? []).map((certificate) =>
        join(certificate.name, certificate.issuer, dateText(certificate.date)),
      ),
    },
    {
      key: 'publications',
      title: 'Publications',
      lines: (resume.publications ?? []).map((publication) =>
        join(publication.name, publication.publisher, dateText(publication.releaseDate)),
      ),
    },
    {
      key: 'languages',
      title: 'Languages',
      lines: (resume.languages ?? []).map(({ language, fluency }) =>
        language && fluency ? `${language} (${fluency})` : join(language, fluency),
      ),
    },
    {
      key: 'interests',
      title: 'Interests',
      lines: (resume.interests ?? []).map(({ name, keywords = [] }) =>
        name && keywords.length > 0 ? `${name} (${keywords.join(', ')})` : join(name, ...keywords),
      ),
    },
    {
      key: 'references',
      title: 'References',
      lines: (resume.references ?? []).map(({ name, reference }) =>
        [reference, name].filter(Boolean).join(' – '),
      ),
    },
  ]
    .map((section) => ({ ...section, lines: section.lines.filter((line) => line !== '') }))
    .filter((section) => section.lines.length > 0);
}

/** Each section as a list, and each of its lines. */
export function otherSnippets(resume: Resume): Snippet[] {
  const id = uniqueIds();
  return otherSections(resume).flatMap(({ key, title, lines }) => {
    const part = (name: string, of: string, text: string, html?: string): Snippet => ({
      id: id(name === '' ? key : `${key}.${name}`),
      group: 'other',
      entry: title,
      title: of,
      text,
      ...(html && { html }),
    });
    return offered([
      part('', `${title}, all`, lines.join('\n'), bullets(lines)),
      ...lines.map((line) => part(slug(line), line, line)),
    ]);
  });
}
