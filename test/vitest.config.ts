import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

const MATRIX = 'test/browser/insert/matrix/*.test.ts';
const WORDS = 'test/setup/english.ts';
const START = 'test/browser/package/start.test.ts';

/** Each browser test has a browser, a display and a clipboard of its own; two cores bear two of them. */
const WORKERS = 2;
/** Two at a time from the first file to the last, whatever they are: no core waits for the end of a group. */
const TOGETHER = 1;

/** Tests that drive browsers; `order` says in which turn, one project after another. */
const browsers = (
  name: string,
  order: number,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  root,
  test: {
    name,
    setupFiles: [WORDS],
    maxWorkers: WORKERS,
    sequence: { groupOrder: order },
    // What a machine three times as slow needs, with both its cores in use.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    ...test,
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      // WxtVitest puts an extension API that lives in memory behind `chrome`.
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: [WORDS, 'test/setup/patience.ts'],
          // None takes a second on a quiet machine but the few that try thousands of cases.
          testTimeout: 60_000,
          maxWorkers: WORKERS,
          sequence: { groupOrder: TOGETHER },
        },
      },
      browsers('browser', TOGETHER, {
        include: ['test/browser/**/*.test.ts'],
        exclude: [MATRIX, START],
      }),
      browsers('matrix', TOGETHER, {
        include: [MATRIX],
        globalSetup: 'test/browser/insert/matrix/setup.ts',
      }),
      // It builds anew what the others use.
      browsers('start', 2, { include: [START] }),
    ],
  },
});
