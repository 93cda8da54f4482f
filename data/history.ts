/** The past states of the résumé: the newest first, each once, fifty at most. */
import { changesInWords } from './changes';
import { same } from './merge';
import type { Resume } from './schema/resume';

/** The résumé as it was. */
export interface PastState {
  /** When it was last so, ISO 8601 in UTC. */
  at: string;
  /** What had been changed to make it so, in words; empty for the first. */
  what: string[];
  resume: Resume;
}

/** As many states are kept. */
export const MOST_STATES = 50;

/** Changes of the same thing that follow each other within this time are one, in milliseconds. */
const ONE_CHANGE = 60_000;

/**
 * The history after one more change.
 * @param before What the résumé was; noted too where the history does not know it.
 */
export function withState(
  history: readonly PastState[],
  before: Resume,
  after: Resume,
  now: Date,
): PastState[] {
  const at = now.toISOString();
  const known = history[0] !== undefined && same(history[0].resume, before);
  const past = known
    ? history
    : [{ at, what: wordsSince(history[0], before), resume: before }, ...history];
  if (past[0] && same(past[0].resume, after)) return [...past].slice(0, MOST_STATES);

  const [newest, previous] = past;
  const what = wordsSince(newest, after);
  const goesOn =
    known &&
    newest !== undefined &&
    previous !== undefined &&
    now.getTime() - Date.parse(newest.at) < ONE_CHANGE &&
    `${newest.what}` === `${what}`;
  const older = (goesOn ? past.slice(1) : past).filter(({ resume }) => !same(resume, after));
  return [{ at, what, resume: after }, ...older].slice(0, MOST_STATES);
}

function wordsSince(state: PastState | undefined, resume: Resume): string[] {
  return state ? changesInWords(state.resume, resume) : [];
}
