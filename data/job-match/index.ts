/** Holds a card against the text of a job page. Nothing of either is kept. */
import { onCard } from '../resume/on-card';
import type { Resume } from '../schema/resume';
import { cardTerms } from './card-terms';
import { type Highlight, matchingHighlights } from './highlights';
import { type Asked, lacksOf } from './missing';
import { readPage, termsOf } from './page-terms';
import { namedSkills, skillsOf } from './skills';

export interface Tailored {
  /** Skills of the card that the page names, as they stand on the card, in its order. */
  skills: string[];
  /** What the page asks for in other words than the card, which covers it: SQL by PostgreSQL. */
  covered: { name: string; by: string[] }[];
  highlights: Highlight[];
  /** What the page asks for and the card names nowhere. */
  lacks: Asked[];
  /** Whether only the beginning of the text was read. */
  cut: boolean;
}

/** As many characters of a page are read; a job is told in far fewer. */
export const LONGEST = 300_000;

/** @param text The page's text, a line for each block. */
export function tailor(text: string, all: Resume): Tailored {
  const resume = onCard(all);
  const page = readPage(text.slice(0, LONGEST));
  const card = cardTerms(resume);
  const skills = skillsOf(resume);
  const named = namedSkills(skills, page);
  const names = new Set(page.named.map(({ term }) => term.name));
  const matched = skills.filter((skill) => named.has(skill));
  return {
    skills: matched,
    covered: [...names].flatMap((name) => {
      const by = card
        .covering(name)
        .flatMap((term) =>
          skills.filter((skill) => termsOf(skill).some((one) => one.name === term)),
        );
      return by.length > 0 ? [{ name, by: [...new Set(by)] }] : [];
    }),
    highlights: matchingHighlights(resume, names),
    lacks: lacksOf(page, card),
    cut: text.length > LONGEST,
  };
}
