/** Which of the user's own answers a question of a form asks for. */
import type { Answer } from '../schema/answer';
import { type Content, contentOf } from './content';

export interface Matched {
  answer: Answer;
  /** 0..1; below 0.6 a person should look. */
  sure: number;
}

/** From here on a match is good enough to be offered; below it, it would be a guess. */
const LEAST = 0.5;

/**
 * The answer whose question means the same, by the words that carry the meaning.
 * Numbers, names and negations must agree; a question that only resembles another is not answered.
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

function likeness(asked: Content, kept: Content): number {
  if (kept.words.size === 0 || asked.negated !== kept.negated) return 0;
  const shared = [...kept.words].filter((word) => asked.words.has(word)).length;
  // A name or number that only one of them has makes them two questions.
  if ([...kept.marks].some((mark) => !asked.words.has(mark))) return 0;
  const named = [...asked.marks].some((mark) => !kept.words.has(mark));
  if (named && kept.marks.size > 0) return 0;
  const dice = (2 * shared) / (asked.words.size + kept.words.size);
  if (dice === 1) return 1;
  // All that is kept is asked for, and a little more: "notice period" in "notice period in weeks".
  const inside = shared === kept.words.size;
  if (inside && !named) {
    return shared > 1 || asked.words.size <= 2 ? Math.max(dice, LEAST) : 0;
  }
  return dice >= 0.8 ? dice * 0.9 : 0;
}
