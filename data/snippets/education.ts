/** Education: degree, field of study, school, dates, one line of each. */

import { entryLine, entryName, entryParts, partsBesideLine, sectionOf } from '../resume/sections';
import type { Education, Resume } from '../schema/resume';
import { bullets } from '../text/html';
import { entryRow, entryText, partSnippets } from './entry';
import { offered, type Snippet, slug, uniqueIds } from './snippet';

const EDUCATION = sectionOf('education');

/** The snippets of every education, after the list of all. */
export function educationSnippets({ education = [] }: Resume): Snippet[] {
  const id = uniqueIds();
  const lines = education.map((entry) => entryLine(EDUCATION, entry)).filter((line) => line !== '');
  const all: Snippet = {
    id: 'education',
    group: 'education',
    title: 'All education, one line each',
    text: lines.join('\n'),
    html: bullets(lines),
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

/** An education as plain text: its line, and what else is said of it. */
export function educationText(entry: Education): string {
  return entryText(EDUCATION, entry, partsBesideLine(EDUCATION, entry));
}

/** "Bachelor of Science, Computer Science" – whichever of the two is known. */
export function degree({ studyType, area }: Education): string {
  return [studyType, area].filter((part) => part?.trim()).join(', ');
}

function entrySnippets(education: Education, id: string): Snippet[] {
  const what = degree(education);
  const where = education.institution?.trim() ?? '';
  const entry = [what, where].filter(Boolean).join(' · ') || entryName(EDUCATION, education);
  const row = entryRow(EDUCATION, education);
  return [
    {
      id: `${id}.line`,
      group: 'education',
      entry,
      title: 'One line',
      text: entryLine(EDUCATION, education),
      row: what ? { ...row, what, where } : row,
    },
    ...partSnippets(entryParts(EDUCATION, education), { id, group: 'education', entry }),
  ];
}
