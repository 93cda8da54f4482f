/** Education: degree, field of study, school, dates, one line of each. */
import { periodText } from '../dates';
import type { Education, Resume } from '../schema/resume';
import { bullets } from './html';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

/** The snippets of every education, after the list of all. */
export function educationSnippets({ education = [] }: Resume): Snippet[] {
  const id = uniqueIds();
  const all: Snippet = {
    id: 'education',
    group: 'education',
    title: 'All education, one line each',
    text: education.map(educationLine).join('\n'),
    html: bullets(education.map(educationLine)),
  };
  return offered([
    all,
    ...education.flatMap((entry) =>
      entrySnippets(
        entry,
        id(`education.${slug(entry.institution ?? '')}-${(entry.startDate ?? '').slice(0, 4)}`),
      ),
    ),
  ]);
}

/** "Bachelor of Science, Computer Science" – whichever of the two is known. */
export function degree({ studyType, area }: Education): string {
  return [studyType, area].filter(Boolean).join(', ');
}

/** An education as one line: "Bachelor of Science, Computer Science, University of …, 2000 – 2002". */
export function educationLine(entry: Education): string {
  return [degree(entry), entry.institution, periodText(entry)].filter(Boolean).join(', ');
}

/** An education as plain text: its line, and what else is said of it. */
export function educationText(entry: Education): string {
  return [educationLine(entry), entry.summary && `• ${entry.summary}`].filter(Boolean).join('\n');
}

function entrySnippets(education: Education, id: string): Snippet[] {
  const entry = [degree(education), education.institution].filter(Boolean).join(' · ');
  const part = (name: string, title: string, text = ''): Snippet => ({
    id: `${id}.${name}`,
    group: 'education',
    entry,
    title,
    text,
  });
  return [
    part('line', 'One line', educationLine(education)),
    part('institution', 'School', education.institution),
    part('studyType', 'Degree', education.studyType),
    part('area', 'Field of study', education.area),
    part('dates', 'Dates', periodText(education)),
    part('score', 'Grade', education.score),
    part('summary', 'Note', education.summary),
    part('courses', 'Courses', (education.courses ?? []).join(', ')),
  ];
}
