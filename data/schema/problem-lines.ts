/** Problems as lines of text. */
import { type Message, message, type Unconverted } from '../messages/message';
import type { Problem } from './problem';

/** One line for each problem, as shown to a person. */
export function problemLines(problems: readonly Problem[]): (Message | Unconverted)[] {
  return problems.map(({ path, message: problem }) =>
    path === '' ? problem : placed(path, problem),
  );
}

const placed = (path: string, problem: Message | Unconverted): Message | Unconverted =>
  typeof problem === 'string'
    ? `${path}: ${problem}`
    : message('schema_problem_at', { path, problem });
