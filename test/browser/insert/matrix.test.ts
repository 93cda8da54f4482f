/** Every target of the insertion matrix, in both browsers, read from its own model. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../bench/insert/install.ts';
import { failures, runTarget } from '../../bench/insert/run.ts';
import { type Pages, servePages } from '../../bench/insert/server.ts';
import { openStage, type Stage } from '../../bench/insert/stage.ts';
import { TARGETS } from '../../bench/insert/targets.ts';
import { chromiumMissing } from '../harness/chromium.ts';
import { firefoxMissing } from '../harness/firefox.ts';

const INSTALL_MS = 300_000;

describe.each([
  { browser: 'chromium', missing: chromiumMissing },
  { browser: 'firefox', missing: firefoxMissing },
] as const)('insertion in $browser', ({ browser, missing }) => {
  describe.skipIf(missing)(missing ?? 'from the extension', () => {
    let stage: Stage;
    let pages: Pages;
    beforeAll(async () => {
      prepare();
      pages = await servePages();
      stage = await openStage(browser);
    }, INSTALL_MS);
    afterAll(async () => {
      await stage?.close();
      await pages?.close();
    });

    it.each(TARGETS)('$name', async (target) => {
      const outcome = await runTarget(stage, pages, target, 'ours');
      expect(failures(outcome)).toEqual([]);
      expect(outcome.checks).not.toEqual([]);
    });
  });
});
