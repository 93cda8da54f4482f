import type { CheckName } from './check-names.ts';
import { excuse } from './exceptions.ts';
import type { BrowserName, Said, Way } from './stage.ts';
import type { Target } from './targets.ts';

/** One check's end. */
export interface Check {
  name: CheckName;
  /** `excused` when a person's own paste fails just so. */
  verdict: 'pass' | 'fail' | 'excused';
  /** The way had said that the text was in, and it was not. */
  silent: boolean;
  /** What was found instead, for a failure. */
  found: string;
}

/** Thrown to leave off after a failure, when no more than pass or fail is asked for. */
export class Enough extends Error {}

/** The checks of one way in one target, collected as they are made. */
export class Record {
  readonly checks: Check[] = [];

  constructor(
    readonly target: Target,
    readonly browser: BrowserName,
    readonly way: Way,
    readonly untilFailure: boolean,
  ) {}

  /** @returns whether the check was passed @throws Enough after a failure, if that is all */
  add(name: CheckName, ok: boolean, found: unknown = '', said?: Said): boolean {
    const why = ok ? undefined : excuse(this.target, this.browser, name);
    const verdict = ok ? 'pass' : why ? 'excused' : 'fail';
    const words = typeof found === 'string' ? found : JSON.stringify(found);
    const answer = said?.message ? ` (said: ${said.message})` : '';
    this.checks.push({
      name,
      verdict,
      silent: verdict === 'fail' && said?.outcome === 'inserted',
      found: ok ? '' : short(words) + answer,
    });
    if (verdict === 'fail' && this.untilFailure) throw new Enough(name);
    return ok;
  }
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
