/** How well texts are read: what was found, what was missed, what was made up. */

import { tailor } from '../../../data/job-match';
import { termsOf } from '../../../data/job-match/page-terms';
import type { Resume } from '../../../data/schema/resume';
import type { Job } from './jobs/job';
import { PEOPLE as APPLICANTS } from './jobs/people';
import { PEOPLE, type Person } from './people';
import type { JobText } from './texts/text';

export interface Tally {
  right: number;
  /** Found, and wrong; with the text's name. */
  wrong: string[];
  missed: string[];
}

export interface Score {
  named: Tally;
  lacks: Tally;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s–-]+/gu, '')
    .toLowerCase();

/** A text held against one résumé. */
interface Case {
  where: string;
  text: string;
  resume: Resume;
  named: readonly string[];
  lacks: readonly string[];
  /** What counts neither way. */
  either?: readonly string[];
}

/** Every text with every person that an answer is given for. */
export function casesOf(texts: readonly JobText[]): Case[] {
  return texts.flatMap(({ name, text, right }) =>
    (Object.keys(right) as Person[]).flatMap((person) => {
      const answer = right[person];
      return answer
        ? [{ where: `${name} / ${person}`, text, resume: PEOPLE[person], ...answer }]
        : [];
    }),
  );
}

/** The texts of a stranger, each with the one person it is held against. */
export function casesOfJobs(jobs: readonly Job[]): Case[] {
  return jobs.map(({ name, who, text, skills, lacks, either }) => {
    const resume: Resume = APPLICANTS[who];
    // Spoken languages of the card are no keywords of it: whether they are shown too is open.
    const spoken = (resume.languages ?? []).flatMap(({ language = '' }) => language);
    return {
      where: `${name} / ${who}`,
      text,
      resume,
      named: skills,
      lacks,
      either: [...(either ?? []), ...spoken],
    };
  });
}

/** Reads every text. */
export function scoreOf(cases: readonly Case[]): Score {
  const score: Score = { named: empty(), lacks: empty() };
  for (const { where, text, resume, named, lacks: lacking, either = [] } of cases) {
    const { skills, lacks } = tailor(text, resume);
    const said = lacks.map((lack) => [lack.name, lack.said]);
    count(
      score.named,
      where,
      { right: named, either },
      skills.map((skill) => [skill]),
    );
    count(score.lacks, where, { right: lacking, either }, said);
  }
  return score;
}

/** Of what was found, how much is right; of what is right, how much was found. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number } {
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length) };
}

function empty(): Tally {
  return { right: 0, wrong: [], missed: [] };
}

/** Whether two names are of one thing: the same letters, or names of one term. */
function isSame(one: string, other: string): boolean {
  if (plain(one) === plain(other)) return true;
  const [[first, more], [second, others]] = [termsOf(one), termsOf(other)];
  return first !== undefined && first === second && !more && !others;
}

function count(
  tally: Tally,
  where: string,
  { right, either }: { right: readonly string[]; either: readonly string[] },
  found: string[][],
): void {
  const has = (names: string[], answer: string) => names.some((name) => isSame(name, answer));
  const rest = [...found];
  for (const answer of right) {
    const at = rest.findIndex((names) => has(names, answer));
    if (at < 0) tally.missed.push(`${where}: ${answer}`);
    else {
      tally.right += 1;
      rest.splice(at, 1);
    }
  }
  const wrong = rest.filter((names) => !either.some((answer) => has(names, answer)));
  tally.wrong.push(...wrong.map(([name]) => `${where}: ${name}`));
}
