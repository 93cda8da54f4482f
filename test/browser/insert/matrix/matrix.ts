/** Every target of the insertion matrix in one browser, read from its own model. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failures, runTarget } from '../../../bench/insert/run.ts';
import { type Pages, servePages } from '../../../bench/insert/server.ts';
import { type BrowserName, openStage, type Stage } from '../../../bench/insert/stage.ts';
import { TARGETS } from '../../../bench/insert/targets.ts';

/** @param missing Why the browser can't be run here, if it can't. */
export function describeMatrix(browser: BrowserName, missing: string | undefined): void {
  describe.skipIf(missing)(`insertion in ${browser}: ${missing ?? 'from the extension'}`, () => {
    let stage: Stage;
    let pages: Pages;
    beforeAll(async () => {
      pages = await servePages();
      stage = await openStage(browser);
    });
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
}
