import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing, launchChromium } from '../../harness/chromium.ts';
import { firefoxMissing, launchFirefox } from '../../harness/firefox.ts';
import { type Attack, attacks, twinOf, WHENS } from './cases.ts';
import { type AttackRunner, attackRunner, type Ended, EVERYWHERE } from './run.ts';

const BROWSERS = [
  ['chromium', chromiumMissing, () => launchChromium({ hosts: EVERYWHERE })],
  ['firefox', firefoxMissing, () => launchFirefox({ hosts: EVERYWHERE })],
] as const;

/** Several hundred pages, one after another, on a machine that is busy with other browsers. */
const TIMEOUT = 2_400_000;

const CASES = attacks();

describe('the attacks', () => {
  it('are many, each has a name of its own, and a twin or a decision', () => {
    expect(new Set(CASES.map(({ id, when }) => `${when}: ${id}`)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(CASES.filter(({ twin, decision }) => !twin === !decision).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe.each(BROWSERS)('a field that no eye sees, in %s', (name, missing, launch) => {
  describe.skipIf(missing)(missing ?? 'gets nothing, and its honest twin is filled', () => {
    let runner: AttackRunner;

    beforeAll(async () => {
      runner = await attackRunner(launch);
    });

    afterAll(async () => {
      await runner?.close();
    });

    // A page that gets a value once is one too many: nothing is tried again.
    it.each(WHENS)('%s', { timeout: TIMEOUT, retry: 0 }, async (when) => {
      const wrong: string[] = [];
      for (const attack of CASES) {
        const { only = name, gap } = attack;
        if (attack.when !== when || only !== name || gap) continue;
        wrong.push(
          ...(await judged(
            () => runner.run(attack),
            (ended) => wrongOf(attack, ended),
          )),
        );
        const twin = twinOf(attack);
        if (!twin) continue;
        const judge = (ended: Ended) => wrongOfTwin(attack, ended);
        wrong.push(...(await judged(() => runner.run(twin), judge)));
      }
      expect(wrong).toEqual([]);
    });
  });
});

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
