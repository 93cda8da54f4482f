/** Which of the user's own answers a question of a form asks for. */
import type { Answer } from '../../schema/answer';
import { type Content, contentOf } from './content';
import { TURNS } from './words';

export interface Matched {
  answer: Answer;
  /** 0..1; below 0.6 a person should look. */
  sure: number;
}

/** From here on a match is good enough to be offered; below it, it would be a guess. */
const LEAST = 0.5;
/** Where a question says more or less than the kept one, a person should look. */
const UNSURE = 0.55;

/**
 * The answer whose question means the same, by the words that carry the meaning.
 * Numbers, names, negations and tense must agree; a question that only resembles another is not answered.
 * @param exact Asks for the very same words, as questions of equal opportunity need.
 */
export function matchAnswer(
  question: string,
  answers: readonly Answer[],
  exact: boolean,
): Matched | undefined {
  const asked = contentOf(question);
  if (asked.words.size === 0) return undefined;
  const ranked = answers
    .filter(({ answer }) => answer.trim() !== '')
    .map((answer) => ({ answer, sure: likeness(asked, contentOf(answer.question)) }))
    .sort((one, other) => other.sure - one.sure);
  const [best, second] = ranked;
  if (!best || best.sure < (exact ? 1 : LEAST)) return undefined;
  // Two answers to one question: which of them is meant, the person has to say.
  if (second && second.sure === best.sure && second.answer.answer !== best.answer.answer)
    return undefined;
  return best;
}

/** How much is the same: 1 for the same question, less where one says a little more than the other. */
function likeness(asked: Content, kept: Content): number {
  if (kept.words.size === 0 || asked.negated !== kept.negated || asked.past !== kept.past) return 0;
  if (asked.form && kept.form && asked.form !== kept.form) return 0;
  const more = [...asked.words].filter((word) => !kept.words.has(word));
  const less = [...kept.words].filter((word) => !asked.words.has(word));
  if (more.length === 0 && less.length === 0) return 1;
  // Each has a word the other lacks: two questions that only look alike.
  if (more.length > 0 && less.length > 0) return 0;
  const apart = [...more, ...less];
  if (apart.some((word) => TURNS.has(word) || kept.marks.has(word))) return 0;
  const shared = kept.words.size - less.length;
  const dice = (2 * shared) / (asked.words.size + kept.words.size);
  return Math.min(dice, UNSURE);
}
