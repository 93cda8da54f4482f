/** Which of a person's highlights speak of what a page names. */
import type { Resume } from '../schema/resume';
import { termsOf } from './page-terms';

export interface Highlight {
  text: string;
  /** Whose: "Production Engineer · Facebook". */
  entry: string;
  /** The terms of the page that it names. */
  terms: string[];
}

/** More would no longer be a choice. */
const MOST = 6;

/** The highlights that name most of it, best first. @param wanted Names of terms the page names. */
export function matchingHighlights(resume: Resume, wanted: ReadonlySet<string>): Highlight[] {
  const { work = [], projects = [], volunteer = [] } = resume;
  const all = [
    ...work.map(({ position, name, highlights }) => ({ who: [position, name], highlights })),
    ...projects.map(({ name, entity, highlights }) => ({ who: [name, entity], highlights })),
    ...volunteer.map(({ position, organization, highlights }) => ({
      who: [position, organization],
      highlights,
    })),
  ];
  return all
    .flatMap(({ who, highlights = [] }) =>
      highlights.map((text) => ({
        text,
        entry: who.filter(Boolean).join(' · '),
        terms: termsOf(text).flatMap(({ name, kin }) =>
          kin !== 'soft' && wanted.has(name) ? [name] : [],
        ),
      })),
    )
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => b.terms.length - a.terms.length)
    .slice(0, MOST);
}
