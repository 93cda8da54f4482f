import { checkText } from './checks.ts';
import { type Check, Enough, Record } from './record.ts';
import type { Pages } from './server.ts';
import type { BrowserName, Stage, Way } from './stage.ts';
import { Subject } from './subject.ts';
import type { Target } from './targets.ts';
import { checkMoved, checkValues } from './values.ts';

/** What one way did in one target of one browser. */
export interface Outcome {
  target: Target;
  browser: BrowserName;
  way: Way;
  checks: Check[];
  /** Why the target could not be tried to the end. */
  error?: string;
}

/** Tries one way in one target. @param untilFailure leaves off at the first failure */
export async function runTarget(
  stage: Stage,
  pages: Pages,
  target: Target,
  way: Way,
  untilFailure = false,
): Promise<Outcome> {
  const record = new Record(target, stage.name, way, untilFailure);
  const outcome = { target, browser: stage.name, way, checks: record.checks };
  try {
    const open = () => Subject.open(stage, pages, target);
    const subject = await open();
    if (subject.kind === 'moved') await checkMoved(subject, record);
    else if (subject.hasCaret) await checkText(subject, record, open);
    else await checkValues(subject, record, open);
    return outcome;
  } catch (error) {
    return error instanceof Enough ? outcome : { ...outcome, error: String(error) };
  }
}

/** What went wrong, in a line for each check. */
export const failures = ({ checks, error }: Outcome): string[] => [
  ...checks
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ name, silent, found }) => `${name}${silent ? ', silently' : ''}: ${found}`),
  ...(error === undefined ? [] : [error]),
];

/** Whether every check was passed, or is beyond any paste there. */
export const passed = (outcome: Outcome): boolean => failures(outcome).length === 0;
