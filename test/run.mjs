// @ts-check
/**
 * `npm test`: installs what is missing, builds, lints, tests.
 * The last line alone tells the outcome: `N passed, N failed, N skipped`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, findFirefox, missingDisplayTools } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { npm, ROOT, run } from './setup/run.mjs';
import { installPrograms } from './setup/system.mjs';

/** What browser tests need and this machine lacks, as `installPrograms` names it. */
function missing() {
  return /** @type {import('./setup/system.mjs').Need[]} */ ([
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox']),
    ...(process.platform === 'linux' && missingDisplayTools().length > 0 ? ['display'] : []),
  ]);
}

/** Runs the tests and counts them; a file that can't even be read counts as one failure. */
function runTests() {
  const report = path.join(tmpdir(), `resume-card-tests-${process.pid}.json`);
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const ended = run(process.execPath, [
    ...[vitest, 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(report, { force: true });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = result;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, ended ? 0 : 1),
    skipped: numPendingTests,
  };
}

ensurePackages();
if (missing().length > 0) installPrograms(missing());

// `zip` builds for both browsers, and packs what it has built.
const steps = ['zip', 'lint'].filter((step) => {
  console.log(`npm run ${step} …`);
  return !npm(['run', step], { quiet: true });
});
const { passed, failed, skipped } = runTests();

for (const step of steps) console.error(`npm run ${step} failed: see above.`);
for (const need of missing()) {
  const what = need === 'display' ? missingDisplayTools().join(', ') : need;
  console.error(`Not installed here, so the tests that need it were skipped: ${what}.`);
}
console.log(`${passed} passed, ${failed + steps.length} failed, ${skipped} skipped`);
process.exitCode = failed + steps.length > 0 ? 1 : 0;
