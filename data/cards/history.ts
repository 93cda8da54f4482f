/** The past states of each card's résumé: the newest first, each once, fifty at most. */

import { isWithin } from '../dates/elapsed';
import { changesInWords } from '../merge/change-summary';
import { same } from '../merge/same';
import type { Resume } from '../schema/resume';

/** The résumé as it was. */
export interface PastState {
  /** The card whose résumé it is. */
  card: string;
  /** When it was last so, ISO 8601 in UTC. */
  at: string;
  /** What had been changed to make it so, in words; empty for the first. */
  what: string[];
  resume: Resume;
}

/** As many states of one card are kept. */
export const MOST_STATES = 50;

/** As many are kept of all cards together. */
export const MOST_OF_ALL = 200;

/** Changes of the same thing that follow each other within this time are one, in milliseconds. */
const ONE_CHANGE = 60_000;

/** One change of a card's résumé. */
export interface Change {
  card: string;
  /** What the résumé was; noted too where the history does not know it. */
  before: Resume;
  after: Resume;
}

/** The history of all cards after one more change of one of them. */
export function withState(history: readonly PastState[], change: Change, now: Date): PastState[] {
  const own = history.filter(({ card }) => card === change.card);
  const after = withOwn(own, change, now);
  // In the order in which they were noted, not by the clock: that may have been set back meanwhile.
  const added = after.filter((state) => !own.includes(state));
  const others = history.filter((state) => state.card !== change.card || after.includes(state));
  return [...added, ...others].slice(0, MOST_OF_ALL);
}

/** The history of one card after one more change. */
function withOwn(
  history: readonly PastState[],
  { card, before, after }: Change,
  now: Date,
): PastState[] {
  const at = now.toISOString();
  const known = history[0] !== undefined && same(history[0].resume, before);
  const past = known
    ? history
    : [{ card, at, what: wordsSince(history[0], before), resume: before }, ...history];
  if (past[0] && same(past[0].resume, after)) return [...past].slice(0, MOST_STATES);

  const [newest, previous] = past;
  const what = wordsSince(newest, after);
  const goesOn =
    known &&
    newest !== undefined &&
    previous !== undefined &&
    isWithin(Date.parse(newest.at), ONE_CHANGE, now.getTime()) &&
    `${newest.what}` === `${what}`;
  const older = (goesOn ? past.slice(1) : past).filter(({ resume }) => !same(resume, after));
  return [{ card, at, what, resume: after }, ...older].slice(0, MOST_STATES);
}

function wordsSince(state: PastState | undefined, resume: Resume): string[] {
  return state ? changesInWords(state.resume, resume) : [];
}
