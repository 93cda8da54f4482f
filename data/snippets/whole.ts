/** The whole résumé as plain text, as one pastes it into an e-mail or a form's only box. */
import { fullName } from '../resume/person-name/parts';
import type { Resume } from '../schema/resume';
import { contactSnippets } from './contact';
import { educationText } from './education';
import { otherSections } from './other';
import { headline } from './profile';
import { skillSnippets } from './skills';
import { isReach } from './snippet';
import { jobText } from './work';

/** Name, reach, then a headed block for each section that has something in it. */
export function wholeText(resume: Resume): string {
  const { basics = {}, work = [], education = [] } = resume;
  const contact = contactSnippets(resume);
  const reach = contact.filter(isReach).map(({ text }) => text);
  const skills = skillSnippets(resume).find(({ id }) => id === 'skills');
  const blocks = [
    [fullName(basics), headline(resume), reach.join(' · ')]
      .filter((part) => part?.trim())
      .join('\n'),
    headed('Profile', basics.summary),
    headed('Skills', skills?.text),
    headed('Experience', work.map(jobText).join('\n\n')),
    headed('Education', education.map(educationText).join('\n')),
    ...otherSections(resume).map(({ title, entries }) =>
      headed(title, entries.map(({ text }) => text).join('\n')),
    ),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function headed(title: string, body = ''): string {
  return body.trim() === '' ? '' : `${title.toUpperCase()}\n\n${body}`;
}
