/** Opens one page after another that hides or changes a field, and each honest twin, in one browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attack, attacks, twinOf, WHENS } from './cases.ts';
import { type AttackRunner, attackRunner, type Ended, type Launched } from './run.ts';

/** Several hundred pages, one after another, on a machine that is busy with other browsers. */
const TIMEOUT = 2_400_000;

export const CASES = attacks();

export interface Suite {
  browser: 'chromium' | 'firefox';
  /** Why the browser can't be driven here. */
  missing: string | undefined;
  /** Starts it with access to `EVERYWHERE`. */
  launch(): Promise<Launched>;
  /** Every so manieth twin is opened: what makes a rule too strict shows in many. */
  twins: number;
}

export function attackSuite({ browser, missing, launch, twins }: Suite): void {
  describe.skipIf(missing)(missing ?? `a field that no eye sees, in ${browser}`, () => {
    let runner: AttackRunner;

    beforeAll(async () => {
      runner = await attackRunner(launch);
    });

    afterAll(async () => {
      await runner?.close();
    });

    // A page that gets a value once is one too many: nothing is tried again.
    it.each(WHENS)('%s', { timeout: TIMEOUT }, async (when) => {
      const wrong: string[] = [];
      for (const [i, attack] of CASES.entries()) {
        const { only = browser, gap } = attack;
        if (attack.when !== when || only !== browser || gap) continue;
        wrong.push(
          ...(await judged(
            () => runner.run(attack),
            (ended) => wrongOf(attack, ended),
          )),
        );
        const twin = i % twins === 0 ? twinOf(attack) : undefined;
        if (!twin) continue;
        const judge = (ended: Ended) => wrongOfTwin(attack, ended);
        wrong.push(...(await judged(() => runner.run(twin), judge)));
      }
      expect(wrong).toEqual([]);
    });
  });
}

/** A page that was too slow to be filled is opened once more; one where a field got what it must not is not. */
async function judged(run: () => Promise<Ended>, judge: (ended: Ended) => string[]) {
  const ended = await run();
  const wrong = judge(ended);
  return wrong.length === 0 || ended.got.length > 0 ? wrong : judge(await run());
}

/** What is not as it should be on the page that hides or changes a field, a line each. */
function wrongOf({ id, honest, decision }: Attack, ended: Ended): string[] {
  const filled = ended.got.length > 0;
  return lines([
    [ended.failed !== '', `${id}: ${ended.failed}`],
    [filled && decision === undefined, `${id}: got ${ended.got.join(', ')}`],
    [!filled && decision !== undefined, `${id}: got nothing`],
    [ended.honest && honest === 'refused', `${id}: the first name was filled`],
    [!ended.honest && honest !== 'refused', `${id}: the first name was not filled`],
  ]);
}

/** The same of the honest page that looks nearly like it. */
function wrongOfTwin({ id, alone }: Attack, ended: Ended): string[] {
  const filled = ended.got.length > 0;
  return lines([
    [ended.failed !== '', `${id}, honest: ${ended.failed}`],
    [!filled && !alone, `${id}, honest: got nothing; ${ended.said.join('; ')}`],
    [filled && alone !== undefined, `${id}, honest: got a value`],
    [!ended.honest, `${id}, honest: the first name was not filled`],
  ]);
}

const lines = (all: readonly (readonly [boolean, string])[]): string[] =>
  all.flatMap(([wrong, line]) => (wrong ? [line] : []));
