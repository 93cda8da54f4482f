/** The placeholders one can put into a snippet, each with what it stands for in a résumé. */
import type { Resume } from '../schema/resume';
import { placeholders, render } from './template';

export interface Placeholder {
  /** What is searched and shown: `basics.email`. */
  name: string;
  /** What goes into the template; a list becomes a loop over it. */
  insert: string;
  /** What it gives now, as one line; empty where the résumé has no value. */
  gives: string;
}

/** What an entry of a list says in one line, where the list's own keys say less. */
const ENTRY: Record<string, string> = {
  work: '{{position}}, {{name}}, {{period}}',
  education: '{{studyType}}, {{area}}, {{institution}}, {{period}}',
  skills: '{{name}}: {{keywordList}}',
  projects: '{{name}}, {{period}}',
  volunteer: '{{position}}, {{organization}}, {{period}}',
  languages: '{{language}}',
  awards: '{{title}}',
  references: '{{reference}}',
};

const LISTS = new Set([
  ...Object.keys(ENTRY),
  'certificates',
  'publications',
  'interests',
  'basics.profiles',
]);

/** No text of a person's: they say how the document is kept. */
const HOUSEKEEPING = /^(\$schema|meta|basics|basics\.image|basics\.location|open)$/;

/** Every placeholder worth offering, in the order of the résumé, dates and caret first. */
export function placeholderChoices(resume: Resume, today: Date, locale: string): Placeholder[] {
  const names = placeholders(resume).filter(
    (name) => !HOUSEKEEPING.test(name) && !/^basics\.profiles\./.test(name),
  );
  const first = ['caret', 'today', 'todayIso'];
  return [...first, ...names.filter((name) => !first.includes(name))].map((name) => {
    const insert = LISTS.has(name) ? `{{#${name}}}\n${entry(name)}\n{{/${name}}}` : `{{${name}}}`;
    const { text, missing } = render(insert, resume, today, locale);
    return { name, insert, gives: missing.length > 0 ? '' : text.replace(/\s+/g, ' ').trim() };
  });
}

function entry(list: string): string {
  return list === 'basics.profiles' ? '{{network}}: {{url}}' : (ENTRY[list] ?? '{{name}}');
}
