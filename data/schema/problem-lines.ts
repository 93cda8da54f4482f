/** Problems as lines of text. */
import type { Problem } from './problem';

/** One line for each problem, as shown to a person. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
}
