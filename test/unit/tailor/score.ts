/** How well texts are read: what was found, what was missed, what was made up. */
import { tailor } from '../../../data/tailor/tailor';
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

/** Reads every text for every person that an answer is given for. */
export function scoreOf(texts: readonly JobText[]): Score {
  const score: Score = { named: empty(), lacks: empty() };
  for (const { name, text, right } of texts) {
    for (const person of Object.keys(right) as Person[]) {
      const answer = right[person];
      if (!answer) continue;
      const { skills, lacks } = tailor(text, PEOPLE[person]);
      const where = `${name} / ${person}`;
      count(
        score.named,
        where,
        answer.named,
        skills.map((skill) => [skill]),
      );
      count(
        score.lacks,
        where,
        answer.lacks,
        lacks.map(({ name, said }) => [name, said]),
      );
    }
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

function count(tally: Tally, where: string, answers: readonly string[], found: string[][]): void {
  const rest = [...found];
  for (const answer of answers) {
    const at = rest.findIndex((names) => names.some((name) => plain(name) === plain(answer)));
    if (at < 0) tally.missed.push(`${where}: ${answer}`);
    else {
      tally.right += 1;
      rest.splice(at, 1);
    }
  }
  tally.wrong.push(...rest.map(([name]) => `${where}: ${name}`));
}
